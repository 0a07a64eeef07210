import { type Fact, stated, unread } from '../../filing/fact.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Layout } from '../layout/layout.ts';
import { type FoundNumber, findNumbers } from '../parse/number-text.ts';
import type { CoverRow } from './cover-blocks.ts';
import { rowValue, type ValuePiece } from './row-value.ts';

const ZERO =
  /^(?:[-–—]{0,2}\s?(?:0|zero|none|nil)\s?[-–—]{0,2}(?=$|[\s.,;*([])|no\s+shares|[-–—]{1,2}$)/i;
const NOT_STATED = /^\(?(?:n\/?\.?a\b|not\s+applicable|see\b|please\s+see|same\b|refer\b)/i;

/**
 * A row that holds a number of shares: a voting or dispositive power, or the aggregate amount.
 * Words and notes may stand around the number; "None" and a lone dash are zero; "N/A" and a mere
 * reference ("See Item 5") state nothing.
 */
export function readShares(layout: Layout, row: CoverRow): Fact<Decimal> | undefined {
  const pieces = rowValue(layout, row);
  for (const piece of pieces) {
    const place = layout.place(piece.from, piece.to);
    if (NOT_STATED.test(piece.text)) return undefined;
    if (ZERO.test(piece.text)) return stated(Decimal.of(0), place);
    const numbers = findNumbers(piece.text).filter((number) => !number.noteMark);
    const [number] = numbers;
    if (!number) continue;
    if (number.percent) return unread('A percentage stands where shares belong.', place);
    return withDoubt(layout, piece, number, numbers);
  }
  return undefined;
}

function withDoubt(
  layout: Layout,
  piece: ValuePiece,
  number: FoundNumber,
  numbers: readonly FoundNumber[],
): Fact<Decimal> {
  const span = layout.place(piece.from + number.from, piece.from + number.to);
  const others = numbers.filter((other) => other !== number && !other.percent);
  // A note in parentheses or after the word "shares" explains the number and does not rival it.
  const rival = others.find(
    (other) =>
      !/[(;]|shares|which|includ|bas|item|note/i.test(piece.text.slice(number.to, other.from)),
  );
  if (number.negative) return stated(number.value, span, 'The number of shares is negative.');
  if (number.doubt !== undefined) return stated(number.value, span, number.doubt);
  return stated(
    number.value,
    span,
    rival && `Another number, ${rival.value.grouped()}, stands beside it.`,
  );
}
