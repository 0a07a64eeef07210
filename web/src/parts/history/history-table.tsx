import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import { dateInWords, percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { HistoryPoint } from '../../search/search.ts';
import styles from './history-table.module.css';

/** Each day on which something changed, the latest first, with the statements that count from it. */
export function HistoryTable({
  points,
}: {
  readonly points: readonly HistoryPoint[];
}): ReactElement {
  return (
    // Wider than a telephone: its own pane scrolls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label="Ownership as a table">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Percent</th>
            <th scope="col">Shares</th>
            <th scope="col">Counted twice if added up</th>
            <th scope="col">Statements in force over five percent</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ day, percent, shares, overlap, statements }) => (
            <tr key={day}>
              <td>{dateInWords(day)}</td>
              <td>{percentInWords(percent)}</td>
              <td>{sharesInWords(shares)}</td>
              <td>{overlap === '0' ? '–' : sharesInWords(overlap)}</td>
              <td>
                {statements.map(({ id, accession, persons, percent: part }) => (
                  <Link key={id} href={addresses.filing(accession ?? String(id))}>
                    {persons[0] ?? 'name not read'}
                    {persons.length > 1 && ` and ${persons.length - 1} more`}, {part} %
                  </Link>
                ))}
                {statements.length === 0 && 'nobody'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
