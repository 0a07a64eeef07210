import type { ReactElement, ReactNode } from 'react';
import styles from './doubtful.module.css';

interface Props {
  /** What the reader is not sure of, by the names of facts. */
  readonly doubts: readonly string[];
  readonly fact: string;
  readonly children: ReactNode;
}

/** A stated value, with a word where the reader is not sure of it. */
export function Doubtful({ doubts, fact, children }: Props): ReactElement {
  return (
    <>
      {children}
      {doubts.includes(fact) && <em className={styles.doubt}> in doubt</em>}
    </>
  );
}
