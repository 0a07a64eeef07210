import type { Filing } from '../filing/filing.ts';
import type { Severity } from '../source/finding.ts';
import type { Span } from '../source/span.ts';

/** The two schedules; a check may concern only one of them. */
export type Schedule = '13D' | '13G';

/** Anything that knows where it stands: a fact, a row, a page. Drafts have no places. */
export interface Place {
  readonly span?: Span;
}

/** A second place that a finding speaks of, with what is to be seen there. */
export type Beside = readonly [place: Place, message: string];

/** Says that the filing is wrong or odd at a place. */
export type Report = (place: Place, message: string, ...beside: readonly Beside[]) => void;

/** Says that the filing agrees with itself at a place. */
export type Confirm = (place: Place, message: string) => void;

/** A filing that an example rests on, and what the check says of it. */
export type Example = readonly [filing: Filing, message: string];

/**
 * One thing that must hold in a filing.
 * A check speaks only where every fact that it needs is stated and beyond doubt, because a check
 * that fires on a correct filing costs more trust than one that is missing.
 */
export interface Check {
  /** What must hold, in lower case with dashes; also the name of its file. */
  readonly code: string;
  /** The version that first had it. */
  readonly since: string;
  readonly severity: Severity;
  /** Absent where it concerns both. */
  readonly schedule?: Schedule;
  /** The rule or standard that it rests on: `17 CFR 240.13d-3(a)`. */
  readonly cite: string;
  /** What went wrong where it fires. */
  readonly title: string;
  /** Why it must hold, and where the check keeps silent. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  readonly passes: readonly Filing[];
  readonly fails: readonly Example[];
  /** Filings that it can vouch for, where it can. */
  readonly confirms?: readonly Example[];
  run(filing: Filing, report: Report, confirm: Confirm): void;
}

/** Gives a check its type where it is written. */
export function defineCheck(check: Check): Check {
  return check;
}
