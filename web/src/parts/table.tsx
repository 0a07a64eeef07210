import type { ReactElement, ReactNode } from 'react';
import styles from './table.module.css';

interface Props {
  /** What the table holds, for those who do not see it. */
  readonly label: string;
  readonly heads: readonly Head[];
  /** Rows, with a `NumberCell` under each head of numbers. */
  readonly children: ReactNode;
}

type Head = string | { readonly number: string };

/** A table that may be wider and longer than its place: it scrolls there, by the keyboard too. */
export function Table({ label, heads, children }: Props): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) =>
              typeof head === 'string' ? (
                <th key={head} scope="col">
                  {head}
                </th>
              ) : (
                <th key={head.number} scope="col" className={styles.number}>
                  {head.number}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** A number, whose digits stand under those of the others. */
export function NumberCell({ children }: { readonly children: ReactNode }): ReactElement {
  return <td className={styles.number}>{children}</td>;
}

/** A day in words, or what else does not run on to a second line. */
export function DayCell({ children }: { readonly children: ReactNode }): ReactElement {
  return <td className={styles.day}>{children}</td>;
}
