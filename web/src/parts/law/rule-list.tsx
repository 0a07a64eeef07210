import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import type { Rule } from '../../law/law.ts';
import { matching } from '../../law/matching.ts';
import { dateInWords } from '../../reading/in-words.ts';
import { Panel } from '../panel.tsx';
import styles from './law-list.module.css';

/** The dated rules, each with the day of its text in force. */
export function RuleList({
  rules,
  words,
}: {
  readonly rules: readonly Rule[];
  readonly words: string;
}): ReactElement {
  const found = matching(rules, words, textOf);
  return (
    <Panel title="Dated rules" aside={<span>{found.length}</span>}>
      <ul className={styles.list}>
        {found.map(({ name, title, versions }) => (
          <li key={name}>
            <Link href={addresses.rule(name)}>{title}</Link>
            <small>
              {versions.length === 1 ? 'one text' : `${versions.length} texts`}, the last from{' '}
              {dateInWords(versions.at(-1)?.from ?? null)}
            </small>
          </li>
        ))}
        {found.length === 0 && <li>No rule has these words.</li>}
      </ul>
    </Panel>
  );
}

function textOf({ name, title, asks, versions }: Rule): string {
  return [name, title, asks, ...versions.flatMap(({ cite, text }) => [cite, text])].join(' ');
}
