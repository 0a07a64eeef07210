import { Loader } from '@mantine/core';
import type { ReactElement } from 'react';
import styles from './waiting.module.css';

/** Shown only after a moment (its style sees to that), so that quick answers do not flicker. */
export function Waiting({ what }: { readonly what: string }): ReactElement {
  return (
    <output className={styles.waiting} data-waiting>
      <Loader size="xs" color="gray" />
      {what}…
    </output>
  );
}
