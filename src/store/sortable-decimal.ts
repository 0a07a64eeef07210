import type { Decimal } from '../value/decimal.ts';

/**
 * A decimal as text that sorts as the number does, for an engine without exact decimals:
 * `1` for zero and more, then how many digits stand before the point, in two digits, and the number
 * itself: 714400 is `106714400`, 0.05 is `100.05`. A negative number begins with `0`, and its other
 * digits are taken from nine, so that the larger comes first. Equal numbers have equal texts,
 * however many zeros they were written with.
 */
export function sortableDecimal(value: Decimal): string {
  const [whole = '', fraction = ''] = value.abs().toString().split('.');
  const digits = whole.replace(/^0+/, '');
  const decimals = fraction.replace(/0+$/, '');
  const size = String(digits.length).padStart(SIZE_DIGITS, '0');
  const number = `${size}${digits}${decimals && `.${decimals}`}`;
  if (!value.isNegative()) return `1${number}`;
  return `0${number.replace(/\d/g, (digit) => String(9 - Number(digit)))}${AFTER_DIGITS}`;
}

/** A decimal has 40 digits at most. */
const SIZE_DIGITS = 2;

/** Sorts behind every digit, so that -1.5 comes before -1, whose text ends sooner. */
const AFTER_DIGITS = '~';
