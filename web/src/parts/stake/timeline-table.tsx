import type { ReactElement } from 'react';
import { dateInWords, percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { TimelineDay } from '../../stake/stakes.ts';
import styles from './stake-parts.module.css';

/** Every day on which something changed, the latest first. */
export function TimelineTable({ days }: { readonly days: readonly TimelineDay[] }): ReactElement {
  return (
    // Its content is wider and longer than its place, so that the keyboard must be able to move it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label="Timeline">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" className={styles.number}>
              Owned
            </th>
            <th scope="col" className={styles.number}>
              Exact percent
            </th>
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, together, entries, ripened, lapsed }) => (
            <tr key={day}>
              <th scope="row">{dateInWords(day)}</th>
              <td className={styles.number}>{sharesInWords(together.aggregateAmount)}</td>
              <td className={styles.number}>{percentInWords(together.percentExact)}</td>
              <td>
                <ul className={styles.plain}>
                  {entries.map(({ ref, text }) => (
                    <li key={ref}>
                      <code>{text}</code>
                    </li>
                  ))}
                  {ripened.map((right) => (
                    <li key={right}>{right} can be exercised within 60 days, and counts.</li>
                  ))}
                  {lapsed.map((right) => (
                    <li key={right}>{right} has lapsed.</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
