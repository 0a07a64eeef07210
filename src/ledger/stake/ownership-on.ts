import {
  groupOwnership,
  type Holdings,
  type Lot,
  type Ownership,
  ownershipOf,
  type Right,
} from '../../law/ownership.ts';
import { countFor, type ShareCount } from '../../law/share-count.ts';
import { type Day, daysBetween } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { type Position, personsOf, powersOf } from '../journal/position.ts';

/** The count that a percentage rests on. */
export interface CountUsed {
  readonly count: ShareCount;
  /** Days from the count to the day asked for. */
  readonly ageDays: number;
}

/** Who owns what on a day. */
export interface OwnershipOn {
  readonly day: Day;
  /** Absent where none was published by then; then there are no percentages. */
  readonly count?: CountUsed;
  /** Everyone with power over shares, by name. */
  readonly persons: readonly { readonly person: string; readonly ownership: Ownership }[];
  /** All persons of the stake as one, each lot once. */
  readonly together: Ownership;
}

/**
 * Beneficial ownership on a day, from a position that still holds on it (17 CFR 240.13d-3). Rights are
 * counted as of the day, which may be later than the position's.
 */
export function ownershipOn(position: Position, day: Day): OwnershipOn {
  const count = countFor(day, position.counts);
  const holdings = holdingsOf(position, count);
  const names = personsOf(position);
  const owned = (ownership: Ownership): Ownership =>
    count ? ownership : withoutPercent(ownership);
  return {
    day,
    ...(count && { count: { count, ageDays: daysBetween(count.asOf, day) } }),
    persons: names.map((person) => ({
      person,
      ownership: owned(ownershipOf(person, day, holdings)),
    })),
    together: owned(groupOwnership(names, day, holdings)),
  };
}

/** All together only, for walks over many days. */
export function ownershipTogether(position: Position, day: Day): Ownership {
  const count = countFor(day, position.counts);
  const ownership = groupOwnership(personsOf(position), day, holdingsOf(position, count));
  return count ? ownership : withoutPercent(ownership);
}

/** A book that stands below nothing is no holding: a short sale gives nobody power over fewer shares. */
function holdingsOf(position: Position, count: ShareCount | undefined): Holdings {
  const lots = [...position.books].flatMap(([holder, shares]): Lot[] =>
    shares.isNegative() || shares.isZero() ? [] : [{ ...powersOf(position, holder), shares }],
  );
  const rights = [...position.rights.values()].flatMap((right): Right[] =>
    right.shares.isZero() ? [] : [{ ...right, ...powersOf(position, right.holder) }],
  );
  return { count: count ?? { outstanding: NONE, asOf: position.day }, lots, rights };
}

const NONE = Decimal.of(0);

function withoutPercent(ownership: Ownership): Ownership {
  const { percent: _percent, overFivePercent: _over, ...rest } = ownership;
  return rest;
}
