import { addDays, addMonths, type Day, partsOf } from '../value/day.ts';

/** How many days a month has, months from 1 (Gregorian calendar). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

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

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
