import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../engine.ts';
import type { Condition } from './conditions.ts';

/** Up to so many rows give a list of filings; beyond, each filing of a page is asked in turn. */
export const FEW = 2_500;

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
  database: Database,
  table: SearchedTable,
  holds: RawBuilder<SqlBool>,
): Promise<Condition> {
  const of = sql.table(table);
  const few = sql<{ filing_id: number }>`
    select filing_id from ${of} where ${holds} limit ${FEW + 1}`;
  return fewOrEach(
    database,
    few,
    sql<SqlBool>`exists (
      select 1 from ${of} where ${sql.ref(`${table}.filing_id`)} = filings.id and ${holds})`,
  );
}

/** The same for any query for filings and any question to one of them. */
export async function fewOrEach(
  database: Database,
  few: RawBuilder<{ filing_id: number }>,
  each: RawBuilder<SqlBool>,
): Promise<Condition> {
  const { rows } = await few.execute(database);
  if (rows.length > FEW) return () => each;
  const ids = [...new Set(rows.map(({ filing_id }) => filing_id))];
  return (on) => (ids.length === 0 ? sql<SqlBool>`1 = 0` : on('filings.id', 'in', ids));
}
