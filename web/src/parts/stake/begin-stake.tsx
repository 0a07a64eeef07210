import { Button, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { useBeginStake } from '../../stake/stakes.ts';
import { Failure } from '../failure.tsx';
import { fieldsOf } from '../fields.ts';
import styles from '../form.module.css';

/** Asks whose stake in which class it is, and opens its empty journal. */
export function BeginStake(): ReactElement {
  const [, go] = useLocation();
  const begin = useBeginStake();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        const { name = '', ...stake } = fieldsOf(event);
        begin.mutate({ name, stake }, { onSuccess: ({ id }) => go(addresses.stake(String(id))) });
      }}
    >
      <TextInput name="name" label="What you call it" required withAsterisk={false} />
      <TextInput name="issuer" label="Issuer" />
      <TextInput name="class" label="Title of the class" />
      <TextInput name="cusip" label="CUSIP" maxLength={12} />
      <TextInput name="holder" label="Holder" />
      <Button type="submit" loading={begin.isPending}>
        Begin
      </Button>
      {begin.error && <Failure error={begin.error} />}
    </form>
  );
}
