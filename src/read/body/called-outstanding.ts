import { stated } from '../../filing/fact.ts';
import type { Outstanding } from '../../filing/filing.ts';
import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import { lastSentence } from '../parse/sentence-stops.ts';
import { dayOfBase } from './base-day.ts';
import { type BaseNumber, numberAfter, numbersBefore } from './base-number.ts';

/** How far before and after the word "outstanding" its number can stand. */
const REACH_BEFORE = 260;
const REACH_AFTER = 220;

/** A number of shares outstanding, and where its digits stand in the layout's text. */
export interface Base {
  readonly outstanding: Outstanding;
  readonly digits: Span;
  readonly isOfAnotherClass: boolean;
}

const LETTER = /[a-z]/;

/**
 * Every number of shares around a word such as "outstanding", in order. `ownClass` is the title of the
 * class reported on, in small letters: the numbers of a class of another name are in doubt.
 */
export function* calledIn(
  layout: Layout,
  from: number,
  word: string,
  ownClass: string,
): Generator<Base> {
  const { folded } = layout;
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    // `shares in issued capital`, `in issuer`
    if (LETTER.test(folded.charAt(at + word.length))) continue;
    const candidates = basesAround(layout, at).filter(
      ({ classWords }) => isPreferred(ownClass) || !isPreferred(classWords),
    );
    const own = candidates.find(({ classWords }) => !isOtherClass(classWords, ownClass));
    const chosen = own ?? candidates[0];
    if (!chosen) continue;
    const outstanding = outstandingOf(layout, at, chosen, own ? undefined : OTHER_CLASS);
    yield { outstanding, digits: chosen.number, isOfAnotherClass: own === undefined };
  }
}

/** The first mention, often a note on a cover page, may leave the day to a later one of the number. */
export function withDayBelow(
  layout: Layout,
  { outstanding: found, digits: { from, to } }: Base,
): Outstanding {
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
  const ownDoubt =
    doubt ?? number.doubt ?? (isDiluted(layout, { from: start, to: end }) ? DILUTED : undefined);
  const asOf = dayOfBase(layout, { from: start, to: end });
  const shares = stated(number.value, layout.place(number.from, number.to), ownDoubt);
  return asOf ? { shares, asOf } : { shares };
}

/** Whether the filer says that shares yet to be issued are among those counted. */
function isDiluted({ folded }: Layout, { from, to }: Span): boolean {
  if (INCLUDES_RIGHTS.test(folded.slice(to, to + REACH_AFTER))) return true;
  return SUPPOSES.test(lastSentence(folded.slice(Math.max(0, from - REACH_BEFORE), from)));
}

/** `assuming exercise of the option, there would be`, `there will be`, before the number. */
const SUPPOSES = /\b(?:assuming(?!\s+no\b)|would|will\s+be|giving\s+effect\s+to)\s/;
const INCLUDES_RIGHTS =
  /^[^.;%]{0,60}\b(?:including|includes|after\s+giving\s+effect\s+to|assuming(?!\s+no\b))\s[^.;%]{0,80}\b(?:issuable|underlying|exercise|conversion|options?|warrants?)\b/;
const DILUTED = 'The number may count shares that are yet to be issued.';
