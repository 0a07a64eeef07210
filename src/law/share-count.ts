import type { Day } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';

/** A number of shares outstanding, and the document that says so. */
export interface ShareCount {
  readonly outstanding: Decimal;
  /** Of these, what the issuer or its subsidiaries hold: no part of the class (15 U.S.C. 78m(d)(4)). */
  readonly heldByIssuer?: Decimal;
  /** The day for which the number was true. */
  readonly asOf: Day;
  /** The day on which it was published; the day of the number where this is not known. */
  readonly published?: Day;
  readonly document?: string;
}

/** The size of the class: shares outstanding, less those that the issuer holds. */
export function classShares({ outstanding, heldByIssuer }: ShareCount): Decimal {
  return heldByIssuer ? outstanding.minus(heldByIssuer) : outstanding;
}

/**
 * The count that a filer may rely on for a day: the newest that the issuer had published by then in a
 * periodic or current report (17 CFR 240.13d-1(j)); `undefined` where there was none. Whether the filer
 * knows it to be wrong is a question for a person.
 */
export function countFor(day: Day, counts: readonly ShareCount[]): ShareCount | undefined {
  return counts
    .filter((count) => publishedOn(count) <= day && count.asOf <= day)
    .toSorted(newestFirst)[0];
}

/** The newer count that a filer should have used on a day; `undefined` where its count is the newest. */
export function newerCount(
  used: ShareCount,
  day: Day,
  counts: readonly ShareCount[],
): ShareCount | undefined {
  const newest = countFor(day, counts);
  return newest && newest.asOf > used.asOf ? newest : undefined;
}

function publishedOn({ published, asOf }: ShareCount): Day {
  return published ?? asOf;
}

function newestFirst(one: ShareCount, other: ShareCount): number {
  if (one.asOf !== other.asOf) return one.asOf > other.asOf ? -1 : 1;
  if (publishedOn(one) === publishedOn(other)) return 0;
  return publishedOn(one) > publishedOn(other) ? -1 : 1;
}
