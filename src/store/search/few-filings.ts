import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Store } from '../store.ts';
import type { Condition } from './conditions.ts';

/** Up to so many rows give a list of filings; beyond, each filing of a page is asked in turn. */
const FEW = 1_000;

/** Tables with rows of a filing, by which filings are searched. */
export type SearchedTable =
  | 'persons'
  | 'person_types'
  | 'parties'
  | 'cusips'
  | 'rules_13g'
  | 'findings'
  | 'purposes';

/**
 * The condition that a filing has a row in another table of which something holds.
 * Where few filings have one, they are found through that table's index. Where many have, a page of
 * them is found soon by going through filings in order, and a list of them all would take long.
 */
export async function havingRow(
  store: Store,
  table: SearchedTable,
  holds: RawBuilder<SqlBool>,
): Promise<Condition> {
  const of = sql.table(table);
  return fewOrEach(store, {
    few: sql`select filing_id from ${of} where ${holds}`,
    each: sql`exists (
      select 1 from ${of} where ${sql.ref(`${table}.filing_id`)} = filings.id and ${holds})`,
  });
}

/** Two ways to one answer. */
export interface TwoWays {
  /** All filings of which something holds, which may come more than once. */
  readonly few: RawBuilder<{ filing_id: number }>;
  /** As many rows, where those can be had with less; they are counted as far as `FEW`. */
  readonly counted?: RawBuilder<unknown>;
  /** Whether it holds of the filing of a row. */
  readonly each: RawBuilder<SqlBool>;
}

/** The same for any query for filings and any question to one of them. */
export async function fewOrEach(
  { database, differences }: Store,
  { few, counted = few, each }: TwoWays,
): Promise<Condition> {
  const { rows } = await sql<{ count: number | string }>`
    select count(*) as count from (${counted} limit ${FEW + 1}) as found`.execute(database);
  const condition = Number(rows[0]?.count) > FEW ? each : differences.isAmong('filings.id', few);
  return () => condition;
}
