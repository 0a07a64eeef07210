import { type Day, lastOfMonth, partsOf } from '../value/day.ts';

/** The last day of the month that a day is in. */
export function monthEnd(day: Day): Day {
  return lastOfMonth(partsOf(day).month, day);
}

/** The last day of the calendar quarter that a day is in. */
export function quarterEnd(day: Day): Day {
  return lastOfMonth(Math.ceil(partsOf(day).month / 3) * 3, day);
}

/** The last day of the calendar year that a day is in. */
export function yearEnd(day: Day): Day {
  return lastOfMonth(12, day);
}
