import type { Stated } from '../filing/fact.ts';
import type { Filing } from '../filing/filing.ts';
import { standardCalendar } from '../law/calendar.ts';
import { decimal } from '../law/literal.ts';
import { fivePercentThreshold } from '../law/rules/five-percent-threshold.ts';
import { Decimal } from '../value/decimal.ts';
import { sure, sureValue } from './sure.ts';

/**
 * More than this percent of a class makes a reporting owner, and at or under it he ceases to be one.
 * The threshold is older than EDGAR, so that every filing is under the last version of the rule.
 */
export const REPORTING_PERCENT: Decimal = reportingPercent();

const HUNDRED = Decimal.of(100);
const HALF = decimal('0.5');
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

/**
 * The number of shares outstanding, where it bears out the percent of at least one cover page. Of
 * several numbers in a statement another one may have been taken for it; that is for the check of
 * percents to say, and nothing else should rest on it.
 */
export function baseBorneOut({
  outstanding,
  reportingPersons,
}: Filing): Stated<Decimal> | undefined {
  const base = sure(outstanding?.shares);
  const bearsOut = reportingPersons.some(({ aggregateAmount, percentOfClass }) => {
    const [amount, stated] = [sureValue(aggregateAmount), sureValue(percentOfClass)];
    const percent = base && amount && percentOf(amount, base.value);
    return percent && stated && !amount.isZero() && samePercent(percent, stated);
  });
  return bearsOut ? base : undefined;
}

/** The least that a percentage can have been before it was rounded: 19.95 for `20.0`. */
export function leastMeant(percent: Decimal): Decimal {
  return percent.minus(lastPlace(percent).times(HALF));
}

/** For people: two decimals at least, and as many as the percentage beside it has. */
export function shown(percent: Decimal, beside?: Decimal): string {
  return percent.rounded(Math.max(2, beside?.scale ?? 0)).toString();
}

function reportingPercent(): Decimal {
  const version = fivePercentThreshold.versions.at(-1);
  if (!version) throw new Error('The rule of the reporting threshold has no version');
  return version.apply(undefined, version.from, standardCalendar);
}
