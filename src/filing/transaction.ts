import type { Span } from '../source/span.ts';
import type { Day } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Fact, Stated } from './fact.ts';

export type Side = 'purchase' | 'sale' | 'other';

/** A dated trade, as a row of a table or list, or a sentence of Item 5, states it. */
export interface Transaction {
  readonly date: Stated<Day>;
  readonly side: Stated<Side>;
  /** Shares traded, never negative: the side says the direction. */
  readonly shares: Stated<Decimal>;
  /** Price per share in the filing's currency. */
  readonly price?: Fact<Decimal>;
  /** Whose trade it is, where one table lists several persons. */
  readonly person?: Stated<string>;
  /** The whole row or sentence. */
  readonly span?: Span;
}
