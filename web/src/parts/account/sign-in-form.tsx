import { Button, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { useSignIn } from '../../session.ts';
import { Failure } from '../failure.tsx';
import { fieldsOf } from '../fields.ts';
import styles from '../form.module.css';

/** Name and password; the server answers with a cookie that no script can read. */
export function SignInForm(): ReactElement {
  const [, go] = useLocation();
  const signIn = useSignIn();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        const { name = '', password = '' } = fieldsOf(event);
        signIn.mutate({ name, password }, { onSuccess: () => go(addresses.stakes) });
      }}
    >
      <TextInput name="name" label="Name" autoComplete="username" required withAsterisk={false} />
      <TextInput
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        required
        withAsterisk={false}
      />
      <Button type="submit" loading={signIn.isPending}>
        Sign in
      </Button>
      {signIn.error && <Failure error={signIn.error} />}
    </form>
  );
}
