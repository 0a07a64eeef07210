import type { Rule13G } from '../../filing/filing.ts';
import type { Purpose } from '../../filing/purposes.ts';
import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';

/** First and last, both included; either may be left open. */
export interface Range<Value> {
  readonly from?: Value;
  readonly to?: Value;
}

/** What filings are searched by; all that is given must hold. */
export interface FilingSearch {
  /** Name, part of a name, or CIK. */
  readonly issuer?: string;
  /** Name, part of a name, or CIK of a reporting person. */
  readonly holder?: string;
  /** Nine characters, or the first six to eight, which are the issuer's. */
  readonly cusip?: string;
  /** Words of the title of the class: `Class A`. */
  readonly securityClass?: string;
  /** Old and new names of a form are one: `SC 13D` and `SCHEDULE 13D`. */
  readonly family?: '13D' | '13G';
  readonly isAmendment?: boolean;
  /** The day of the event, the day of filing and the day of acceptance are three things. */
  readonly eventDate?: Range<Day>;
  readonly filedDate?: Range<Day>;
  readonly acceptedDate?: Range<Day>;
  /** Of one reporting person. */
  readonly percent?: Range<Decimal>;
  /** The aggregate amount of one reporting person. */
  readonly shares?: Range<Decimal>;
  /** A code of that person: `IA`. */
  readonly personType?: string;
  readonly rule?: Rule13G;
  readonly purpose?: Purpose;
  /** Code of a finding: `filed-by-due-day`. */
  readonly finding?: string;
  /** Words and phrases that stand in one item; words.ts has how they are written. */
  readonly text?: string;
}
