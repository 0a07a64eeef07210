import type { ReactElement } from 'react';
import type { KeyedFinding } from '../../reading/findings.ts';
import type { Reading } from '../../reading/reading.ts';
import { Icon } from '../icon.tsx';
import { FindingEntry } from './finding-entry.tsx';
import styles from './finding-list.module.css';

interface Props {
  readonly findings: readonly KeyedFinding[];
  readonly confirmations: Reading['confirmations'];
}

/** What is wrong or odd, in the order of the source; then what the checks vouch for. */
export function FindingList({ findings, confirmations }: Props): ReactElement {
  return (
    <div className={styles.list}>
      {findings.length === 0 && <p>No check found anything wrong or odd.</p>}
      <ol>
        {findings.map((finding) => (
          <FindingEntry key={finding.key} finding={finding} />
        ))}
      </ol>
      {confirmations.length > 0 && (
        <details>
          <summary>
            <Icon name="good" /> {confirmations.length} of its statements agree
          </summary>
          <ul>
            {confirmations.map(({ code, message }) => (
              <li key={`${code} ${message}`}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
