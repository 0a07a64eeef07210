import type { ReactElement } from 'react';
import type { FilingChanges } from '../../chain/chains.ts';
import styles from './change-list.module.css';
import { WordDiff } from './word-diff.tsx';

/** What one filing changed in the statement before it. */
export function ChangeList({
  changes: { facts, items },
}: {
  readonly changes: Pick<FilingChanges, 'facts' | 'items'>;
}): ReactElement {
  if (facts.length + items.length === 0) return <p className={styles.none}>It changes nothing.</p>;
  return (
    <div className={styles.changes}>
      {facts.length > 0 && (
        <table className={styles.facts}>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ what, from, to }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{from ?? 'not stated'}</td>
                <td>{to ?? 'not stated'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {items.map(({ number, action, words }) => (
        <details key={number}>
          <summary>
            Item {number}, {action}
          </summary>
          <WordDiff words={words} />
        </details>
      ))}
    </div>
  );
}
