import type { Cik } from '../value/cik.ts';
import type { Fact, Stated } from './fact.ts';

/** Whom EDGAR may ask about a submission; removed from what it makes public. */
export interface SubmissionContact {
  readonly name?: Stated<string>;
  readonly telephone?: Stated<string>;
  readonly email?: Stated<string>;
}

/** What an XML statement tells EDGAR about its own submission. */
export interface EdgarHeader {
  /** `X0202`; written by EDGAR since 16 March 2026. */
  readonly schemaVersion?: Stated<string>;
  /** Whose account submits; one of the reporting persons as a rule. */
  readonly filerCik?: Fact<Cik>;
  /**
   * The filer's CIK confirmation code, a password; EDGAR publishes `XXXXXXXX` in its place.
   * Only what makes a submission may print it.
   */
  readonly filerCcc?: Stated<string>;
  readonly mode?: Fact<'LIVE' | 'TEST'>;
  /** Asks EDGAR not to pass notices on over the internet. */
  readonly overrideInternet?: Fact<boolean>;
  readonly contact?: SubmissionContact;
  readonly notificationEmails?: readonly Stated<string>[];
}
