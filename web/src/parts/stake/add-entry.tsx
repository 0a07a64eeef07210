import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useAddEntries } from '../../stake/stakes.ts';
import { Failure } from '../failure.tsx';
import styles from '../form.module.css';

interface Props {
  readonly id: string;
  readonly version: number;
}

/** One entry in the journal's own writing; what cannot be read is refused with the place. */
export function AddEntry({ id, version }: Props): ReactElement {
  const [text, setText] = useState('');
  const add = useAddEntries(id, version);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate([text], { onSuccess: () => setText('') });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <TextInput
        className={styles.grows ?? ''}
        label="Add an entry"
        placeholder='2026-01-05 sale "Quill Fund, L.P." 1000 at 12.50'
        required
        withAsterisk={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" loading={add.isPending}>
        Add
      </Button>
      {add.error && <Failure error={add.error} />}
    </form>
  );
}
