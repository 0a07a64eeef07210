import type { Dialect, Kysely, RawBuilder, SqlBool } from 'kysely';
import type { Decimal } from '../value/decimal.ts';
import type { Words } from './search/words.ts';
import type { Tables } from './tables.ts';

export type EngineName = 'sqlite' | 'postgres';

/** Names of column types, where the engines' differ. */
export interface ColumnTypes {
  /** A number that the engine gives to each row. */
  readonly id: 'integer' | 'serial';
  /** Text that is compared and sorted character by character, whatever the server's language. */
  readonly text: RawBuilder<unknown>;
  readonly day: 'text' | 'date';
  readonly decimal: 'text' | 'numeric';
  readonly bytes: 'blob' | 'bytea';
}

/**
 * All that differs between SQLite and PostgreSQL, so that migrations and queries are written once.
 * Each engine's answers are in one file, and its driver is imported in another.
 */
export interface Engine {
  readonly name: EngineName;
  readonly types: ColumnTypes;
  /** How Kysely talks to it, and how to run something while no other process changes tables. */
  readonly connection: Connection;
  /** What a decimal column holds; `order` is what it is compared and sorted by. */
  readonly decimals: DecimalColumns;
  readonly fullText: FullText;
  /** Whether the number in a column is one of a few that a query gives, which is run once. */
  isAmong(column: string, few: RawBuilder<{ filing_id: number }>): RawBuilder<SqlBool>;
  /** The database's own clock, in milliseconds since 1970: the same for all who share the store. */
  readonly clock: RawBuilder<number>;
  /** Makes a table refuse changes and deletions of its rows. */
  appendOnly(database: Kysely<unknown>, table: string): Promise<void>;
}

export interface Connection {
  readonly dialect: Dialect;
  /** Runs migrations one process at a time. */
  alone<T>(run: () => Promise<T>): Promise<T>;
}

export interface DecimalColumns {
  /** SQLite has no exact decimals, so that what is compared stands in a column of its own. */
  readonly hasOrderColumn: boolean;
  /** A number as rows of this engine are compared with it. */
  order(value: Decimal): string;
  /** The expression by which a decimal column is compared and sorted: `orderOf('persons.percent')`. */
  orderOf(column: string): RawBuilder<string>;
}

/**
 * Search in the texts of items: words in any of their forms (Porter's stems), phrases, none left out
 * for being common, so that both engines find the same.
 */
export interface FullText {
  /** Adds the index over the texts of items. */
  addIndex(database: Kysely<unknown>): Promise<void>;
  /** Whether the filing whose number is in a column has an item with the words: for few filings. */
  holds(words: Words, filingId: string): RawBuilder<SqlBool>;
  /** The filings with the words, one row for each item, in any order. */
  hits(words: Words): RawBuilder<{ filing_id: number }>;
  /** A row for each item with the words, to be counted. */
  hitRows(words: Words): RawBuilder<unknown>;
  /** The filings with the words, one row for each item, the best first, at most `max`. */
  ranked(words: Words, max: number): RawBuilder<{ filing_id: number }>;
  /** For each item with the words in some filings: the piece where they stand, between marks. */
  snippets(words: Words, filingIds: readonly number[]): RawBuilder<SnippetRow>;
}

export interface SnippetRow {
  readonly filing_id: number;
  readonly number: string;
  /** Words that were found stand between HIT_BEGINS and HIT_ENDS. */
  readonly snippet: string;
}

/** Characters that no filing has, for control characters are not kept in texts. */
export const HIT_BEGINS = '\u0002';
export const HIT_ENDS = '\u0003';
/** A snippet has about this many words. */
export const SNIPPET_WORDS = 30;

export type Database = Kysely<Tables>;
