import type { Day } from '../../value/day.ts';
import type { Entry } from './entry.ts';

/** Where a finding stands in the text that was read; lines and columns count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Something to say about a journal, an import or a chain of filings. */
export interface LedgerFinding {
  /** What must hold: `sale-within-holding`. */
  readonly code: string;
  /** An `error` makes the numbers after it unsure, a `warning` should be looked at, a `note` known. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  readonly place?: TextPlace;
  readonly day?: Day;
  readonly entries?: readonly Entry[];
}
