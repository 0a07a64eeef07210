import type { ReactElement } from 'react';
import { exampleInWords } from '../../../../src/law/rule-words.ts';
import type { Rule } from '../../law/law.ts';
import { dateInWords } from '../../reading/in-words.ts';
import styles from './rule-examples.module.css';

/** What the rule gives for days of the past; each is run as a test. */
export function RuleExamples({ examples }: { readonly examples: Rule['examples'] }): ReactElement {
  const hasFacts = examples.some(({ given }) => given !== undefined && given !== null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reachable.
    <section className={styles.scroll} tabIndex={0} aria-label="Worked examples">
      <table className={styles.examples}>
        <thead>
          <tr>
            <th scope="col">On</th>
            {hasFacts && <th scope="col">Given</th>}
            <th scope="col">Found</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ on, given, found, why }) => (
            <tr key={`${on} ${why}`}>
              <td>{dateInWords(on)}</td>
              {hasFacts && (
                <td>{given === undefined || given === null ? '' : exampleInWords(given)}</td>
              )}
              <td>{exampleInWords(found)}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
