import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';

/** What was fetched and not read yet, what EDGAR's indexes say there is, and at what pace to ask. */
export async function addPull({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await schema
    .createTable('waiting')
    .addColumn('id', types.id, (column) => column.primaryKey())
    .addColumn('name', types.text, (column) => column.notNull())
    .addColumn('sha256', types.text, (column) => column.notNull().unique())
    .addColumn('accession', types.text, (column) => column.unique())
    .addColumn('gzip', types.bytes, (column) => column.notNull())
    .addColumn('added_at', types.text, (column) => column.notNull())
    .addColumn('queued_at', types.text)
    .addColumn('error', types.text)
    .execute();
  await schema
    .createTable('pulled_indexes')
    .addColumn('name', types.text, (column) => column.primaryKey().notNull())
    .addColumn('pulled_at', types.text, (column) => column.notNull())
    .execute();
  await schema
    .createTable('index_entries')
    .addColumn('accession', types.text, (column) => column.notNull())
    .addColumn('cik', types.text, (column) => column.notNull())
    .addColumn('form', types.text, (column) => column.notNull())
    .addColumn('filed_date', types.day, (column) => column.notNull())
    .addColumn('path', types.text, (column) => column.notNull())
    .addPrimaryKeyConstraint('index_entries_key', ['accession', 'cik'])
    .execute();
  await schema
    .createIndex('index_entries_filed')
    .on('index_entries')
    .columns(['filed_date', 'accession'])
    .execute();
  await schema
    .createTable('pull_claims')
    .addColumn('name', types.text, (column) => column.primaryKey().notNull())
    .addColumn('owner', types.text, (column) => column.notNull())
    .addColumn('until_ms', 'double precision', (column) => column.notNull())
    .execute();
  await schema
    .createTable('pace')
    .addColumn('archive', types.text, (column) => column.primaryKey().notNull())
    .addColumn('next_ms', 'double precision', (column) => column.notNull())
    .execute();
}
