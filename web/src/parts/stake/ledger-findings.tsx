import type { ReactElement } from 'react';
import type { LedgerFinding } from '../../stake/stakes.ts';
import { SeverityMark } from '../law/severity-mark.tsx';
import styles from './stake-parts.module.css';

/** What is wrong or odd in a journal, each with the entries that it is about. */
export function LedgerFindings({
  findings,
}: {
  readonly findings: readonly LedgerFinding[];
}): ReactElement {
  return (
    <ul className={styles.plain}>
      {findings.map(({ code, severity, message, fix, entries }, at) => (
        // Two findings may say the same of two entries.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${code} ${at}`}>
          <SeverityMark severity={severity} /> {message} {fix !== null && <em>{fix}</em>}
          <ul className={styles.plain}>
            {entries.map(({ line, entry }) => (
              <li key={`${line} ${entry}`}>
                <small className={styles.dim}>{line !== null && `line ${line}: `}</small>
                <code>{entry}</code>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
