import type { Database } from './engine.ts';
import { type Packed, unpacked } from './packed.ts';
import type { Store } from './store.ts';

/** A filing as filed that was fetched, or handed to the queue, and waits to be read. */
export interface Waiting extends Packed {
  readonly name: string;
  readonly accession?: string;
}

/** One that waits, under its number. */
export interface NumberedWaiting {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Lets filings wait to be read, but for those whose bytes or accession number wait already; gives
 * the numbers of the others.
 */
export async function addWaiting(
  database: Database,
  lot: readonly Waiting[],
  addedAt: string,
): Promise<number[]> {
  const rows = lot.map(({ name, sha256, gzip, accession }) => ({
    name,
    sha256,
    accession: accession ?? null,
    gzip,
    added_at: addedAt,
  }));
  const added = await database
    .insertInto('waiting')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return added.map(({ id }) => id);
}

/** Some that no worker was told of; nobody else can take them before the transaction ends. */
export async function unqueued(transaction: Database, limit: number): Promise<number[]> {
  const rows = await transaction
    .selectFrom('waiting')
    .select('id')
    .where('queued_at', 'is', null)
    .where('error', 'is', null)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

export async function markQueued(
  database: Database,
  ids: readonly number[],
  at: string,
): Promise<void> {
  await database
    .updateTable('waiting')
    .set({ queued_at: at })
    .where('id', 'in', [...ids])
    .execute();
}

/** Which accession numbers of some are in the store, read or waiting. */
export async function accessionsThere(
  { database }: Store,
  accessions: readonly string[],
): Promise<ReadonlySet<string>> {
  if (accessions.length === 0) return new Set();
  const among = [...accessions];
  const rows = await database
    .selectFrom('filings')
    .select('accession')
    .where('accession', 'in', among)
    .unionAll(database.selectFrom('waiting').select('accession').where('accession', 'in', among))
    .execute();
  return new Set(rows.flatMap(({ accession }) => accession ?? []));
}

/** Those of some that are still to be read, with their bytes. */
export async function waitingOf(
  { database }: Store,
  ids: readonly number[],
): Promise<NumberedWaiting[]> {
  const rows = await database
    .selectFrom('waiting')
    .select(['id', 'name', 'gzip'])
    .where('id', 'in', [...ids])
    .where('error', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, gzip }) => ({ id, name, bytes: unpacked(gzip) }));
}

/** The numbers of some that are to be read, behind a number, in their order. */
export async function waitingAfter(
  { database }: Store,
  id: number,
  limit: number,
): Promise<number[]> {
  const rows = await database
    .selectFrom('waiting')
    .select('id')
    .where('id', '>', id)
    .where('error', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Takes away those whose filings are in the store now. */
export async function dropWaiting({ database }: Store, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await database
    .deleteFrom('waiting')
    .where('id', 'in', [...ids])
    .execute();
}

/** Keeps one that cannot be read, or does not belong here, with the reason; it waits no more. */
export async function setAside({ database }: Store, id: number, error: string): Promise<void> {
  await database.updateTable('waiting').set({ error }).where('id', '=', id).execute();
}
