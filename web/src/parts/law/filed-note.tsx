import type { ReactElement } from 'react';
import { counted } from '../../../../src/check/words.ts';
import type { Due } from '../../law/law.ts';
import { dateInWords } from '../../reading/in-words.ts';
import styles from './filed-note.module.css';

/** When it counts as filed, and whether that was late. */
export function FiledNote({ filed }: { readonly filed: NonNullable<Due['filed']> }): ReactElement {
  const { lateness, businessDaysLate, calendarDaysLate, moved } = filed;
  const by =
    lateness === 'late' && businessDaysLate !== null && calendarDaysLate !== null
      ? `: ${counted(businessDaysLate, 'business day')} (${counted(calendarDaysLate, 'calendar day')}) after it`
      : '';
  return (
    <p className={styles.note} data-lateness={lateness}>
      <strong>
        {lateness === 'unsettled' ? 'Whether it was late is not settled' : `It was ${lateness}`}
      </strong>
      {by}. It counts as filed on {dateInWords(filed.filed)}
      {moved !== null && `, because it was accepted ${moved}`}.
    </p>
  );
}
