import { type Day, dayOf } from '../../value/day.ts';
import { matchesOf } from './matches.ts';

/** A day found in text: offsets are into the text given; no `day` where the numbers name none. */
export interface FoundDay {
  readonly day?: Day;
  readonly from: number;
  readonly to: number;
}

/** Two-digit years below this are of this century: EDGAR began in 1993. */
const CENTURY_PIVOT = 70;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY_OF_MONTH = '(\\d{1,2})(?:st|nd|rd|th)?';
/** Blanks, or the end of a line and the next one's indent. */
const GAP = '(?:\\s{0,9}|[^\\S\\n]{0,3}\\n[^\\S\\n]{0,60})';
const ANY_DAY = new RegExp(
  [
    // 12/30/2003, 12-30-03, 12.30.2003
    '(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/]|[.-]\\d)',
    // 2003-12-30
    '(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)',
    // December 30, 2003 and Dec. 30th 2003
    `\\b${MONTH}${GAP}${DAY_OF_MONTH}\\s{0,3}[,.]?${GAP}(\\d{4})(?!\\d)`,
    // 30 December 2003, 30-Dec-03, 30th day of December, 2003
    `(?<!\\d)${DAY_OF_MONTH}(?:\\s{1,3}day\\s{1,3}of)?[\\s-]{0,9}${MONTH},?[\\s-]{0,9}(\\d{4}(?!\\d|,\\d)|\\d{2}(?![\\d,]))`,
  ].join('|'),
  'gi',
);

const DIGIT = /\d/;

/** Whether `12.01.2026` is of January or of December; filers from abroad put the day first. */
export type DayOrder = 'month-first' | 'day-first';

/** Every calendar day written in a text, in the common American and ISO styles. */
export function findDays(text: string, order: DayOrder = 'month-first'): FoundDay[] {
  const found: FoundDay[] = [];
  // Every day has a digit, and most texts that are asked have none.
  if (!DIGIT.test(text)) return found;
  for (const match of matchesOf(ANY_DAY, text)) {
    const day = dayFrom(match, order);
    const span = { from: match.index, to: match.index + match[0].length };
    found.push(day === undefined ? span : { day, ...span });
  }
  return found;
}

const IN_NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/g;
const MONTHS_IN_YEAR = 12;

/** The order of a list's days: by those that make sense in one order only, else the American. */
export function dayOrderIn(text: string): DayOrder {
  let isDayFirst = false;
  for (const [, first, , second] of matchesOf(IN_NUMBERS, text)) {
    if (Number(second) > MONTHS_IN_YEAR) return 'month-first';
    isDayFirst ||= Number(first) > MONTHS_IN_YEAR;
  }
  return isDayFirst ? 'day-first' : 'month-first';
}

/** A day of a month whose year is not written; offsets are into the text given. */
export interface DayWithoutYear {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly from: number;
  readonly to: number;
}

const WITHOUT_YEAR = new RegExp(
  [
    // October 12
    `^\\W{0,3}${MONTH}\\s{0,9}${DAY_OF_MONTH}(?![\\d/-]|\\s?,?\\s?\\d{4})`,
    // 12 October, 12-Oct
    `^\\W{0,3}${DAY_OF_MONTH}[\\s-]{1,3}${MONTH}(?![\\w/-]|,?\\s?\\d{4})`,
    // 10/12
    `^\\W{0,3}(\\d{1,2})/(\\d{1,2})(?![\\d/.,-]|\\s?\\$)`,
  ].join('|'),
  'i',
);

/** The day without a year with which a text begins: `October 12`, `12-Oct`, `10/12`. */
export function findDayWithoutYear(
  text: string,
  order: DayOrder = 'month-first',
): DayWithoutYear | undefined {
  const match = WITHOUT_YEAR.exec(text);
  if (!match) return undefined;
  const [whole, monthAhead, dayBehind, dayAhead, monthBehind, first, second] = match;
  const [month, dayOfMonth] = first
    ? [Number(first), Number(second)]
    : [monthOf(monthAhead ?? monthBehind), Number(dayBehind ?? dayAhead)];
  const found =
    first && order === 'day-first'
      ? { month: dayOfMonth, dayOfMonth: month }
      : { month, dayOfMonth };
  const isSound = dayOf(LEAP_YEAR, found.month, found.dayOfMonth) !== undefined;
  return isSound ? { ...found, from: match.index, to: whole.length } : undefined;
}

/** A year with every day of a month. */
const LEAP_YEAR = 2000;

/** The first sound day in a text. */
export function firstDay(text: string): FoundDay | undefined {
  return findDays(text).find((found) => found.day !== undefined);
}

function dayFrom(match: RegExpMatchArray, order: DayOrder): Day | undefined {
  const [, month, , dayOfMonth, year, isoYear, isoMonth, isoDay, ...words] = match;
  if (month !== undefined) {
    const [first, second] = [Number(month), Number(dayOfMonth)];
    return order === 'day-first'
      ? dayOf(yearOf(year), second, first)
      : dayOf(yearOf(year), first, second);
  }
  if (isoYear !== undefined) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [firstMonth, firstDayOfMonth, firstYear, secondDayOfMonth, secondMonth, secondYear] = words;
  return firstMonth !== undefined
    ? dayOf(yearOf(firstYear), monthOf(firstMonth), Number(firstDayOfMonth))
    : dayOf(yearOf(secondYear), monthOf(secondMonth), Number(secondDayOfMonth));
}

/** The number of a month from the first three letters of its name on; 0 where it is none. */
export function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function yearOf(digits = ''): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < CENTURY_PIVOT ? 2000 + year : 1900 + year;
}
