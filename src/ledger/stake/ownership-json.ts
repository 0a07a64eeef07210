import type { Ownership } from '../../law/ownership.ts';
import type { OwnershipOn } from './ownership-on.ts';

/** Ownership on a day as JSON; shares and percentages are strings of digits, what there is not is null. */
export function ownershipJson({ day, count, persons, together }: OwnershipOn): object {
  return {
    day,
    count: count
      ? {
          outstanding: count.count.outstanding,
          heldByIssuer: count.count.heldByIssuer ?? null,
          asOf: count.count.asOf,
          published: count.count.published ?? null,
          document: count.count.document ?? null,
          ageDays: count.ageDays,
        }
      : null,
    persons: persons.map(({ person, ownership }) => ({ person, ...rowsJson(ownership) })),
    together: rowsJson(together),
  };
}

/** The rows of a cover page, the percentage in two roundings, and its fraction. */
export function rowsJson(owned: Ownership): object {
  const { percent, rights, questions, overFivePercent } = owned;
  return {
    soleVotingPower: owned.soleVotingPower,
    sharedVotingPower: owned.sharedVotingPower,
    soleDispositivePower: owned.soleDispositivePower,
    sharedDispositivePower: owned.sharedDispositivePower,
    aggregateAmount: owned.aggregateAmount,
    percentOfClass: percent?.form ?? null,
    percentExact: percent?.exact ?? null,
    numerator: percent?.numerator ?? null,
    denominator: percent?.denominator ?? null,
    overFivePercent: overFivePercent ?? null,
    rights: rights.map(({ right, shares, why }) => ({
      name: 'name' in right ? right.name : null,
      shares: right.shares,
      counted: shares,
      exercisableFrom: right.exercisableFrom,
      why: why ?? null,
    })),
    questions,
  };
}
