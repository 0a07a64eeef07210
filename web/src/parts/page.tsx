import { type ReactElement, type ReactNode, useEffect } from 'react';
import styles from './page.module.css';

interface Props {
  /** The heading, and what the browser's tab says. */
  readonly title: string;
  /** A sentence under the heading. */
  readonly lead?: ReactNode;
  /** Beside the heading: what can be done with the whole page. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of text and tables, of a width that can be read. */
export function Page({ title, lead, actions, children }: Props): ReactElement {
  useTitle(title);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </div>
  );
}

/** The tab's title, for a page that has no heading of this kind. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Stakeline' ? title : `${title} · Stakeline`;
  }, [title]);
}
