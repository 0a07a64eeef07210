import type { Transaction } from 'kysely';
import { Decimal } from '../value/decimal.ts';
import type { Engine } from './engine.ts';
import { type NewRow, ORDERED_DECIMALS, type Tables } from './tables.ts';

/** SQLite takes 32,766 values in a statement, PostgreSQL 65,535. */
const VALUES_MAX = 30_000;

/**
 * Adds rows to a table, many in a statement. Columns by which decimals are sorted are filled in
 * where the engine needs them.
 */
export async function insertRows<Table extends keyof Tables>(
  transaction: Transaction<Tables>,
  engine: Engine,
  table: Table,
  rows: readonly NewRow<Table>[],
): Promise<void> {
  for (const values of chunksOf(rows.map((row) => withOrder(table, row, engine)))) {
    // Kysely cannot follow a row to its table through a type parameter; NewRow has checked it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const checked = values as never;
    await transaction.insertInto(table).values(checked).execute();
  }
}

/** Rows in as many lots as their number of values asks for; all have the same columns. */
export function chunksOf<Row extends object>(rows: readonly Row[]): Row[][] {
  const columns = Object.keys(rows[0] ?? {}).length;
  const size = Math.max(1, Math.floor(VALUES_MAX / Math.max(1, columns)));
  const chunks: Row[][] = [];
  for (let from = 0; from < rows.length; from += size) chunks.push(rows.slice(from, from + size));
  return chunks;
}

function withOrder(table: keyof Tables, row: object, { decimals }: Engine): object {
  if (!decimals.hasOrderColumn || table !== 'persons') return row;
  const values = new Map(Object.entries(row));
  const order = ORDERED_DECIMALS.map((column) => {
    const value = values.get(column);
    const decimal = typeof value === 'string' ? Decimal.parse(value) : undefined;
    return [`${column}_order`, decimal ? decimals.order(decimal) : null];
  });
  return { ...row, ...Object.fromEntries(order) };
}
