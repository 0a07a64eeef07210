import type { ReactElement } from 'react';
import { certaintyInWords } from '../../../../src/law/rule-words.ts';
import type { Rule } from '../../law/law.ts';
import { dateInWords } from '../../reading/in-words.ts';
import styles from './rule-versions.module.css';

/** The texts of a rule, the last on top, on a line of time; that in force is marked. */
export function RuleVersions({ versions }: { readonly versions: Rule['versions'] }): ReactElement {
  return (
    <ol className={styles.versions} reversed>
      {versions.toReversed().map(({ from, until, cite, text, certainty }) => (
        <li key={from} data-holds={until === null}>
          <div className={styles.from}>
            <time dateTime={from}>{dateInWords(from)}</time>
            {until === null ? <strong>in force</strong> : <span>until {dateInWords(until)}</span>}
          </div>
          <div>
            <p>{text}</p>
            <p className={styles.source}>
              {cite}. How sure we are: {certaintyInWords(certainty)}.
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
