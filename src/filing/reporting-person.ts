import type { Span } from '../source/span.ts';
import type { Cik } from '../value/cik.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Fact, Stated } from './fact.ts';

/** A cover page's rows: one reporting person and what it owns. Shares and percent are decimals. */
export interface ReportingPerson {
  readonly name?: Fact<string>;
  /** As stated, digits and dash kept. */
  readonly irsNumber?: Stated<string>;
  readonly cik?: Stated<Cik>;
  /** Says that the person has no CIK. */
  readonly withoutCik?: Fact<boolean>;
  /** Which box of row 2 is ticked: `a` member of a group, `b` membership disclaimed. */
  readonly group?: Fact<'a' | 'b'>;
  /** Row 4 of Schedule 13D: codes such as `WC`. */
  readonly sourceOfFunds: readonly Stated<string>[];
  /** Row 5 of Schedule 13D: are legal proceedings to be disclosed? */
  readonly legalProceedings?: Fact<boolean>;
  readonly citizenship?: Fact<string>;
  /** EDGAR's code of it, where the filing states one: `DE`, `X1`; value/place.ts has the names. */
  readonly citizenshipCode?: Stated<string>;
  readonly soleVotingPower?: Fact<Decimal>;
  readonly sharedVotingPower?: Fact<Decimal>;
  readonly soleDispositivePower?: Fact<Decimal>;
  readonly sharedDispositivePower?: Fact<Decimal>;
  readonly aggregateAmount?: Fact<Decimal>;
  /** Does the aggregate amount leave out certain shares? */
  readonly excludesShares?: Fact<boolean>;
  /** The number before the percent sign: `2.08`. */
  readonly percentOfClass?: Fact<Decimal>;
  readonly types: readonly Stated<string>[];
  /** Why a list of codes may lack some: its row says something that gave none. */
  readonly listDoubts?: {
    readonly [list in CodeList]?: { readonly doubt: string; readonly span?: Span };
  };
  /** Footnotes and remarks on the cover page. */
  readonly comment?: Stated<string>;
  /** The whole cover page. */
  readonly span?: Span;
}

/** The rows of codes. */
export type CodeList = 'sourceOfFunds' | 'types';

/** The four powers, in the order of the form. */
export const POWERS = [
  'soleVotingPower',
  'sharedVotingPower',
  'soleDispositivePower',
  'sharedDispositivePower',
] as const;

export type Power = (typeof POWERS)[number];
