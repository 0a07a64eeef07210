import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';

/** Who may use the server, and what was done. */
export async function addAccounts(database: Kysely<unknown>, engine: Engine): Promise<void> {
  const { schema } = database;
  const { types } = engine;
  await schema
    .createTable('accounts')
    .addColumn('id', types.id, (column) => column.primaryKey())
    .addColumn('name', types.text, (column) => column.notNull().unique())
    .addColumn('role', types.text, (column) => column.notNull())
    .addColumn('password_hash', types.text, (column) => column.notNull())
    .addColumn('created_at', types.text, (column) => column.notNull())
    .addColumn('disabled_at', types.text)
    .execute();
  await schema
    .createTable('sessions')
    .addColumn('token_hash', types.text, (column) => column.primaryKey().notNull())
    .addColumn('account_id', 'integer', (column) =>
      column.notNull().references('accounts.id').onDelete('cascade'),
    )
    .addColumn('created_at', types.text, (column) => column.notNull())
    .addColumn('expires_at', types.text, (column) => column.notNull())
    .execute();
  await schema
    .createTable('audit')
    .addColumn('id', types.id, (column) => column.primaryKey())
    .addColumn('at', types.text, (column) => column.notNull())
    .addColumn('actor', types.text)
    .addColumn('action', types.text, (column) => column.notNull())
    .addColumn('subject', types.text, (column) => column.notNull())
    .addColumn('detail', types.text)
    .execute();
  await schema.createIndex('audit_subject').on('audit').columns(['subject', 'id']).execute();
  await engine.appendOnly(database, 'audit');
}
