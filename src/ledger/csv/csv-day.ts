import { type Day, dayOf, parseDay } from '../../value/day.ts';

/** How the days of a column are written; one column is written in one way. */
export type DayStyle = 'iso' | 'month-first' | 'day-first' | 'month-named';

/** The styles by which a cell can be read as a day that exists. */
export function dayStylesOf(cell: string): readonly DayStyle[] {
  return STYLES.filter((style) => dayFrom(cell, style) !== undefined);
}

/** A day in one style; a time of day after it is left out. `undefined` where it is no such day. */
export function dayFrom(cell: string, style: DayStyle): Day | undefined {
  if (cell.length > LENGTH_MAX) return undefined;
  const text = cell.trim().replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[AP]M)?Z?$/i, '');
  if (style === 'iso') return parseDay(text);
  return style === 'month-named' ? namedDay(text) : numberedDay(text, style);
}

/** Longer than any day with its time. */
const LENGTH_MAX = 40;
const STYLES: readonly DayStyle[] = ['iso', 'month-first', 'day-first', 'month-named'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Years of two digits are of the hundred years that end with this one. */
const CENTURY_TURNS_AFTER = 49;

function numberedDay(text: string, style: 'month-first' | 'day-first'): Day | undefined {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4] ?? '');
  return style === 'month-first' ? dayOf(year, first, second) : dayOf(year, second, first);
}

/** `29-Dec-2003`, `29 December 2003`, `Dec 29, 2003`. */
function namedDay(text: string): Day | undefined {
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  const [dayOfMonth, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (dayOfMonth === undefined || month === undefined || year === undefined) return undefined;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return dayOf(fullYear(year), number, Number(dayOfMonth));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year > CENTURY_TURNS_AFTER ? 1900 + year : 2000 + year;
}
