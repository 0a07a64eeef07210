import { stated } from '../../filing/fact.ts';
import type { Outstanding } from '../../filing/filing.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Layout } from '../layout/layout.ts';
import { type FoundDay, findDays } from '../parse/day-text.ts';
import { type FoundNumber, findNumbers } from '../parse/number-text.ts';

/** How far before and after the word "outstanding" its number and day can stand. */
const REACH_BEFORE = 260;
const REACH_AFTER = 220;
/** No class of a public company has fewer shares outstanding. */
const SHARES_MIN = Decimal.of(10_000);

/** What else is called outstanding, and is not the base of a percentage. */
const NOT_THE_BASE =
  /\b(?:options?|warrants?|debt|notes?|principal|loans?|indebtedness|would|will\s+be|issuable|exercis\w*|convert\w*|authorized|purchase[sd]?|acquire[sd]?|sold|beneficially\s+own\w*|held\s+by|own(?:s|ed)|represent\w*)\b|%|percent/;
/** Shares that rights are for, before their number: `options to purchase 100,000 shares`. */
const UNDER_RIGHTS =
  /\b(?:options?|warrants?|rights?)\s+(?:to\s+(?:buy|purchase|acquire)|(?:exercisable\s+)?for)\s+(?:up\s+to\s+)?$/;
/** Before a noun, "outstanding" belongs to it; only a number right before both counts. */
const NOUN =
  /^outstanding\s+(?:and\s+issued\s+)?(?:shares?|common|capital|stock|class|ordinary|voting|units?|securities|equity|ads)/;
const ADJACENT = /^\s*(?:shares?\s+)?(?:issued\s+(?:and|&)\s+|currently\s+|total\s+|then[\s-])?$/;
/** A number of which the filer says that others make it up is not the stated base. */
const MADE_UP = /(?:\bsum\s+of|\bconsist(?:s|ing)\s+of|\bwhich\s+includes?)\s/;
const MADE_UP_REACH = 140;

/**
 * The number of shares outstanding that the filing's percentages rest on: the first such number in
 * the document, with the day as of which it is stated.
 */
export function readOutstanding(layout: Layout, from: number): Outstanding | undefined {
  const { folded } = layout;
  for (
    let at = folded.indexOf('outstanding', from);
    at >= 0;
    at = folded.indexOf('outstanding', at + 1)
  ) {
    const found = baseAround(layout, at);
    if (found) return found;
  }
  return statedBase(layout, from);
}

const BASED_ON =
  /\bbased\s+(?:up)?on\s+(?:a\s+total\s+of\s+)?(\d{1,3}(?:,\d{3})+|\d{5,})\s+(?:[a-z]+\s+){0,4}shares/;

/** `3,355,502/61,145,088 = 5.5%` */
const QUOTIENT =
  /(?<![\d,/])\d[\d,]{3,14}\s?\/\s?(\d{1,3}(?:,\d{3})+|\d{5,})\s?=\s?\d{0,2}(?:\.\d{1,6})?\s?%/;

/** `based on 8,460,187 common shares`, or a quotient: where the word "outstanding" is left out. */
function statedBase(layout: Layout, from: number): Outstanding | undefined {
  const rest = layout.folded.slice(from);
  const match = BASED_ON.exec(rest) ?? QUOTIENT.exec(rest);
  const digits = match?.[1];
  const value = digits === undefined ? undefined : Decimal.parse(digits.replace(/,/g, ''));
  if (!match || !digits || !value) return undefined;
  const at = from + match.index + match[0].lastIndexOf(digits);
  return { shares: stated(value, layout.place(at, at + digits.length)) };
}

function baseAround(layout: Layout, at: number): Outstanding | undefined {
  const start = Math.max(0, at - REACH_BEFORE);
  const before = sentenceEnd(layout.text.slice(start, at));
  const after = layout.folded.slice(at, at + REACH_AFTER);
  const number = numberBefore(before, after, at - before.length) ?? numberAfter(after, at);
  if (!number) return undefined;
  const day = dayAround(layout, at, number);
  return {
    shares: stated(number.value, layout.place(number.from, number.to)),
    ...(day?.day && { asOf: stated(day.day, layout.place(day.from, day.to)) }),
  };
}

/** The last, unfinished sentence of a text. */
function sentenceEnd(text: string): string {
  const stop = [...text.matchAll(/[a-z)]{2}\.\s+(?=[A-Z(])/g)].at(-1);
  return stop ? text.slice(stop.index + stop[0].length) : text;
}

/** `34,309,526 shares of Common Stock outstanding`. */
function numberBefore(before: string, after: string, offset: number): FoundNumber | undefined {
  const number = findNumbers(before).findLast((found) => isShares(found, before));
  if (!number) return undefined;
  const between = before.slice(number.to).toLowerCase();
  const fits = NOUN.test(after)
    ? ADJACENT.test(between)
    : ADJACENT.test(between) || /\b(?:shares?|units?|stock|ads)\b/.test(between);
  if (!fits || NOT_THE_BASE.test(between)) return undefined;
  if (UNDER_RIGHTS.test(before.slice(0, number.from).toLowerCase())) return undefined;
  return MADE_UP.test(after.slice(0, MADE_UP_REACH)) ? undefined : shifted(number, offset);
}

/** `the number of shares outstanding was 34,309,526`. */
function numberAfter(after: string, offset: number): FoundNumber | undefined {
  const number = findNumbers(after).find((found) => isShares(found, after));
  if (!number) return undefined;
  const between = after.slice(0, number.from);
  const leads =
    /\b(?:was|were|is|are|totall?ed|(?:total|number|base|count)\s+of|approximately|equal(?:s|ed)?|being|:)\s*$/.test(
      between,
    );
  const counted =
    COUNTED.test(after.slice(number.to)) &&
    RIGHT_BEHIND.test(opened(after, number)) &&
    !between.includes('preferred');
  const sameSentence = !/[a-z)]\.\s/.test(between);
  return (leads || counted) &&
    sameSentence &&
    !NOT_THE_BASE.test(between) &&
    !/\bfor\s*$/.test(between)
    ? shifted(number, offset)
    : undefined;
}

/** What stands before a number, with the parenthesis in which it stands. */
function opened(after: string, { from }: FoundNumber): string {
  return after.slice(0, after.charAt(from) === '(' ? from + 1 : from);
}

/** What is counted, right behind a number, or the end of what stands between commas or parentheses. */
const COUNTED = /^\s?(?:[,)]|(?:shares?|units?|ads|(?:common|ordinary|class|voting|capital)\b))/;
/**
 * `issued and outstanding 34,309,526 shares`, `shares outstanding, 34,309,526, as of`, `outstanding as
 * of April 30, 2003 34,309,526 shares`, `outstanding common stock (34,309,526 shares)`.
 */
const RIGHT_BEHIND =
  /^outstanding(?:,?\s*$|\s+(?:as\s+of|on|at)\s[^.;]{4,60}\b(?:19|20)\d\d,?\s*$|[^.;()\d]{0,60}\b(?:stock|shares)\b[^.;()\d]{0,40}\($)/;

function isShares(found: FoundNumber, text: string): boolean {
  const money = text.slice(Math.max(0, found.from - 2), found.to).includes('$');
  return !found.percent && !found.noteMark && !money && found.value.compare(SHARES_MIN) >= 0;
}

function shifted(number: FoundNumber, offset: number): FoundNumber {
  return { ...number, from: number.from + offset, to: number.to + offset };
}

/**
 * A full stop, but not that of a month cut short; a blank line, unless the text is typed with one
 * between all lines and the sentence goes on in small letters or with a number.
 */
const SENTENCE_STOP =
  /(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no))(?<=[a-z0-9)])\.\s|\n\s*\n(?!\s*[a-z\d])/i;

/** The day behind "as of", "at" or "on" nearest to the number or the word "outstanding". */
function dayAround(layout: Layout, at: number, number: FoundNumber): FoundDay | undefined {
  const end = Math.max(at, number.to);
  const reach = layout.text.slice(end, end + REACH_AFTER);
  const stop = reach.search(SENTENCE_STOP);
  const behind = stop < 0 ? reach : reach.slice(0, stop + 1);
  const next = findDays(behind)[0];
  const lead = next && behind.slice(0, next.from);
  if (
    next?.day &&
    lead !== undefined &&
    /\b(?:as\s+of|at|on)\b[^.;]{0,60}$/i.test(lead) &&
    !/\b(?:filed|dated|ended)\b/i.test(lead)
  ) {
    return { ...next, from: next.from + end, to: next.to + end };
  }
  const between = number.from > at ? layout.text.slice(at, number.from) : '';
  const [inside] = /\b(?:as\s+of|on|at)\s/i.test(between) ? findDays(between) : [];
  if (inside?.day) return { ...inside, from: inside.from + at, to: inside.to + at };
  const start = Math.max(0, Math.min(at, number.from) - REACH_BEFORE);
  const ahead = sentenceEnd(layout.text.slice(start, Math.min(at, number.from)));
  const offset = Math.min(at, number.from) - ahead.length;
  const previous = findDays(ahead).findLast((found) =>
    /\b(?:as\s+of|at|on)\s+(?:the\s+close\s+of\s+business\s+on\s+)?$/i.test(
      ahead.slice(0, found.from),
    ),
  );
  return previous && { ...previous, from: previous.from + offset, to: previous.to + offset };
}
