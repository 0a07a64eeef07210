import type { Span } from '../../source/span.ts';
import { skip } from '../parse/matches.ts';

/** A day at the start of a line or cell, as trades have it; folded text. */
const DAY =
  /(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/-]\d{1,2}[/-]\d|\d{1,2}\/\d{1,2}(?![\d/.,-])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{0,3}\d|\d{1,2}(?:st|nd|rd|th)?[\s-]{1,3}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/y;

/** Whether a day begins at an offset of folded text; its weekday may stand before it. */
export function isDayAt(folded: string, at: number): boolean {
  if (beginsDay(folded, at)) return true;
  if (!WEEKDAYS_BEGIN.has(folded.charCodeAt(at))) return false;
  const day = skip(WEEKDAY, folded, at);
  return day > at && beginsDay(folded, day);
}

const WEEKDAYS_BEGIN = new Set(Array.from('mtwfs', (letter) => letter.charCodeAt(0)));
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{1,3}/y;

function beginsDay(folded: string, at: number): boolean {
  if (!mayBeginDay(folded.charCodeAt(at))) return false;
  DAY.lastIndex = at;
  return DAY.test(folded);
}

/** A digit, or the first letter of a month. */
function mayBeginDay(code: number): boolean {
  return (code >= 48 && code <= 57) || MONTHS_BEGIN.has(code);
}

const MONTHS_BEGIN = new Set(Array.from('jfmasond', (letter) => letter.charCodeAt(0)));

/** Whether a line is a day and hardly anything else; `Date:` may stand before it. */
export function isDayLine(folded: string, line: Span): boolean {
  return dayInLine(folded, line) !== undefined;
}

/** Where the day begins in a line that is a day and hardly anything else. */
export function dayInLine(folded: string, { from, to }: Span): number | undefined {
  const label = folded.startsWith('date', from) ? DATE_LABEL.exec(folded.slice(from, to)) : null;
  const at = from + (label?.[0].length ?? 0);
  if (!isDayAt(folded, at)) return undefined;
  const rest = folded.slice(DAY.lastIndex, to);
  return rest.length <= REST_MAX && !/[a-z]{2}/.test(rest) ? at : undefined;
}

const DATE_LABEL = /^dates?(?:\s[a-z]{2,12}){0,3}\s?[:\-–]?\s{0,9}/;
/** `, 2003` behind the day of a month. */
const REST_MAX = 12;
