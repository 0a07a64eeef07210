import { POWERS, type Power } from '../filing/reporting-person.ts';
import type { Decimal } from '../value/decimal.ts';

/** The least and the most that the row for the aggregate amount can say. */
export interface AggregateBounds {
  readonly least: Decimal;
  readonly most: Decimal;
}

/**
 * What the four powers of a cover page leave possible for the aggregate amount. A share over which a
 * person has either power is owned, so the aggregate is at least the larger of all voting and all
 * dispositive power, and at most their sum (derived from 17 CFR 240.13d-3(a)).
 */
export function aggregateBounds(powers: Readonly<Record<Power, Decimal>>): AggregateBounds {
  const [soleVoting, sharedVoting, soleDispositive, sharedDispositive] = POWERS;
  const voting = powers[soleVoting].plus(powers[sharedVoting]);
  const dispositive = powers[soleDispositive].plus(powers[sharedDispositive]);
  const least = voting.compare(dispositive) > 0 ? voting : dispositive;
  return { least, most: voting.plus(dispositive) };
}

/** Whether an aggregate amount lies within what the powers leave possible. */
export function isPossibleAggregate(
  aggregate: Decimal,
  powers: Readonly<Record<Power, Decimal>>,
): boolean {
  const { least, most } = aggregateBounds(powers);
  return aggregate.compare(least) >= 0 && aggregate.compare(most) <= 0;
}
