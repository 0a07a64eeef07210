import type { ReportingPerson } from '../../filing/reporting-person.ts';
import { Decimal } from '../../value/decimal.ts';

/** A holding and the percentage of the class that its filer states for it. */
export interface Share {
  readonly amount: Decimal;
  readonly percent: Decimal;
}

/**
 * How a number of shares outstanding goes with the percentages: it gives one of them; it may, once
 * shares yet to be issued to the holder are added; one of them may be a slip of the filer's; or none
 * of them can rest on it.
 */
export type Fit = 'given' | 'possible' | 'slip' | 'impossible';

const HUNDRED = Decimal.of(100);
const TWO = Decimal.of(2);
const TEN = Decimal.of(10);

/** The holdings on the cover pages that tell of the base; where some are told finely, those only. */
export function sharesOfClass(persons: readonly ReportingPerson[]): readonly Share[] {
  const shares = persons.flatMap(({ aggregateAmount, percentOfClass }): Share[] => {
    const [amount, percent] = [aggregateAmount?.value, percentOfClass?.value];
    const isTold = amount && percent && !amount.isZero() && !percent.isZero();
    return isTold ? [{ amount, percent }] : [];
  });
  // A tenth of a percent tells a base to within a half of it only.
  const fine = shares.filter(({ percent }) => stepOf(percent).times(TEN).compare(percent) <= 0);
  return fine.length > 0 ? fine : shares;
}

/** The best fit of a number with any of the holdings; where there are none, every number is impossible. */
export function fitOf(base: Decimal, shares: readonly Share[]): Fit {
  if (shares.some((share) => isGiven(base, share))) return 'given';
  if (shares.some((share) => isPossible(base, share))) return 'possible';
  return shares.some((share) => isNear(base, share)) ? 'slip' : 'impossible';
}

/** Rounded to its last place, the quotient is the percentage. */
function isGiven(base: Decimal, { amount, percent }: Share): boolean {
  const off = amount.times(HUNDRED).minus(base.times(percent)).abs();
  return off.times(TWO).compare(base.times(stepOf(percent))) <= 0;
}

/**
 * Some of the holding, or all of it, is yet to be issued; or the quotient was cut and not rounded, or
 * computed a little wrongly.
 */
function isPossible(base: Decimal, { amount, percent }: Share): boolean {
  const step = stepOf(percent);
  const hundredfold = amount.times(HUNDRED);
  const most = base.times(ALMOST).times(percent.minus(step));
  const least = base.plus(amount).times(percent.plus(step));
  return hundredfold.compare(most) >= 0 && hundredfold.times(ALMOST).compare(least) <= 0;
}

/** The quotient is more than half of the percentage, and less than double. */
function isNear(base: Decimal, { amount, percent }: Share): boolean {
  const hundredfold = amount.times(HUNDRED);
  const stated = base.times(percent);
  return hundredfold.times(TWO).compare(stated) > 0 && hundredfold.compare(stated.times(TWO)) < 0;
}

/** Filers' own mistakes are seldom greater. */
const ALMOST = Decimal.parse('0.98') ?? Decimal.of(1);

/** One in the last place of a percentage as typed. */
function stepOf(percent: Decimal): Decimal {
  return Decimal.of(1).dividedBy(Decimal.of(10 ** percent.scale), percent.scale) ?? Decimal.of(1);
}
