import type { ReactElement } from 'react';
import { percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { Ownership, OwnershipRows } from '../../stake/stakes.ts';
import { NumberCell, Table } from '../table.tsx';
import styles from './stake-parts.module.css';

const COLUMNS = [
  { key: 'soleVotingPower', name: 'Sole voting power' },
  { key: 'sharedVotingPower', name: 'Shared voting power' },
  { key: 'soleDispositivePower', name: 'Sole dispositive power' },
  { key: 'sharedDispositivePower', name: 'Shared dispositive power' },
  { key: 'aggregateAmount', name: 'Aggregate amount' },
] as const;

const HEADS = [
  'Reporting person',
  ...[...COLUMNS.map(({ name }) => name), 'Percent of class', 'Exact percent'].map((number) => ({
    number,
  })),
];

/** The rows of a cover page for each person, and for all together with each share once. */
export function PositionTable({ ownership }: { readonly ownership: Ownership }): ReactElement {
  const { persons, together } = ownership;
  return (
    <Table label="Ownership by person" heads={HEADS}>
      {persons.map((person) => (
        <PositionRow key={person.person} name={person.person} rows={person} />
      ))}
      {persons.length > 1 && <PositionRow name="All, each share once" rows={together} />}
    </Table>
  );
}

function PositionRow({
  name,
  rows,
}: {
  readonly name: string;
  readonly rows: OwnershipRows;
}): ReactElement {
  return (
    <tr>
      <th scope="row">
        {name}
        {rows.rights.map((right) => (
          <small key={right.name} className={styles.dim}>
            {' '}
            of these {sharesInWords(right.counted)} by {right.name ?? 'a right'}
          </small>
        ))}
      </th>
      {COLUMNS.map(({ key }) => (
        <NumberCell key={key}>{sharesInWords(rows[key])}</NumberCell>
      ))}
      <NumberCell>{percentInWords(rows.percentOfClass) ?? 'unknown'}</NumberCell>
      <NumberCell>{percentInWords(rows.percentExact) ?? 'unknown'}</NumberCell>
    </tr>
  );
}
