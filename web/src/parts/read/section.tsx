import type { ReactElement, ReactNode } from 'react';
import styles from './section.module.css';

interface Props {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of the facts under a heading that stays in sight while its part is. */
export function Section({ title, count, children }: Props): ReactElement {
  return (
    <section className={styles.section}>
      <h2>
        {title}
        {count !== undefined && <span>{count}</span>}
      </h2>
      <div>{children}</div>
    </section>
  );
}
