import { addDays, addMonths, type Day, daysInMonth, partsOf } from '../value/day.ts';

/** The last day of the month that a day is in. */
export function monthEnd(day: Day): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  return addDays(day, daysInMonth(year, month) - dayOfMonth);
}

/** The last day of the calendar quarter that a day is in. */
export function quarterEnd(day: Day): Day {
  const { month } = partsOf(day);
  return monthEnd(addMonths(day, Math.ceil(month / 3) * 3 - month));
}

/** The last day of the calendar year that a day is in. */
export function yearEnd(day: Day): Day {
  return monthEnd(addMonths(day, 12 - partsOf(day).month));
}
