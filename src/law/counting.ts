import type { Day } from '../value/day.ts';
import { type Calendar, type CalendarDay, standardCalendar } from './calendar.ts';

/** One day of a count: whether it counted, as which, and why not. */
export interface CountedDay extends CalendarDay {
  /** `1` for the first that counts; absent for a day that does not. */
  readonly number?: number;
  /** The count ended on a day that is no business day, so that it runs on past this one. */
  readonly rolled?: boolean;
}

/** A count of days and the day that it ends on. */
export interface Count {
  readonly ends: Day;
  readonly counting: readonly CountedDay[];
}

/** No deadline counts further; a longer count is a mistake and is cut to this. */
const DAYS_MAX = 400;

/** Counts business days from the day after; the day itself is day 0, whether or not it is one. */
export function countBusinessDays(
  from: Day,
  count: number,
  calendar: Calendar = standardCalendar,
): Count {
  const counting: CountedDay[] = [];
  let at = calendar.dayAt(from);
  for (let number = 0; number < Math.min(count, DAYS_MAX); ) {
    at = calendar.after(at.day);
    if (at.kind === 'business') number += 1;
    counting.push(at.kind === 'business' ? { ...at, number } : at);
  }
  return { ends: at.day, counting };
}

/**
 * Counts calendar days from the day after; where the last is no business day, the count runs on to
 * the next business day (17 CFR 240.0-3(a)).
 */
export function countCalendarDays(
  from: Day,
  count: number,
  calendar: Calendar = standardCalendar,
): Count {
  const counting: CountedDay[] = [];
  let at = calendar.dayAt(from);
  for (let number = 1; number <= Math.min(count, DAYS_MAX); number += 1) {
    at = calendar.after(at.day);
    counting.push(number < count ? passedOver(at, number) : { ...at, number });
  }
  while (at.kind !== 'business') {
    at = calendar.after(at.day);
    counting.push({ ...at, rolled: true });
  }
  return { ends: at.day, counting };
}

/** Within calendar days it does not matter what a day is, so its certainty and doubt do not either. */
function passedOver({ day, kind, why }: CalendarDay, number: number): CountedDay {
  return why === undefined ? { day, kind, number } : { day, kind, why, number };
}

/** The business day that is `count` business days later. */
export function addBusinessDays(
  day: Day,
  count: number,
  calendar: Calendar = standardCalendar,
): Day {
  return countBusinessDays(day, count, calendar).ends;
}

/** The day itself where it is a business day, else the next one. */
export function rollForward(day: Day, calendar: Calendar = standardCalendar): Day {
  return countCalendarDays(day, 0, calendar).ends;
}
