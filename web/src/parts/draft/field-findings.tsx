import type { ReactElement } from 'react';
import type { DraftFinding } from '../../draft/draft-findings.ts';
import { SeverityMark } from '../law/severity-mark.tsx';
import styles from './field-findings.module.css';

/** What is wrong with a field, what to do, and the rule. */
export function FieldFindings({
  findings,
}: {
  readonly findings: readonly DraftFinding[];
}): ReactElement | null {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map(({ code, severity, message, fix, cite }) => (
        <li key={`${code} ${message}`}>
          <SeverityMark severity={severity} /> {message} {fix} <small>{cite}</small>
        </li>
      ))}
    </ul>
  );
}
