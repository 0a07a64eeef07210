import { type Stated, stated } from '../../filing/fact.ts';
import type { Interest, StatedHolding, StatedTotal } from '../../filing/interest.ts';
import type { Side } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { readExit } from '../body/exit-date.ts';
import type { Layout } from '../layout/layout.ts';
import { findDays } from '../parse/day-text.ts';
import { type Sentence, sentences } from '../parse/sentences.ts';

const COUNT = '(\\d{1,3}(?:,\\d{3})+|\\d+)';
const TOTAL = new RegExp(
  `\\b(sold|purchased|acquired|bought|disposed\\s+of)\\s+(?:an\\s+aggregate(?:\\s+of)?|a\\s+total\\s+of)\\s+${COUNT}\\s+(?:[a-z]+\\s+){0,3}(?:shares|units|ads)`,
);
const HOLDING = new RegExp(
  `\\b(?:beneficially\\s+own(?:s|ed)?|beneficial\\s+owners?\\s+of)\\s+(?:(?:directly|indirectly|an\\s+aggregate\\s+of|a\\s+total\\s+of)\\s+){0,2}${COUNT}\\s+(?:[a-z]+\\s+){0,3}(?:shares|units|ads)`,
);
const PERCENT_BEHIND =
  /^[^.;]{0,120}?\b(?:represent(?:ing|s|ed)|constitut(?:ing|es|ed)|or|which\s+is)\s+(?:approximately\s+|about\s+)?(\d{1,3}(?:\.\d{1,4})?|\.\d{1,4})\s?(?:%|percent)/;
/** A sentence that denies or supposes states no fact. */
const NOT_STATED =
  /\b(?:if|would|may\s+be\s+deemed|might|intends?|proposes?|agreed\s+to|option\s+to)\b/;

/**
 * What the text of Item 5 says in words: holdings, sums of trades, and the exit.
 * Only plain statements are taken; a sentence that supposes or plans is left alone.
 */
export function readInterest(layout: Layout, region: Span): Interest {
  const holdings: StatedHolding[] = [];
  const totals: StatedTotal[] = [];
  for (const sentence of sentences(layout, region)) {
    const total = totalIn(layout, sentence);
    const holding = holdingIn(layout, sentence);
    if (total) totals.push(total);
    if (holding) holdings.push(holding);
  }
  const exit = readExit(layout, region.from, region.to);
  return { holdings, totals, ...(exit && { exit }) };
}

function totalIn(layout: Layout, sentence: Sentence): StatedTotal | undefined {
  // Few sentences have either word, and looking for a word is cheap.
  if (!sentence.text.includes('aggregate') && !sentence.text.includes('total')) return undefined;
  const match = TOTAL.exec(sentence.text);
  const shares = match && countIn(layout, sentence, match);
  if (!match || !shares || NOT_STATED.test(sentence.text.slice(0, match.index))) return undefined;
  const side: Side = /sold|disposed/.test(match[1] ?? '') ? 'sale' : 'purchase';
  const window = windowIn(layout, sentence);
  return { side: stated(side), shares, ...window, span: placeOf(layout, sentence) };
}

const WINDOW = /\b(?:from|between)\s/;

/** `From December 29, 2003 through January 16, 2004`. */
function windowIn(layout: Layout, sentence: Sentence): Pick<StatedTotal, 'from' | 'to'> {
  const days = findDays(sentence.text).filter((found) => found.day);
  const [first, second] = days;
  if (!first?.day || !second?.day || !WINDOW.test(sentence.text.slice(0, first.from))) return {};
  if (!/^\s*,?\s*(?:through|to|and|until)\s/.test(sentence.text.slice(first.to, second.from)))
    return {};
  const fact = (found: typeof first, day: Day): Stated<Day> =>
    stated(day, layout.place(sentence.from + found.from, sentence.from + found.to));
  return { from: fact(first, first.day), to: fact(second, second.day) };
}

function holdingIn(layout: Layout, sentence: Sentence): StatedHolding | undefined {
  if (!sentence.text.includes('beneficial')) return undefined;
  const match = HOLDING.exec(sentence.text);
  const shares = match && countIn(layout, sentence, match);
  if (!match || !shares || NOT_STATED.test(sentence.text.slice(0, match.index))) return undefined;
  const end = match.index + match[0].length;
  const percent = percentBehind(layout, sentence, end);
  const day = findDays(sentence.text.slice(0, match.index)).findLast((found) => found.day);
  return {
    shares,
    ...(percent && { percent }),
    ...(day?.day && {
      asOf: stated(day.day, layout.place(sentence.from + day.from, sentence.from + day.to)),
    }),
    span: placeOf(layout, sentence),
  };
}

function percentBehind(
  layout: Layout,
  sentence: Sentence,
  end: number,
): Stated<Decimal> | undefined {
  const match = PERCENT_BEHIND.exec(sentence.text.slice(end));
  const digits = match?.[1];
  const value = digits === undefined ? undefined : Decimal.parse(digits);
  if (!match || digits === undefined || !value) return undefined;
  const from = sentence.from + end + match[0].lastIndexOf(digits);
  return stated(value, layout.place(from, from + digits.length));
}

function countIn(
  layout: Layout,
  sentence: Sentence,
  match: RegExpExecArray,
): Stated<Decimal> | undefined {
  const digits = match.findLast((group) => group !== undefined && /^\d/.test(group));
  const value = digits === undefined ? undefined : Decimal.parse(digits.replace(/,/g, ''));
  if (digits === undefined || !value) return undefined;
  const from = sentence.from + match.index + match[0].indexOf(digits);
  return stated(value, layout.place(from, from + digits.length));
}

function placeOf(layout: Layout, sentence: Sentence): Span {
  return layout.place(sentence.from, sentence.from + sentence.text.length);
}
