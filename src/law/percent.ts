import { Decimal } from '../value/decimal.ts';

/** A part of a class: the shares, the whole, and the percentage in two roundings. */
export interface Percent {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** To six decimals, for people; comparisons use the fraction itself. */
  readonly exact: Decimal;
  /** To one decimal, a tie going up, as the cover page shows it. */
  readonly form: Decimal;
}

const EXACT_DECIMALS = 6;
const FORM_DECIMALS = 1;
const HUNDRED = Decimal.of(100);

/** The percentage that a number of shares is of a class; `undefined` where the class has no shares. */
export function percentOf(numerator: Decimal, denominator: Decimal): Percent | undefined {
  if (denominator.isZero() || denominator.isNegative()) return undefined;
  const hundredfold = numerator.times(HUNDRED);
  const exact = hundredfold.dividedBy(denominator, EXACT_DECIMALS);
  const form = hundredfold.dividedBy(denominator, FORM_DECIMALS);
  return exact && form && { numerator, denominator, exact, form };
}

/** Whether a part of a whole is more than a percentage; nothing is divided, so nothing is rounded. */
export function isOver(part: Decimal, whole: Decimal, percent: Decimal): boolean {
  return part.times(HUNDRED).compare(whole.times(percent)) > 0;
}

/** Whether a part of a whole is a percentage or more. */
export function isAtLeast(part: Decimal, whole: Decimal, percent: Decimal): boolean {
  return part.times(HUNDRED).compare(whole.times(percent)) >= 0;
}
