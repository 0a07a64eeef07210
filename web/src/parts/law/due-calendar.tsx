import type { ReactElement } from 'react';
import { dayInWords, partsOf } from '../../../../src/value/day.ts';
import type { Due } from '../../law/law.ts';
import { type CalendarDay, weeksOf } from '../../law/weeks.ts';
import styles from './due-calendar.module.css';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The counting as a calendar: which day counts as what, and which does not and why. */
export function DueCalendar({ due }: { readonly due: Due }): ReactElement {
  const weeks = weeksOf(due);
  return (
    <table className={styles.calendar}>
      <caption>
        Days are numbered as the rule counts them; a day without a number does not count.
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={week[0]?.day}>
            {week.map((one, weekdayAt) => (
              <td key={one.day} data-role={one.role}>
                <time dateTime={one.day}>{dateIn(one, at === 0 && weekdayAt === 0)}</time>
                {one.role === 'due' && <strong>due</strong>}
                <span>{one.text}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first day of the calendar and of a month name their month. */
function dateIn({ day }: CalendarDay, isFirst: boolean): string {
  const { dayOfMonth } = partsOf(day);
  const [, month = ''] = dayInWords(day).split(' ');
  return isFirst || dayOfMonth === 1 ? `${dayOfMonth} ${month.slice(0, 3)}` : String(dayOfMonth);
}
