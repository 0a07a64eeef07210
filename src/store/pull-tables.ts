import type { Generated } from 'kysely';

/** What was fetched and not read yet, what EDGAR's indexes say there is, and at what pace to ask. */
export interface PullTables {
  waiting: WaitingTable;
  pulled_indexes: PulledIndexTable;
  index_entries: IndexEntryTable;
  pull_claims: PullClaimTable;
  pace: PaceTable;
}

/** A filing as filed, until it is read; then it goes into `filings`. */
export interface WaitingTable {
  id: Generated<number>;
  /** Where it came from: a path of EDGAR's archive, or of a file. */
  name: string;
  sha256: string;
  accession: string | null;
  /** The bytes as filed, compressed by gzip. */
  gzip: Uint8Array;
  added_at: string;
  /** When it was given to the queue of the workers. */
  queued_at: string | null;
  /** Why it could not be read. */
  error: string | null;
}

/** An index, or a day of the feed, of which all is known that it will ever say. */
export interface PulledIndexTable {
  name: string;
  pulled_at: string;
}

/** A submission under one of the companies and persons that EDGAR's index lists it under. */
export interface IndexEntryTable {
  accession: string;
  cik: string;
  form: string;
  filed_date: string;
  path: string;
}

/** Who fetches a file keeps other processes from fetching it at the same time. */
export interface PullClaimTable {
  /** Its path in the archive. */
  name: string;
  /** Of the process that has it. */
  owner: string;
  /** In milliseconds of the database's clock. */
  until_ms: number;
}

export interface PaceTable {
  /** Of whom requests are made. */
  archive: string;
  /** When the next request may be sent, in milliseconds of the database's clock. */
  next_ms: number;
}
