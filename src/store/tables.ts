import type { Generated, Insertable, Selectable } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import type { DocumentTables } from './document-tables.ts';
import type { PullTables } from './pull-tables.ts';

/**
 * The tables of a store, as both engines give and take their values: days `YYYY-MM-DD`, decimals
 * their digits as text, yes and no as 1 and 0, instants ISO 8601 in UTC.
 */
export interface Tables extends FilingTables, DocumentTables, AccountTables, PullTables {}

/**
 * `filings` has a row for each statement, `contents` its bytes as filed, `readings` what each
 * version of the reader said. The other tables are the current reading taken apart for search; they
 * are made anew when a newer reader has read the filing.
 */
export interface FilingTables {
  filings: FilingTable;
  contents: ContentTable;
  readings: ReadingTable;
  persons: PersonTable;
  person_types: PersonTypeTable;
  parties: PartyTable;
  cusips: CusipTable;
  rules_13g: RuleTable;
  purposes: PurposeTable;
  trades: TradeTable;
  items: ItemTable;
  findings: FindingTable;
  names: NameTable;
  name_words: NameWordTable;
}

export type YesNo = 0 | 1;

export interface FilingTable {
  id: Generated<number>;
  /** Of the bytes as filed, in hexadecimal. */
  sha256: string;
  accession: string | null;
  /** Of the file from which it was first taken in. */
  name: string;
  byte_length: number;
  added_at: string;
  /** `13D`, `13D/A`, `13G`, `13G/A`, under EDGAR's old and new names alike. */
  form: string | null;
  /** `13D` or `13G`. */
  family: string | null;
  is_amendment: YesNo | null;
  amendment_number: number | null;
  issuer_name: string | null;
  issuer_key: string | null;
  issuer_cik: string | null;
  security_title: string | null;
  class_key: string | null;
  event_date: string | null;
  filed_date: string | null;
  /** Eastern time, as EDGAR stamped it. */
  accepted_at: string | null;
  /** By which lists are sorted: filed, else of the event, else of the latest signature. */
  sort_date: string;
  outstanding_shares: string | null;
  outstanding_as_of: string | null;
  exit_date: string | null;
  /** The box in Item 5 of Schedule 13G. */
  five_percent_or_less: YesNo | null;
  previous_accession: string | null;
}

export interface ContentTable {
  filing_id: number;
  /** The bytes as filed, compressed by gzip. */
  gzip: Uint8Array;
}

export interface ReadingTable {
  id: Generated<number>;
  filing_id: number;
  reader_version: string;
  is_current: YesNo;
  read_at: string;
  /** The public JSON of the facts, with places, compressed by gzip. */
  facts_gzip: Uint8Array;
  /** JSON: what reader and checks had to say. */
  findings: string;
}

export interface PersonTable {
  id: Generated<number>;
  filing_id: number;
  /** Of the cover page, from 1. */
  ordinal: number;
  name: string | null;
  name_key: string | null;
  cik: string | null;
  group_box: string | null;
  citizenship: string | null;
  sole_voting_power: string | null;
  shared_voting_power: string | null;
  sole_dispositive_power: string | null;
  shared_dispositive_power: string | null;
  aggregate_amount: string | null;
  percent_of_class: string | null;
  /** The facts of this row that the reader is not sure of: `aggregateAmount percentOfClass`. */
  doubts: string;
}

export interface PersonTypeTable {
  filing_id: number;
  ordinal: number;
  type: string;
}

/** A company or person in EDGAR's header under one of its names, the former ones among them. */
export interface PartyTable {
  id: Generated<number>;
  filing_id: number;
  role: 'subject' | 'filer';
  name: string;
  name_key: string;
  cik: string | null;
  is_former_name: YesNo;
}

export interface CusipTable {
  filing_id: number;
  cusip: string;
}

export interface RuleTable {
  filing_id: number;
  rule: string;
}

/** What an item plainly says that the statement is for, with the words that say so. */
export interface PurposeTable {
  filing_id: number;
  purpose: string;
  item: string;
  phrase: string;
}

export interface TradeTable {
  id: Generated<number>;
  filing_id: number;
  ordinal: number;
  day: string;
  side: string;
  shares: string;
  price: string | null;
  person: string | null;
}

/** A very long item stands in several rows, so that all of it can be found. */
export interface ItemTable {
  id: Generated<number>;
  filing_id: number;
  number: string;
  piece: number;
  heading: string | null;
  text: string;
}

export interface FindingTable {
  id: Generated<number>;
  filing_id: number;
  code: string;
  severity: string;
  message: string;
  path: string | null;
}

/** Each name that stands in a filing, by its key. */
export interface NameTable {
  name_key: string;
  /** The key without legal forms. */
  bare_key: string;
}

export interface NameWordTable {
  word: string;
  name_key: string;
}

export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;
export type NewRow<Table extends keyof Tables> = Insertable<Tables[Table]>;

/** The decimal columns of `persons` by which rows are compared and sorted. */
export const ORDERED_DECIMALS: readonly ('aggregate_amount' | 'percent_of_class')[] = [
  'aggregate_amount',
  'percent_of_class',
];
