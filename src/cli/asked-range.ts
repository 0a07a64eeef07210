import type { Range } from '../store/search/filing-search.ts';
import { addDays, type Day, daysInMonth, parseDay } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';

/**
 * A range as options have it: `FROM..TO`, `FROM..`, `..TO`, or one value that is both ends.
 * A day may be a month (`2021-05`) or a year, which is all of its days.
 * `undefined` where the text is neither.
 */
export function dayRange(text: string): Range<Day> | undefined {
  return rangeOf(text, firstDayOf, lastDayOf);
}

/** The same of numbers: `5..10`; commas between thousands may stand. */
export function numberRange(text: string): Range<Decimal> | undefined {
  return rangeOf(text, parseNumber, parseNumber);
}

function parseNumber(text: string): Decimal | undefined {
  return Decimal.parse(text.replaceAll(',', ''));
}

function rangeOf<Value>(
  text: string,
  parseFrom: (text: string) => Value | undefined,
  parseTo: (text: string) => Value | undefined,
): Range<Value> | undefined {
  const [first = '', second] = text.split('..');
  const last = second ?? first;
  const [from, to] = [parseFrom(first), parseTo(last)];
  if ((first !== '' && from === undefined) || (last !== '' && to === undefined)) return undefined;
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function firstDayOf(text: string): Day | undefined {
  const [year, month] = text.split('-');
  if (/^\d{4}$/.test(text)) return parseDay(`${year}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return parseDay(`${year}-${month}-01`);
  return parseDay(text);
}

function lastDayOf(text: string): Day | undefined {
  const [year = '', month = '12'] = text.split('-');
  const first = firstDayOf(text);
  if (first === undefined || text.length > 'YYYY-MM'.length) return first;
  const start = parseDay(`${year}-${month}-01`);
  return start && addDays(start, daysInMonth(Number(year), Number(month)) - 1);
}
