import type { Transaction } from 'kysely';
import type { Store } from './store.ts';
import type { Row, Tables } from './tables.ts';

export type DocumentKind = Row<'documents'>['kind'];

/** A stake's journal or a draft, without its text. */
export interface DocumentHead {
  readonly id: number;
  readonly name: string;
  /** Rises by one with each saved text. */
  readonly version: number;
  /** Of the stake that a draft belongs to. */
  readonly stakeId?: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

export interface Document extends DocumentHead {
  readonly text: string;
}

/** Who saves, and when. */
export interface Saving {
  /** The instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Name of the account, where there are accounts. */
  readonly by?: string;
}

/** Somebody else has saved the document meanwhile, or it is gone. */
export interface Conflict {
  /** The version that is there now; absent where the document is gone. */
  readonly current?: number;
}

/** All documents of a kind, the last changed first; `stakeId` leaves those of one stake. */
export async function listDocuments(
  { database }: Store,
  kind: DocumentKind,
  stakeId?: number,
): Promise<DocumentHead[]> {
  let query = database.selectFrom('documents').selectAll().where('kind', '=', kind);
  if (stakeId !== undefined) query = query.where('stake_id', '=', stakeId);
  const rows = await query.orderBy('changed_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map(headOf);
}

/** A document as last saved, or as one of its versions had it. */
export async function readDocument(
  { database }: Store,
  kind: DocumentKind,
  id: number,
  version?: number,
): Promise<Document | undefined> {
  const row = await database
    .selectFrom('documents')
    .innerJoin('document_versions as saved', 'saved.document_id', 'documents.id')
    .selectAll('documents')
    .select(['saved.text', 'saved.version as saved_version'])
    .where('documents.id', '=', id)
    .where('kind', '=', kind)
    .where((on) =>
      on('saved.version', '=', version === undefined ? on.ref('documents.version') : version),
    )
    .executeTakeFirst();
  return row && { ...headOf(row), version: row.saved_version, text: row.text };
}

export interface NewDocument {
  readonly name: string;
  readonly text: string;
  readonly stakeId?: number;
}

/** Adds a document as version 1 and gives its number. */
export async function addDocument(
  { database }: Store,
  kind: DocumentKind,
  { name, text, stakeId }: NewDocument,
  saving: Saving,
): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('documents')
      .values({
        kind,
        stake_id: stakeId ?? null,
        name,
        version: 1,
        created_at: saving.at,
        changed_at: saving.at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await addVersion(transaction, id, 1, text, saving);
    return id;
  });
}

/**
 * Saves a document's next text, provided that `basedOn` is the version that is there: whoever read
 * an older one is told, and nothing is overwritten. Gives the new version's number.
 */
export async function writeDocument(
  { database }: Store,
  kind: DocumentKind,
  { id, basedOn, text, name }: { id: number; basedOn: number; text: string; name?: string },
  saving: Saving,
): Promise<number | Conflict> {
  return database.transaction().execute(async (transaction) => {
    const version = basedOn + 1;
    const { numUpdatedRows } = await transaction
      .updateTable('documents')
      .set({ version, changed_at: saving.at, ...(name !== undefined && { name }) })
      .where('id', '=', id)
      .where('kind', '=', kind)
      .where('version', '=', basedOn)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return conflict(transaction, kind, id);
    await addVersion(transaction, id, version, text, saving);
    return version;
  });
}

/** Removes a document with all its versions, and a stake's drafts with it; says whether it was there. */
export async function deleteDocument(
  { database }: Store,
  kind: DocumentKind,
  id: number,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    if (kind === 'stake') {
      await transaction.deleteFrom('documents').where('stake_id', '=', id).execute();
    }
    const { numDeletedRows } = await transaction
      .deleteFrom('documents')
      .where('id', '=', id)
      .where('kind', '=', kind)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });
}

/** When each version was saved and by whom, the last first. */
export async function documentVersions(
  { database }: Store,
  id: number,
): Promise<{ version: number; at: string; by?: string }[]> {
  const rows = await database
    .selectFrom('document_versions')
    .select(['version', 'saved_at', 'saved_by'])
    .where('document_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, saved_at, saved_by }) => ({
    version,
    at: saved_at,
    ...(saved_by !== null && { by: saved_by }),
  }));
}

async function addVersion(
  transaction: Transaction<Tables>,
  id: number,
  version: number,
  text: string,
  { at, by }: Saving,
): Promise<void> {
  await transaction
    .insertInto('document_versions')
    .values({ document_id: id, version, text, saved_at: at, saved_by: by ?? null })
    .execute();
}

async function conflict(
  transaction: Transaction<Tables>,
  kind: DocumentKind,
  id: number,
): Promise<Conflict> {
  const there = await transaction
    .selectFrom('documents')
    .select('version')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return there ? { current: there.version } : {};
}

function headOf(row: Row<'documents'>): DocumentHead {
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    ...(row.stake_id !== null && { stakeId: row.stake_id }),
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}
