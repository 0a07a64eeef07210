import { type Fact, stated, unread } from '../../filing/fact.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { Layout } from '../layout/layout.ts';
import { findNumbers } from '../parse/number-text.ts';
import type { ValuePiece } from './row-value.ts';

/** `$7,500,000 principal amount of 4% Convertible Notes`: an amount of money, and no number of shares. */
const PRINCIPAL =
  /^[^\d$]{0,20}\$\s?\d[\d,.]*(?:\s+million)?\s+(?:in\s+|of\s+)?(?:aggregate\s+)?(?:principal|face)\s+(?:amount|value)/i;
const CONVERTIBLE = /\b(?:convertible|exercisable|exchangeable)\b/i;
/** What is counted behind the number of shares. */
const COUNTED = /^\s*(?:shares|ordinary|common|class|ads|$)/i;

/**
 * The number of shares into which notes are convertible, where a row of shares tells of notes by their
 * principal amount; `undefined` where it does not.
 */
export function sharesOfNotes(
  layout: Layout,
  pieces: readonly ValuePiece[],
): Fact<Decimal> | undefined {
  const text = pieces.map((piece) => piece.text).join(' ');
  if (!text.includes('$') || !PRINCIPAL.test(text)) return undefined;
  let isConvertible = false;
  for (const piece of pieces) {
    const word: number = isConvertible ? 0 : piece.text.search(CONVERTIBLE);
    isConvertible ||= word >= 0;
    const number = findNumbers(piece.text).find(
      ({ from, to, percent, noteMark }) =>
        isConvertible && from > word && !percent && !noteMark && COUNTED.test(piece.text.slice(to)),
    );
    const place = number && layout.place(piece.from + number.from, piece.from + number.to);
    if (number && place) return stated(number.value, place, number.doubt);
  }
  const [first] = pieces;
  return unread(NO_SHARES, first && layout.place(first.from, first.to));
}

const NO_SHARES = 'An amount of money stands where shares belong.';
