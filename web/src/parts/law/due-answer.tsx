import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { certaintyInWords } from '../../../../src/law/rule-words.ts';
import { longDayInWords, parseDay } from '../../../../src/value/day.ts';
import { addresses } from '../../addresses.ts';
import type { Due } from '../../law/law.ts';
import { dateInWords } from '../../reading/in-words.ts';
import { Panel } from '../panel.tsx';
import styles from './due-answer.module.css';
import { DueCalendar } from './due-calendar.tsx';
import { FiledNote } from './filed-note.tsx';

/** The due day first, then its counting, the rule then, and what is not certain. */
export function DueAnswer({ due }: { readonly due: Due }): ReactElement {
  const { files, careful, happened, counting, version, rule, alternatives, doubts, questions } =
    due;
  const what = files.startsWith('Form') ? files : `Schedule ${files}`;
  return (
    <div className={styles.answer}>
      <Panel>
        <p className={styles.due}>
          <span>{what}</span>
          <strong>{careful === null ? noDay(due) : longDay(careful)}</strong>
          {careful !== null && careful !== due.due && (
            <span>The earlier of two days: which rule governs is not settled.</span>
          )}
        </p>
        <p>{happened}</p>
        {due.filed && <FiledNote filed={due.filed} />}
      </Panel>
      {counting.length > 0 && (
        <Panel title="Counting">
          <DueCalendar due={due} />
        </Panel>
      )}
      {version && (
        <Panel title="The rule then" aside={<Link href={addresses.rule(rule)}>all its texts</Link>}>
          <p className={styles.text}>{version.text}</p>
          <p className={styles.source}>
            {version.cite}, in force from {dateInWords(version.from)}. How sure we are:{' '}
            {certaintyInWords(version.certainty)}.
          </p>
          {alternatives.map((other) => (
            <p key={other.version.from}>
              If the later rule governs (from {dateInWords(other.version.from)}), it is due{' '}
              {other.due === null ? 'on no day that it names' : longDay(other.due)}.{' '}
              {other.version.text} {other.version.cite}.
            </p>
          ))}
        </Panel>
      )}
      {doubts.length + questions.length > 0 && (
        <Panel title="Not certain">
          <ul className={styles.list}>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
            {questions.map(({ name, asks, why, cite }) => (
              <li key={name}>
                <strong>{asks}</strong> {why} ({cite})
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

function noDay({ version }: Due): string {
  return version ? 'The rule names no day.' : 'There was no such rule yet.';
}

function longDay(day: string): string {
  const known = parseDay(day);
  return known === undefined ? day : longDayInWords(known);
}
