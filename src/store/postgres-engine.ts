import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DecimalColumns, Engine, FullText } from './engine.ts';
import { openPostgres } from './postgres.ts';

/** What is particular to PostgreSQL. */
export async function postgresEngine(url: string): Promise<Engine> {
  return {
    name: 'postgres',
    types: {
      id: 'serial',
      text: sql`text collate "C"`,
      day: 'date',
      decimal: 'numeric',
      bytes: 'bytea',
    },
    connection: await openPostgres(url),
    decimals,
    fullText,
    clock: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::double precision`,
    appendOnly,
  };
}

const decimals: DecimalColumns = {
  hasOrderColumn: false,
  order: (value) => value.toString(),
  orderOf: (column): RawBuilder<string> => sql<string>`${sql.ref(column)}`,
};

const fullText: FullText = {
  async addIndex(database) {
    await sql`alter table items add column words tsvector
      generated always as (to_tsvector('english', text)) stored`.execute(database);
    await sql`create index items_words on items using gin (words)`.execute(database);
  },
};

async function appendOnly(database: Kysely<unknown>, table: string): Promise<void> {
  await sql`create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'rows of this table are never changed'; end $$`.execute(database);
  await sql`create trigger ${sql.id(`${table}_no_change`)}
    before update or delete or truncate on ${sql.table(table)}
    execute function refuse_change()`.execute(database);
}
