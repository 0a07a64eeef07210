import { type Fact, stated, unread } from '../../filing/fact.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Layout } from '../layout/layout.ts';
import { type FoundNumber, findFractions, findNumbers } from '../parse/number-text.ts';
import type { CoverRow } from './cover-blocks.ts';
import { fewDashes } from './few-dashes.ts';
import { rowValue, type ValuePiece } from './row-value.ts';

const HUNDRED = Decimal.of(100);
const NO_PERCENT = /^[-–—]{0,2}\s?(?:none|nil|zero|0)\s?[-–—]{0,2}$|^[-–—]{1,2}$/i;
const BOUND =
  /(?:(?:less|more|greater|fewer)\s+than|under|below|over|above|up\s+to|in\s+excess\s+of|exceed(?:s|ing)?|at\s+least|at\s+most|[<>]|&[lg]t;)\s*$/i;
/** `13.27%`, and what may follow it: a note's mark, or more words in parentheses. */
const SIGNED = /^\d{1,3}(?:\.\d{1,5})?\s?%\s?(?:$|[(*])/;
const NOT_STATED = /^\(?(?:n\/?a\b|not\s+applicable|see\s)/i;

/**
 * The percent-of-class row: the number before the percent sign.
 * A bound ("less than 5 %") is no number and states nothing.
 */
export function readPercent(layout: Layout, row: CoverRow): Fact<Decimal> | undefined {
  const pieces = rowValue(layout, row);
  for (const piece of pieces) {
    const place = layout.place(piece.from, piece.to);
    if (NO_PERCENT.test(piece.text)) return stated(Decimal.of(0), place);
    const numbers = findNumbers(piece.text).filter((found) => !found.noteMark);
    const signed = numbers.filter((found) => found.percent);
    // "See response to Item 5" refers; its number is no percentage.
    if (signed.length === 0 && NOT_STATED.test(piece.text)) {
      // But in the caption, as in "… Row (11) (see Item 5)", it says where more is told.
      if (pieces.some(({ text, from }) => from > piece.from && SIGNED.test(text))) continue;
      return undefined;
    }
    const [number] = signed.length > 0 ? signed : numbers;
    if (!number) continue;
    const fraction = FRACTION_BEHIND.test(piece.text) ? fractionIn(layout, piece) : undefined;
    if (fraction) return fraction;
    if (BOUND.test(piece.text.slice(0, number.from))) return undefined;
    return percentOf(layout, piece, number, signed.length > 0 ? signed : numbers);
  }
  const written = pieces.find(
    ({ text }) => LIKE_A_PERCENT.test(text) && !IN_WORDS_BOUND.test(text),
  );
  if (written) return unread(NO_PERCENTAGE, layout.place(written.from, written.to));
  return pieces.length === 0 ? fewDashes(layout, row) : undefined;
}

const FRACTION_BEHIND = /\d[\s-]\d{1,2}\/\d{1,3}(?![\d/])/;

/** `5 1/2%` as its exact value; other fractions are no percentage that could be read. */
function fractionIn(layout: Layout, piece: ValuePiece): Fact<Decimal> {
  const [fraction] = findFractions(piece.text);
  const isPercent = fraction && /^\s?(?:%|per\s?cent)/i.test(piece.text.slice(fraction.to));
  if (!isPercent) return unread(NO_PERCENTAGE, layout.place(piece.from, piece.to));
  return stated(fraction.value, layout.place(piece.from + fraction.from, piece.from + fraction.to));
}

/** `6-1/10%`, `six percent`; `less than one percent` is a bound and states nothing. */
const LIKE_A_PERCENT = /\d|%|\bper\s?cent\b/i;
const IN_WORDS_BOUND = /\b(?:less|more|under|below|over|up\s+to)\b|<|^\W*\(?\d{0,2}\)?\W*$/i;
const NO_PERCENTAGE = 'What stands here is like a percentage, and cannot be read as one.';

function percentOf(
  layout: Layout,
  piece: ValuePiece,
  number: FoundNumber,
  rivals: readonly FoundNumber[],
): Fact<Decimal> {
  const span = layout.place(piece.from + number.from, piece.from + number.to);
  if (number.value.compare(HUNDRED) > 0) return unread('The percentage is over 100.', span);
  if (number.doubt !== undefined) return stated(number.value, span, number.doubt);
  const rival = rivals.find((other) => !other.value.equals(number.value));
  const between = rival && piece.text.slice(number.to, rival.from);
  // Behind a semicolon stands a remark, or the percentage of another class.
  const isOther = rival?.percent === true && /^[^(]*;/.test(between ?? '');
  const explained = between !== undefined && !isOther && /[(;]|based|of\s+the/i.test(between);
  if (/%\s?[/&]\s?$/.test(piece.text.slice(0, number.from)))
    return stated(number.value, span, 'Another percentage stands before it.');
  return stated(
    number.value,
    span,
    rival && !explained
      ? `Another number, ${rival.value.toString()}, stands beside it.`
      : undefined,
  );
}
