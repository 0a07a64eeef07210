import { type Stated, stated } from '../../filing/fact.ts';
import type { Outstanding } from '../../filing/filing.ts';
import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Layout } from '../layout/layout.ts';
import type { FoundNumber } from '../parse/number-text.ts';
import { lastSentence } from '../parse/sentence-stops.ts';
import { dayOfBase } from './base-day.ts';
import { type BaseNumber, numberAfter, numbersBefore } from './base-number.ts';

/** How far before and after the word "outstanding" its number can stand. */
const REACH_BEFORE = 260;
const REACH_AFTER = 220;

/**
 * The number of shares outstanding that the filing's percentages rest on: the first such number in
 * the document, with the day as of which it is stated. `title` is that of the class reported on: a
 * number of another class counts only where there is no other, and is in doubt.
 */
export function readOutstanding(
  layout: Layout,
  from: number,
  title?: string,
): Outstanding | undefined {
  const ownClass = title?.toLowerCase() ?? '';
  const called = outstandingAt(layout, from, 'outstanding', ownClass);
  if (called && called.shares.doubt !== OTHER_CLASS) return called;
  return (
    statedBase(layout, from) ?? called ?? outstandingAt(layout, from, IN_BRITISH_WORDS, ownClass)
  );
}

/** What British and other foreign issuers say: `of the 113,000,000 Ordinary Shares in issue`. */
const IN_BRITISH_WORDS = 'in issue';

/** The first number of shares around a word; of another class only where there is no other. */
function outstandingAt(
  layout: Layout,
  from: number,
  word: string,
  ownClass: string,
): Outstanding | undefined {
  const { folded } = layout;
  let ofAnother: Outstanding | undefined;
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    const candidates = basesAround(layout, at).filter(
      ({ classWords }) => isPreferred(ownClass) || !isPreferred(classWords),
    );
    const own = candidates.find(({ classWords }) => !isOtherClass(classWords, ownClass));
    if (own) return withDayBelow(layout, outstandingOf(layout, at, own), own.number);
    const [other] = candidates;
    if (other) ofAnother ??= outstandingOf(layout, at, other, OTHER_CLASS);
  }
  return ofAnother;
}

/** The first mention, often a note on a cover page, may leave the day to a later one of the number. */
function withDayBelow(layout: Layout, found: Outstanding, { from, to }: FoundNumber): Outstanding {
  if (found.asOf) return found;
  const { text, folded } = layout;
  const digits = text.slice(from, to);
  for (let at = text.indexOf(digits, to); at >= 0; at = text.indexOf(digits, at + 1)) {
    const ahead = folded.slice(at, at + REACH_BEFORE).indexOf('outstanding');
    if (ahead < 0) continue;
    const again = basesAround(layout, at + ahead).find(({ number }) => number.from === at);
    const asOf = again && outstandingOf(layout, at + ahead, again).asOf;
    if (asOf) return { ...found, asOf };
  }
  return found;
}

const OTHER_CLASS = 'The number is of a class of another name than that on the title page.';
const LETTERED = /\bclass\s+["“]?([a-z])\b/;

function isOtherClass(words: string, title: string): boolean {
  const letter = LETTERED.exec(words)?.[1];
  const own = LETTERED.exec(title)?.[1];
  return letter !== undefined && own !== undefined && letter !== own;
}

/** Preferred stock is counted apart, and no percentage of another class rests on it. */
function isPreferred(words: string): boolean {
  return /\bprefer(?:red|ence)\b/.test(words);
}

function basesAround(layout: Layout, at: number): BaseNumber[] {
  const start = Math.max(0, at - REACH_BEFORE);
  const before = lastSentence(layout.text.slice(start, at));
  const after = layout.folded.slice(at, at + REACH_AFTER);
  const found = numbersBefore(before, after, at - before.length);
  if (found.length > 0) return found;
  const behind = numberAfter(after, at);
  return behind ? [behind] : [];
}

function outstandingOf(
  layout: Layout,
  at: number,
  { number }: BaseNumber,
  doubt?: string,
): Outstanding {
  const end = Math.max(at, number.to);
  const start = Math.min(at, number.from);
  const ownDoubt = doubt ?? number.doubt ?? (isDiluted(layout, end) ? DILUTED : undefined);
  return factsOf(layout, number, dayOfBase(layout, { from: start, to: end }), ownDoubt);
}

/** Whether the filer says that shares yet to be issued are among those counted. */
function isDiluted({ folded }: Layout, end: number): boolean {
  return INCLUDES_RIGHTS.test(folded.slice(end, end + REACH_AFTER));
}

const INCLUDES_RIGHTS =
  /^[^.;%]{0,60}\b(?:including|includes|after\s+giving\s+effect\s+to|assuming(?!\s+no\b))\s[^.;%]{0,80}\b(?:issuable|underlying|exercise|conversion|options?|warrants?)\b/;
const DILUTED = 'The number may count shares that are yet to be issued.';

function factsOf(
  layout: Layout,
  number: Pick<FoundNumber, 'value' | 'from' | 'to'>,
  asOf: Stated<Day> | undefined,
  doubt?: string,
): Outstanding {
  const shares = stated(number.value, layout.place(number.from, number.to), doubt);
  return asOf ? { shares, asOf } : { shares };
}

const NUMBER = '(\\d{1,3}(?:,\\d{3})+|\\d{5,})';
const NOT_HELD =
  '(?![^.;]{0,40}\\b(?:held|owned|own|beneficially|purchased|acquired|sold|issuable)\\b)';
const COUNTED = `\\s+(?:the\\s+|approximately\\s+|an?\\s+(?:total|aggregate)(?:\\s+of)?\\s+){0,2}${NUMBER}\\s+(?:(?:[a-z]+\\s+){0,4}shares|issued)\\b${NOT_HELD}`;
/**
 * How the number is told where the word "outstanding" is left out, by the word that each begins with:
 * `based on 8,460,187 common shares`, `dividing 3,355,502 by 61,145,088`.
 */
const TOLD_OTHERWISE: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['based', new RegExp(`based\\s+(?:up)?on${COUNTED}`, 'y')],
  ['basis of', new RegExp(`basis\\s+of${COUNTED}`, 'y')],
  ['% of', new RegExp(`% of${COUNTED}`, 'y')],
  ['denominator', new RegExp(`denominator(?:\\s+(?:of|is|was))?${COUNTED}`, 'y')],
  ['dividing', new RegExp(`dividing\\s[^.;]{1,80}\\sby\\s+${NUMBER}`, 'y')],
];
/** `3,355,502/61,145,088 = 5.5%` */
const QUOTIENT = new RegExp(
  `(?<![\\d,/])\\d[\\d,]{3,14}\\s?\\/\\s?${NUMBER}\\s?=\\s?\\d{0,2}(?:\\.\\d{1,6})?\\s?%`,
  'g',
);

function statedBase(layout: Layout, from: number): Outstanding | undefined {
  const match = toldOtherwise(layout.folded, from);
  const digits = match?.[1];
  const value = digits === undefined ? undefined : Decimal.parse(digits.replace(/,/g, ''));
  if (!match || !digits || !value) return undefined;
  const start = match.index + match[0].lastIndexOf(digits);
  const place = { from: start, to: start + digits.length };
  return factsOf(layout, { value, ...place }, dayOfBase(layout, place));
}

function toldOtherwise(folded: string, from: number): RegExpExecArray | null {
  for (const [word, pattern] of TOLD_OTHERWISE) {
    for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (match) return match;
    }
  }
  QUOTIENT.lastIndex = from;
  return QUOTIENT.exec(folded);
}
