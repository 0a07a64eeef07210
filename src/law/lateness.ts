import { type Day, daysBetween } from '../value/day.ts';
import { type Calendar, standardCalendar } from './calendar.ts';
import type { DueAnswer } from './due-day.ts';

/** By how much a filing missed a day; zeros where it did not. */
export interface DaysLate {
  readonly late: boolean;
  readonly calendarDays: number;
  readonly businessDays: number;
}

/** How late a filing date is for a due day. */
export function daysLate(due: Day, filed: Day, calendar: Calendar = standardCalendar): DaysLate {
  if (filed <= due) return { late: false, calendarDays: 0, businessDays: 0 };
  let businessDays = 0;
  for (let at = calendar.after(due); at.day <= filed; at = calendar.after(at.day)) {
    if (at.kind === 'business') businessDays += 1;
  }
  return { late: true, calendarDays: daysBetween(due, filed), businessDays };
}

/**
 * Whether a filing was late, as far as can be said: `late` only where it is late under every text
 * that may govern and every way of counting, and a doubtful day in the count would not save it;
 * `unsettled` where they differ, and where the law names no day.
 */
export function lateness(
  answer: DueAnswer,
  filed: Day,
  calendar: Calendar = standardCalendar,
): 'on time' | 'late' | 'unsettled' {
  if (answer.due === undefined || answer.careful === undefined) return 'unsettled';
  if (filed <= answer.careful) return 'on time';
  const others = answer.alternatives.map(({ due }) => due);
  const last = [answer.due, answer.ifBusinessDays, ...others]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const { late, businessDays } = daysLate(last ?? answer.due, filed, calendar);
  return late && businessDays > answer.doubts.length ? 'late' : 'unsettled';
}
