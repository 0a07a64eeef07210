import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { certaintyInWords } from '../../../../src/law/rule-words.ts';
import { addresses, withQuery } from '../../addresses.ts';
import { dateInWords } from '../../reading/in-words.ts';
import type { Obligation } from '../../stake/stakes.ts';
import styles from './obligation-entry.module.css';

interface Props {
  readonly obligation: Obligation;
  /** The day as of which it is looked at. */
  readonly today: string;
}

/** One thing to be filed: by when, how that stands, and behind a fold why and under which rule. */
export function ObligationEntry({ obligation, today }: Props): ReactElement {
  const { files, event, what, careful, state, metBy, trigger, version, certainty, entries } =
    obligation;
  return (
    <li className={styles.entry} data-state={state}>
      <details>
        <summary>
          <strong>{files.startsWith('Form') ? files : `Schedule ${files}`}</strong>
          <span className={styles.due}>
            {careful === null ? 'promptly: the rule names no day' : `due ${dateInWords(careful)}`}
          </span>
          <span className={styles.state}>{stateInWords(obligation)}</span>
          <span className={styles.what}>
            {dateInWords(event)}: {what}
          </span>
        </summary>
        <div className={styles.more}>
          {metBy !== null && (
            <p>
              Met by <code>{metBy}</code>
            </p>
          )}
          {obligation.reasons.map(({ text, cite }) => (
            <p key={text}>
              {text} <span className={styles.cite}>{cite}</span>
            </p>
          ))}
          {version && (
            <p>
              The rule then: {version.text} <span className={styles.cite}>{version.cite}</span>; how
              sure we are: {certaintyInWords(certainty)}.{' '}
              <Link href={withQuery(addresses.due, { trigger, event })}>count the days</Link>
            </p>
          )}
          {obligation.doubts.map((doubt) => (
            <p key={doubt}>{doubt}</p>
          ))}
          {entries.length > 0 && (
            <ul>
              {entries.map((entry) => (
                <li key={entry}>
                  <code>{entry}</code>
                </li>
              ))}
            </ul>
          )}
          <p className={styles.cite}>As of {dateInWords(today)}.</p>
        </div>
      </details>
    </li>
  );
}

/** How it stands, with the countdown. */
function stateInWords({ state, daysLeft, businessDaysLate }: Obligation): string {
  if (state === 'open' && daysLeft !== null) {
    return daysLeft === 0 ? 'due today' : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`;
  }
  if ((state === 'overdue' || state === 'met late') && businessDaysLate !== null) {
    return `${state}, ${businessDaysLate} business ${businessDaysLate === 1 ? 'day' : 'days'}`;
  }
  return state;
}
