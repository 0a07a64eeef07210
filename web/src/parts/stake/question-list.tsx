import type { ReactElement } from 'react';
import { dateInWords } from '../../reading/in-words.ts';
import type { StakeQuestion } from '../../stake/stakes.ts';
import styles from './question-list.module.css';

/** What the law leaves to a person, with what hangs on the answer; entries of the journal answer it. */
export function QuestionList({
  questions,
}: {
  readonly questions: readonly StakeQuestion[];
}): ReactElement {
  return (
    <>
      <ul className={styles.questions}>
        {questions.map(({ name, day, asks, why, cite, hangs, due }) => (
          <li key={`${name} ${day}`}>
            <strong>{asks}</strong>
            <p>{why}</p>
            <p>
              What hangs on it: {hangs}
              {due !== null && ` (by ${dateInWords(due)})`}
            </p>
            <small>
              {dateInWords(day)} · {cite}
            </small>
          </li>
        ))}
      </ul>
      <p className={styles.how}>
        An entry in the journal answers: <code>2026-01-05 purpose control</code>,{' '}
        <code>2026-01-05 status passive</code>, or the filing that was made,{' '}
        <code>2026-01-09 filed 13D</code>.
      </p>
    </>
  );
}
