import { Decimal } from '../../value/decimal.ts';

/** Which sign stands before the decimals; the other one separates thousands. */
export type DecimalSign = '.' | ',';

/** A number, its sign apart, or why the cell is none. */
export type CsvNumber = SignedNumber | { readonly why: string };

export interface SignedNumber {
  /** Never negative. */
  readonly size: Decimal;
  readonly negative: boolean;
  readonly zero: boolean;
}

/**
 * A number as brokers write it: `1,234.50`, `$4.25`, `(500)`, `500-`, `-500`, blanks around.
 * `4,50` is refused under a decimal point, because nobody can tell it from a slip: a comma must stand
 * before three digits.
 */
export function numberFrom(cell: string, sign: DecimalSign): CsvNumber {
  if (cell.length > LENGTH_MAX) return { why: 'it is too long for a number' };
  const bare = cell.replace(/[\s$€£\u00a0]/g, '').replace(/^(?:USD|EUR|GBP)|(?:USD|EUR|GBP)$/g, '');
  const { digits, negative } = withoutSign(bare);
  const [thousands, point] = sign === '.' ? [',', '.'] : ['.', ','];
  const [whole = '', decimals, ...more] = digits.split(point);
  if (more.length > 0) return { why: `“${cell}” has two decimal signs` };
  if (whole.includes(thousands) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) {
    return {
      why: `in “${cell}” a “${thousands}” does not stand before three digits (if it stands before decimals, say so)`,
    };
  }
  const plain = `${whole.replaceAll(thousands, '')}${decimals === undefined ? '' : `.${decimals}`}`;
  const size = plain.startsWith('-') ? undefined : Decimal.parse(plain);
  return size
    ? { size, negative, zero: !/[1-9]/.test(plain) }
    : { why: `“${cell}” is not a number` };
}

/** Longer than any number of shares or any price. */
const LENGTH_MAX = 60;

/** Takes off a minus before or after, or parentheses; a plus means nothing. */
function withoutSign(bare: string): { digits: string; negative: boolean } {
  if (bare.startsWith('(') && bare.endsWith(')'))
    return { digits: bare.slice(1, -1), negative: true };
  if (/^[-\u2212]/.test(bare)) return { digits: bare.slice(1), negative: true };
  if (/[-\u2212]$/.test(bare)) return { digits: bare.slice(0, -1), negative: true };
  return { digits: bare.startsWith('+') ? bare.slice(1) : bare, negative: false };
}
