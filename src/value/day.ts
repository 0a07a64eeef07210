import { Temporal } from 'temporal-polyfill';

/**
 * A calendar day, `YYYY-MM-DD`. Days compare as strings do.
 * No clock and no time zone is involved: a day in a filing is the day that is written there.
 */
export type Day = string & { readonly kind: 'day' };

/** The years that a statement can speak of; others are misreadings. */
const YEAR_MIN = 1900;
const YEAR_MAX = 2199;

/** A day from its numbers, months from 1; `undefined` where there is no such day (30 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12) return undefined;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  return asDay(`${year}-${two(month)}-${two(dayOfMonth)}`);
}

/** How many days a month has, months from 1 (Gregorian calendar); readers ask it for every day that they find. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A day from `YYYY-MM-DD` or `YYYYMMDD`; anything else gives `undefined`. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The day `count` calendar days later, or earlier where it is negative. */
export function addDays(day: Day, count: number): Day {
  return asDay(Temporal.PlainDate.from(day).add({ days: count }).toString());
}

/** Calendar months later or earlier; a day that the month lacks becomes its last (31 May - 3 = 28 February). */
export function addMonths(day: Day, count: number): Day {
  return asDay(Temporal.PlainDate.from(day).add({ months: count }).toString());
}

/** Calendar days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** The last day of a month, from 1, in the year of a day. */
export function lastOfMonth(month: number, ofYear: Day): Day {
  const { year } = partsOf(ofYear);
  return asDay(`${year}-${two(month)}-${two(daysInMonth(year, month))}`);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Year, month (from 1) and day of month. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    dayOfMonth: Number(day.slice(8, 10)),
  };
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** For people: `30 December 2003`. */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** `Wednesday`. */
export function weekdayInWords(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? '';
}

/** For people who count days: `Wednesday, 21 February 2024`. */
export function longDayInWords(day: Day): string {
  return `${weekdayInWords(day)}, ${dayInWords(day)}`;
}

/** The brand is put on here alone, on text that is known to be a day. */
function asDay(text: string): Day {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text as Day;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
