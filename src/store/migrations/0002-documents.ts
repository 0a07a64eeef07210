import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';

/** Journals of stakes and drafts, with every version that was saved. */
export async function addDocuments({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await schema
    .createTable('documents')
    .addColumn('id', types.id, (column) => column.primaryKey())
    .addColumn('kind', types.text, (column) => column.notNull())
    .addColumn('stake_id', 'integer', (column) => column.references('documents.id'))
    .addColumn('name', types.text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', types.text, (column) => column.notNull())
    .addColumn('changed_at', types.text, (column) => column.notNull())
    .execute();
  await schema.createIndex('documents_stake').on('documents').column('stake_id').execute();
  await schema
    .createTable('document_versions')
    .addColumn('document_id', 'integer', (column) =>
      column.notNull().references('documents.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('text', types.text, (column) => column.notNull())
    .addColumn('saved_at', types.text, (column) => column.notNull())
    .addColumn('saved_by', types.text)
    .addPrimaryKeyConstraint('document_versions_key', ['document_id', 'version'])
    .execute();
}
