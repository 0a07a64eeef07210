import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { type Session, useSignOut } from '../../session.ts';
import { Failure } from '../failure.tsx';
import styles from '../form.module.css';

/** Who is signed in as what, and the way out. */
export function SignedIn({
  account: { name, role },
}: {
  readonly account: NonNullable<Session['account']>;
}): ReactElement {
  const signOut = useSignOut();
  return (
    <div className={styles.form}>
      <p>
        You are {name}, {role}.
      </p>
      <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        Sign out
      </Button>
      {signOut.error && <Failure error={signOut.error} />}
    </div>
  );
}
