import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import { dateInWords, percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { HistoryPoint } from '../../search/holdings.ts';
import { NumberCell, Table } from '../table.tsx';
import styles from './history-table.module.css';

/** Each day on which something changed, the latest first, with the statements that count from it. */
export function HistoryTable({
  points,
}: {
  readonly points: readonly HistoryPoint[];
}): ReactElement {
  return (
    <Table
      label="Ownership as a table"
      heads={[
        'From',
        { number: 'Percent' },
        { number: 'Shares' },
        { number: 'Counted twice if added up' },
        'Statements in force over five percent',
      ]}
    >
      {points.toReversed().map(({ day, percent, shares, overlap, statements }) => (
        <tr key={day}>
          <th scope="row">{dateInWords(day)}</th>
          <NumberCell>{percentInWords(percent)}</NumberCell>
          <NumberCell>{sharesInWords(shares)}</NumberCell>
          <NumberCell>{overlap === '0' ? '–' : sharesInWords(overlap)}</NumberCell>
          <td className={styles.statements}>
            {statements.map(({ id, accession, persons, percent: part, doubts }) => (
              <Link key={id} href={addresses.filing(accession ?? String(id))}>
                {persons[0] ?? 'name not read'}
                {persons.length > 1 && ` and ${persons.length - 1} more`}, {part} %
                {doubts.some((fact) => COUNTED.has(fact)) && ', in doubt'}
              </Link>
            ))}
            {statements.length === 0 && 'nobody'}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** The facts that the numbers of a point are made of. */
const COUNTED: ReadonlySet<string> = new Set(['aggregateAmount', 'percentOfClass']);
