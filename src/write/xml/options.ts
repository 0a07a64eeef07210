import type { Shape } from './print.ts';

/** Whom EDGAR may ask about a submission. */
export interface Contact {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
}

/**
 * What a submission needs beside the filing.
 * None of it is kept: the CCC is a password, and who is asked about a submission is private.
 */
export interface XmlOptions {
  /** What is sent to EDGAR (`submission`, as by default) or what EDGAR makes public of it. */
  readonly shape?: Shape;
  /** `TEST` unless `LIVE` is asked for; a public document says what the filing's header says. */
  readonly mode?: 'LIVE' | 'TEST';
  /** Whose account submits, where the filing does not say so itself. */
  readonly filerCik?: string;
  /** Without one its place is held by `XXXXXXXX`, as EDGAR prints it. */
  readonly ccc?: string;
  /** Where the filing has none of its own. */
  readonly contact?: Contact;
}
