import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';

/** A stored statement as far as it tells who owns what. */
export interface HeldStatement {
  readonly filingId: number;
  readonly accession: string | null;
  readonly form: string | null;
  readonly issuerName: string | null;
  readonly issuerKey: string | null;
  /** The class whose shares are counted, as filed; counts of different titles are different units. */
  readonly securityTitle: string | null;
  readonly classKey: string | null;
  readonly cusips: readonly string[];
  readonly eventDate: Day | undefined;
  readonly filedDate: Day | undefined;
  readonly acceptedAt: string | null;
  readonly amendmentNumber: number | null;
  /** Says that the holder no longer owns more than five percent. */
  readonly isExit: boolean;
  readonly persons: readonly StatedHolding[];
}

/** What one cover page states. */
export interface StatedHolding {
  readonly name: string | null;
  /** Two persons with the same key, or the same CIK, are one holder. */
  readonly nameKey: string | null;
  readonly cik: string | null;
  readonly amount: Decimal | undefined;
  readonly percent: Decimal | undefined;
  /** The facts of these that the reader is not sure of. */
  readonly doubts: readonly string[];
}

/**
 * By which day a statement takes effect: `event`, when the holding became so, or `filed`, when the
 * public could know it.
 */
export type Basis = 'event' | 'filed';

export function dayOn(basis: Basis, statement: HeldStatement): Day | undefined {
  return basis === 'event' ? statement.eventDate : statement.filedDate;
}

/** Statements with a day, in the order in which they take effect. */
export function inOrder(statements: readonly HeldStatement[], basis: Basis): HeldStatement[] {
  return statements
    .filter((statement) => dayOn(basis, statement) !== undefined)
    .toSorted((a, b) => byPlaces(placesOf(a, basis), placesOf(b, basis)));
}

function placesOf(statement: HeldStatement, basis: Basis): (string | number)[] {
  return [
    dayOn(basis, statement) ?? '',
    statement.filedDate ?? '',
    statement.acceptedAt ?? '',
    statement.amendmentNumber ?? 0,
    statement.filingId,
  ];
}

function byPlaces(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [at, place] of one.entries()) {
    const its = other[at] ?? place;
    if (place !== its) return place < its ? -1 : 1;
  }
  return 0;
}
