import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import { type KeyedFinding, rankOf } from '../../reading/findings.ts';
import { Icon } from '../icon.tsx';
import { useChoice } from './choice.ts';
import styles from './finding-entry.module.css';

/** What a rank is called where a person reads it. */
const NAMES = { error: 'Error', warning: 'Warning', note: 'Note', doubt: 'Doubt' } as const;

/** A finding: its message, and once it is chosen, the other places, what to do, and the rule. */
export function FindingEntry({ finding }: { readonly finding: KeyedFinding }): ReactElement {
  const { chosen, choose } = useChoice();
  const { key, message, line, cite, fix, also, code } = finding;
  const isChosen = chosen === key;
  const rank = rankOf(finding);
  return (
    <li className={styles.finding} data-rank={rank}>
      <button
        type="button"
        data-at={key}
        data-finding={key}
        aria-expanded={isChosen}
        onClick={() => choose(isChosen ? undefined : key)}
      >
        <Icon name={rank === 'doubt' ? 'warning' : rank} />
        <span>
          <strong>{NAMES[rank]}</strong> {message}
        </span>
        {line !== null && <small>line {line}</small>}
      </button>
      {isChosen && (
        <div className={styles.more}>
          {also.map((other) => (
            <p key={`${other.line} ${other.message}`}>
              {other.line !== null && <small>Line {other.line}: </small>}
              {other.message}
            </p>
          ))}
          {fix !== null && (
            <p>
              <strong>What to do</strong> {fix}
            </p>
          )}
          <p className={styles.rule}>
            {cite}
            {rank !== 'doubt' && (
              <>
                {' · '}
                <Link href={addresses.check(code)}>about this check</Link>
              </>
            )}
          </p>
        </div>
      )}
    </li>
  );
}
