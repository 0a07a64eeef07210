import type { ReactElement } from 'react';
import type { Reconciled } from '../../chain/chains.ts';
import { sharesInWords } from '../../reading/in-words.ts';
import styles from '../stake/stake-parts.module.css';

/** From filing to filing: what was held, what was traded, and what that leaves unexplained. */
export function ReconciledTable({
  intervals,
}: {
  readonly intervals: readonly Reconciled[];
}): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label="Holdings against trades">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">From filing to filing</th>
            <th scope="col">Whose</th>
            {['Before', 'Traded', 'After', 'Unexplained'].map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
            <th scope="col">Remarks</th>
          </tr>
        </thead>
        <tbody>
          {intervals.map(
            ({ from, to, whose, before, traded, after, unexplained, hint, doubts }) => (
              <tr key={`${from} ${to} ${whose}`}>
                <th scope="row">
                  {from} to {to}
                </th>
                <td>{whose ?? 'all together'}</td>
                {[before, traded, after, unexplained].map((shares, at) => (
                  // Four numbers in their columns.
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at} className={styles.number}>
                    {sharesInWords(shares)}
                  </td>
                ))}
                <td>{[hint, ...doubts].filter((remark) => remark !== null).join(' ')}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
