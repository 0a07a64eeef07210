import type { ReactElement } from 'react';
import { percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { Ownership, OwnershipRows } from '../../stake/stakes.ts';
import styles from './stake-parts.module.css';

const COLUMNS = [
  { key: 'soleVotingPower', name: 'Sole voting power' },
  { key: 'sharedVotingPower', name: 'Shared voting power' },
  { key: 'soleDispositivePower', name: 'Sole dispositive power' },
  { key: 'sharedDispositivePower', name: 'Shared dispositive power' },
  { key: 'aggregateAmount', name: 'Aggregate amount' },
] as const;

/** The rows of a cover page for each person, and for all together with each share once. */
export function PositionTable({ ownership }: { readonly ownership: Ownership }): ReactElement {
  const { persons, together } = ownership;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label="Ownership by person">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Reporting person</th>
            {COLUMNS.map(({ key, name }) => (
              <th key={key} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              Percent of class
            </th>
            <th scope="col" className={styles.number}>
              Exact percent
            </th>
          </tr>
        </thead>
        <tbody>
          {persons.map((person) => (
            <PositionRow key={person.person} name={person.person} rows={person} />
          ))}
          {persons.length > 1 && <PositionRow name="All, each share once" rows={together} />}
        </tbody>
      </table>
    </section>
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
        <td key={key} className={styles.number}>
          {sharesInWords(rows[key])}
        </td>
      ))}
      <td className={styles.number}>{percentInWords(rows.percentOfClass) ?? 'unknown'}</td>
      <td className={styles.number}>{percentInWords(rows.percentExact) ?? 'unknown'}</td>
    </tr>
  );
}
