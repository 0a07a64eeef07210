import { Decimal } from '../value/decimal.ts';

/**
 * More than this percent of a class makes a reporting owner, and at or under it he ceases to be one
 * (15 U.S.C. 78m(d)(1), since 22 December 1970).
 */
export const REPORTING_PERCENT: Decimal = Decimal.of(5);

const HUNDRED = Decimal.of(100);
/** Far finer than any filer rounds. */
const EXACT_DECIMALS = 20;

/** What percent `shares` are of `base`; `undefined` of an empty base. */
export function percentOf(shares: Decimal, base: Decimal): Decimal | undefined {
  return shares.times(HUNDRED).dividedBy(base, EXACT_DECIMALS);
}

/** One unit of the last decimal stated: 0.01 for `2.08`. */
export function lastPlace(percent: Decimal): Decimal {
  const unit = percent.scale === 0 ? '1' : `0.${'0'.repeat(percent.scale - 1)}1`;
  return Decimal.parse(unit) ?? Decimal.of(1);
}

/**
 * Whether two stated percentages can be the same one, each rounded or cut to its own decimals:
 * they differ by less than one unit of the coarser one's last decimal, or by just that unit where
 * one is rounded and the other cut.
 */
export function samePercent(one: Decimal, other: Decimal): boolean {
  const coarser = one.scale <= other.scale ? one : other;
  return one.minus(other).abs().compare(lastPlace(coarser)) <= 0;
}

/** For people: two decimals at least, and as many as the percentage beside it has. */
export function shown(percent: Decimal, beside?: Decimal): string {
  return percent.rounded(Math.max(2, beside?.scale ?? 0)).toString();
}
