import { stated } from '../../filing/fact.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Layout } from '../layout/layout.ts';
import { dayOfBase } from './base-day.ts';
import { isMadeUp } from './base-number.ts';
import type { Base } from './called-outstanding.ts';

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

/** The first number that a percentage is said to rest on, where it is not called outstanding; or none. */
export function* toldBase(layout: Layout, from: number): Generator<Base> {
  const match = toldOtherwise(layout.folded, from);
  const digits = match?.[1];
  const value = digits === undefined ? undefined : Decimal.parse(digits.replace(/,/g, ''));
  if (!match || !digits || !value) return;
  const start = match.index + match[0].lastIndexOf(digits);
  const place = { from: start, to: start + digits.length };
  const asOf = dayOfBase(layout, place);
  const shares = stated(value, layout.place(place.from, place.to));
  const outstanding = asOf ? { shares, asOf } : { shares };
  yield { outstanding, digits: place, isOfAnotherClass: false };
}

function toldOtherwise(folded: string, from: number): RegExpExecArray | null {
  for (const [word, pattern] of TOLD_OTHERWISE) {
    for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (match && !isMadeUp(folded.slice(pattern.lastIndex))) return match;
    }
  }
  QUOTIENT.lastIndex = from;
  return QUOTIENT.exec(folded);
}
