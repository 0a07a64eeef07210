import type { Form, Rule13G } from '../../filing/filing.ts';
import type { Power } from '../../filing/reporting-person.ts';
import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';

/*
 * The journal of a stake: what one holder, or one group, did in one class of one issuer.
 *
 * 1. It is a set of dated entries. Nothing is ever changed or taken out: a mistake is set right by an
 *    entry of its own (corrections.ts).
 * 2. Shares stand in books, one for each holder; entries of powers say who votes and disposes of a book.
 * 3. The order in which entries arrive means nothing: day and kind decide (order.ts).
 * 4. replay.ts turns entries into positions, one for each day on which something happened, and findings.
 * 5. print-journal.ts and parse-journal.ts are its readable form, which lives in version control.
 */

/** What every entry may say beside its own facts. */
interface Dated {
  /** The day from which it holds; for trades the trade date. */
  readonly day: Day;
  /** The broker's or the keeper's own number for it, by which a correction can name it. */
  readonly ref?: string;
  /** Where it comes from: `trades.csv:12`, an accession number. */
  readonly source?: string;
  readonly note?: string;
}

/** Shares that a holder had when the journal began, at the start of the day. */
export interface Opening extends Dated {
  readonly kind: 'opening';
  readonly holder: string;
  readonly shares: Decimal;
}

export interface Trade extends Dated {
  readonly kind: 'purchase' | 'sale';
  readonly holder: string;
  /** Never negative: the kind says the direction. */
  readonly shares: Decimal;
  /** Per share, in the currency of the class's market. */
  readonly price?: Decimal;
  /** Where and how it was effected, as Item 5(c) asks: `open market`. */
  readonly how?: string;
}

/** Shares that changed hands without a trade: a gift, a distribution; one side may lie outside the stake. */
export interface Transfer extends Dated {
  readonly kind: 'transfer';
  readonly shares: Decimal;
  readonly from?: string;
  readonly to?: string;
  readonly how?: string;
}

/** A right to acquire shares was acquired on the day. */
export interface RightAcquired extends Dated {
  readonly kind: 'right';
  readonly name: string;
  readonly holder: string;
  readonly shares: Decimal;
  readonly exercisableFrom: Day;
  /** The last day of exercise. */
  readonly exercisableTo?: Day;
  /** The percentage above which it cannot be used. */
  readonly cap?: Decimal;
  /** Days of notice after which the holder can waive the cap. */
  readonly capWaivedAfterDays?: number;
  readonly controlPurpose?: true;
  readonly endsByItself?: true;
  /** A condition that the holder cannot bring about has not been met. */
  readonly conditionUnmet?: true;
}

/** The condition of a right was met. */
export interface ConditionMet extends Dated {
  readonly kind: 'condition-met';
  readonly name: string;
}

/** Shares were acquired by the use of a right. */
export interface RightExercised extends Dated {
  readonly kind: 'exercise';
  readonly name: string;
  readonly shares: Decimal;
  readonly price?: Decimal;
}

/** What is left of a right, or a part of it, lapsed or was given up. */
export interface RightExpired extends Dated {
  readonly kind: 'expire';
  readonly name: string;
  /** All that is left where it is absent. */
  readonly shares?: Decimal;
}

/** A number of shares outstanding, on the day on which the issuer published it. */
export interface CountPublished extends Dated {
  readonly kind: 'count';
  readonly shares: Decimal;
  readonly asOf: Day;
  readonly heldByIssuer?: Decimal;
  readonly document?: string;
}

/** A person joins or leaves those who report the stake together; whoever leaves is out on that day. */
export interface Membership extends Dated {
  readonly kind: 'join' | 'leave';
  readonly person: string;
}

/** Who votes and who disposes of a holder's shares; without such an entry it is the holder alone. */
export interface PowersChanged extends Dated {
  readonly kind: 'powers';
  readonly holder: string;
  readonly voting: readonly string[];
  readonly dispositive: readonly string[];
}

export interface PurposeChanged extends Dated {
  readonly kind: 'purpose';
  readonly purpose: 'control' | 'passive';
}

/** As what the stake reports, if by Schedule 13G (17 CFR 240.13d-1(b), (c), (d)). */
export interface StatusChanged extends Dated {
  readonly kind: 'status';
  readonly status: 'institution' | 'passive' | 'exempt';
}

/** Whether section 13(d) covers the class: a voting class registered under section 12 and the like. */
export interface ClassCovered extends Dated {
  readonly kind: 'class';
  readonly covered: 'covered' | 'not-covered';
}

/** `after` shares for `before` shares, at the start of the day. */
export interface Split extends Dated {
  readonly kind: 'split';
  readonly after: Decimal;
  readonly before: Decimal;
}

/** A statement was filed on the day. */
export interface Filed extends Dated {
  readonly kind: 'filed';
  readonly form: Form;
  readonly number?: number;
  readonly rule?: Rule13G;
  /** Its date of event. */
  readonly event?: Day;
  /** The aggregate amount that it reports for all its persons, each share once. */
  readonly shares?: Decimal;
  readonly percent?: Decimal;
  readonly accession?: string;
}

/** The rows of a cover page, and `shares` for what stands in a holder's book. */
export type BalanceRow = Power | 'aggregateAmount' | 'percentOfClass' | 'shares';

/** What a person, or all together, should have at the end of the day. */
export interface Balance extends Dated {
  readonly kind: 'balance';
  readonly row: BalanceRow;
  readonly value: Decimal;
  /** Absent for the whole stake, each share once. */
  readonly person?: string;
}

/** An entry that was wrong; it counts no more, and `right`, if given, does instead. */
export interface Correction extends Dated {
  readonly kind: 'correct';
  /** The entry's own `ref`, or the one worked out from its content (reference.ts). */
  readonly of: string;
  readonly because?: string;
  readonly right?: PlainEntry;
}

/** Every entry but a correction. */
export type PlainEntry =
  | Opening
  | Trade
  | Transfer
  | RightAcquired
  | ConditionMet
  | RightExercised
  | RightExpired
  | CountPublished
  | Membership
  | PowersChanged
  | PurposeChanged
  | StatusChanged
  | ClassCovered
  | Split
  | Filed
  | Balance;

export type Entry = PlainEntry | Correction;

export type EntryKind = Entry['kind'];

/** The entries of a kind; purchases and sales share a type, as joining and leaving do. */
export type EntryOf<Kind extends EntryKind, Among extends Entry = Entry> = Among extends Entry
  ? Kind extends Among['kind']
    ? Among
    : never
  : never;

/** Which stake it is. */
export interface Stake {
  readonly issuer?: string;
  readonly class?: string;
  readonly cusip?: string;
  /** Whoever reports it, as the keeper calls the stake. */
  readonly holder?: string;
}

export interface Journal {
  readonly stake: Stake;
  /** In the order in which they stand in the file. */
  readonly entries: readonly Entry[];
}
