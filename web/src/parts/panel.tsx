import type { ReactElement, ReactNode } from 'react';
import styles from './panel.module.css';

interface Props {
  readonly title?: ReactNode;
  /** Beside the title: a count, or what can be done with this part. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page that stands on its own sheet. */
export function Panel({ title, aside, children }: Props): ReactElement {
  return (
    <section className={styles.panel}>
      {title !== undefined && (
        <div className={styles.head}>
          <h2>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
