import type { ReactElement } from 'react';
import styles from './severity-mark.module.css';

/** How much a finding matters, as a word in its colour. */
export function SeverityMark({
  severity,
}: {
  readonly severity: 'error' | 'warning' | 'note';
}): ReactElement {
  return (
    <span className={styles.mark} data-severity={severity}>
      {severity}
    </span>
  );
}
