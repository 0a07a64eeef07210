import type { Accession } from '../value/accession.ts';
import type { Cik } from '../value/cik.ts';
import type { Day } from '../value/day.ts';
import type { Stated } from './fact.ts';

/** An address as EDGAR's header has it; every part may be missing. */
export interface HeaderAddress {
  readonly kind: 'business' | 'mail';
  readonly lines: readonly string[];
  readonly phone?: string;
}

/** A company or person in EDGAR's header. */
export interface HeaderParty {
  readonly role: 'subject' | 'filer';
  readonly name: Stated<string>;
  readonly cik?: Stated<Cik>;
  readonly irsNumber?: Stated<string>;
  readonly stateOfIncorporation?: Stated<string>;
  readonly fileNumber?: Stated<string>;
  readonly formerNames: readonly { readonly name: string; readonly changed?: Day }[];
  readonly addresses: readonly HeaderAddress[];
}

/** A document of the submission other than the schedule itself. */
export interface Exhibit {
  readonly type: string;
  readonly description?: string;
  readonly fileName?: string;
}

/** What EDGAR says of a submission in its header: parties, dates, documents. */
export interface Submission {
  readonly accession?: Stated<Accession>;
  /** As EDGAR names it: `SC 13D/A`, `SCHEDULE 13G`. */
  readonly formType?: Stated<string>;
  readonly filedDate?: Stated<Day>;
  /** Eastern time, `YYYY-MM-DDThh:mm:ss`, as EDGAR stamped it. */
  readonly acceptedAt?: Stated<string>;
  readonly parties: readonly HeaderParty[];
  readonly groupMembers: readonly Stated<string>[];
  readonly exhibits: readonly Exhibit[];
}
