import type { ReactElement } from 'react';
import { dateInWords, percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { TimelineDay } from '../../stake/stakes.ts';
import { NumberCell, Table } from '../table.tsx';
import styles from './stake-parts.module.css';

/** Every day on which something changed, the latest first. */
export function TimelineTable({ days }: { readonly days: readonly TimelineDay[] }): ReactElement {
  return (
    <Table
      label="Timeline"
      heads={['Day', { number: 'Owned' }, { number: 'Exact percent' }, 'What happened']}
    >
      {days.toReversed().map(({ day, together, entries, ripened, lapsed }) => (
        <tr key={day}>
          <th scope="row">{dateInWords(day)}</th>
          <NumberCell>{sharesInWords(together.aggregateAmount)}</NumberCell>
          <NumberCell>{percentInWords(together.percentExact)}</NumberCell>
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
    </Table>
  );
}
