import type { Span } from '../source/span.ts';
import type { Day } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Stated } from './fact.ts';
import type { Side } from './transaction.ts';

/** A holding told in the text: `beneficially owned 714,400 shares, representing 2.08 %`. */
export interface StatedHolding {
  readonly shares: Stated<Decimal>;
  readonly percent?: Stated<Decimal>;
  readonly asOf?: Stated<Day>;
  readonly span: Span;
}

/** A sum of trades told in the text: `sold an aggregate of 1,487,600 shares`. */
export interface StatedTotal {
  readonly side: Stated<Side>;
  readonly shares: Stated<Decimal>;
  readonly from?: Stated<Day>;
  readonly to?: Stated<Day>;
  readonly span: Span;
}

/** A statement that the holder crossed five percent downward, with the day where one is named. */
export interface StatedExit {
  readonly date?: Stated<Day>;
  readonly span: Span;
}

/** What the schedule says of the holding in prose, beside its rows and tables. */
export interface Interest {
  readonly holdings: readonly StatedHolding[];
  readonly totals: readonly StatedTotal[];
  readonly exit?: StatedExit;
}

export const NO_INTEREST: Interest = { holdings: [], totals: [] };
