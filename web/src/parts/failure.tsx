import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { Problem } from '../problem.ts';
import styles from './failure.module.css';
import { Icon } from './icon.tsx';

interface Props {
  readonly error: Error;
  /** Absent where asking again cannot help. */
  readonly onRetry?: (() => void) | undefined;
}

/** The HTTP status by which the server asks who somebody is. */
const UNKNOWN_USER = 401;

/** What went wrong and what to do, where the answer would have stood. */
export function Failure({ error, onRetry }: Props): ReactElement {
  const title = error instanceof Problem ? error.title : 'Something went wrong in this page.';
  return (
    <div role="alert" className={styles.failure}>
      <Icon name="error" />
      <div>
        <strong>{title}</strong>
        {error.message !== title && <p>{error.message}</p>}
        {error instanceof Problem && error.status === UNKNOWN_USER && (
          <Link href={addresses.login}>Sign in</Link>
        )}
      </div>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
