import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import type { Check } from '../../law/law.ts';
import { matching } from '../../law/matching.ts';
import { Panel } from '../panel.tsx';
import styles from './law-list.module.css';
import { SeverityMark } from './severity-mark.tsx';

/** The checks, each with how much it matters and the rule that it rests on. */
export function CheckList({
  checks,
  words,
}: {
  readonly checks: readonly Check[];
  readonly words: string;
}): ReactElement {
  const found = matching(checks, words, textOf);
  return (
    <Panel title="Checks" aside={<span>{found.length}</span>}>
      <ul className={styles.list}>
        {found.map(({ code, title, severity, cite, schedule }) => (
          <li key={code}>
            <SeverityMark severity={severity} /> <Link href={addresses.check(code)}>{title}</Link>
            <small>
              {cite}
              {schedule !== null && `, Schedule ${schedule} only`}
            </small>
          </li>
        ))}
        {found.length === 0 && <li>No check has these words.</li>}
      </ul>
    </Panel>
  );
}

function textOf({ code, title, why, cite, severity }: Check): string {
  return [code, title, why, cite, severity].join(' ');
}
