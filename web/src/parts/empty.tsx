import type { ReactElement, ReactNode } from 'react';
import styles from './empty.module.css';

interface Props {
  /** What is not there: `No filing matches.` */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** In place of a list with nothing in it. */
export function Empty({ title, children }: Props): ReactElement {
  return (
    <div className={styles.empty}>
      <strong>{title}</strong>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
