import type { Powers } from '../../law/ownership.ts';
import type { RightDays } from '../../law/rules/right-within-sixty-days.ts';
import type { ShareCount } from '../../law/share-count.ts';
import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { ClassCovered, PurposeChanged, Split, StatusChanged } from './entry.ts';

/** A right and who holds it; its shares are those that are left of it. */
export interface HeldRight extends RightDays {
  readonly name: string;
  readonly holder: string;
  readonly shares: Decimal;
  readonly cap?: Decimal;
  readonly capWaivedAfterDays?: number;
}

/** All that the journal says of the stake at the end of a day. Never changed, only replaced. */
export interface Position {
  readonly day: Day;
  /** Shares in each holder's book; negative where more was sold than held. */
  readonly books: ReadonlyMap<string, Decimal>;
  /** Of the holders for whom an entry states them. */
  readonly powers: ReadonlyMap<string, Powers>;
  readonly rights: ReadonlyMap<string, HeldRight>;
  /** All that are published, in shares of this day: splits since are worked in. */
  readonly counts: readonly ShareCount[];
  readonly splits: readonly Split[];
  /** Persons who joined (`true`) or left; whoever is not named here belongs to the stake. */
  readonly membership: ReadonlyMap<string, boolean>;
  readonly purpose?: PurposeChanged['purpose'];
  readonly status?: StatusChanged['status'];
  readonly covered?: ClassCovered['covered'];
  /** By how much each kind of balance was off when it was last stated. */
  readonly balancesOff: ReadonlyMap<string, Decimal>;
}

/** Before the first entry. */
export function emptyPosition(day: Day): Position {
  return {
    day,
    books: new Map(),
    powers: new Map(),
    rights: new Map(),
    counts: [],
    splits: [],
    membership: new Map(),
    balancesOff: new Map(),
  };
}

/** Who votes and disposes of a holder's book: the holder alone where no entry says otherwise. */
export function powersOf({ powers }: Pick<Position, 'powers'>, holder: string): Powers {
  return powers.get(holder) ?? { voting: [holder], dispositive: [holder] };
}

/** Everyone who has power over a book or a right and belongs to the stake, by name. */
export function personsOf(position: Position): readonly string[] {
  const named = [
    ...[
      ...position.books.keys(),
      ...[...position.rights.values()].map(({ holder }) => holder),
    ].flatMap((holder) => {
      const { voting, dispositive } = powersOf(position, holder);
      return [...voting, ...dispositive];
    }),
    ...position.membership.keys(),
  ];
  return [...new Set(named)].filter((name) => position.membership.get(name) !== false).toSorted();
}
