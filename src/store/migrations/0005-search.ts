import { type Kysely, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { ORDERED_DECIMALS } from '../tables.ts';

/** Ways to persons by percent and by shares, and to first statements or amendments by date. */
export async function addSearchIndexes(
  database: Kysely<unknown>,
  { decimals }: Engine,
): Promise<void> {
  for (const column of ORDERED_DECIMALS) {
    await sql`create index ${sql.id(`persons_${column}`)}
      on persons (${decimals.orderOf(column)}, filing_id)`.execute(database);
  }
  await database.schema
    .createIndex('filings_first')
    .on('filings')
    .columns(['family', 'is_amendment', 'sort_date', 'id'])
    .execute();
}
