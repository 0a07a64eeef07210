import type { Transaction } from 'kysely';
import { chunksOf, insertRows } from './insert-rows.ts';
import { type FilingRows, LIST_TABLES } from './rows/filing-rows.ts';
import { saveNames } from './save-names.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * What became of a filing that was to be saved.
 * - `added`: it is new.
 * - `read-anew`: it was there, and another version of the reader has now read it; what was said
 *   before is kept beside.
 * - `known`: it was there, read by the same version; nothing changed.
 * - `other-bytes`: a filing with the same accession number but other bytes is there; that one stays
 *   and this one is not taken.
 */
export type Outcome = 'added' | 'read-anew' | 'known' | 'other-bytes';

/** A filing with the number that the store gave it. */
interface Numbered {
  readonly id: number;
  readonly rows: FilingRows;
}

/**
 * Saves a batch of readings in one transaction, all or none, and says what became of each, in the
 * order given. Several processes may save at once, and the same filings too.
 * `at` is the instant of saving.
 */
export async function saveReadings(
  store: Store,
  batch: readonly FilingRows[],
  at: string,
): Promise<Outcome[]> {
  const bySha = new Map(batch.toReversed().map((rows) => [rows.filing.sha256, rows]));
  // All processes go through filings in one order, so that none waits for one that waits for it.
  const filings = [...bySha.values()].toSorted((a, b) =>
    a.filing.sha256 < b.filing.sha256 ? -1 : 1,
  );
  return store.database.transaction().execute(async (transaction) => {
    const outcomes = new Map<string, Outcome>();
    const tell = (filed: readonly Numbered[], outcome: Outcome): void => {
      for (const { rows } of filed) outcomes.set(rows.filing.sha256, outcome);
    };
    const added = await addFilings(transaction, filings, at);
    tell(added, 'added');
    const there = await storedAmong(
      transaction,
      filings.filter(({ filing }) => !outcomes.has(filing.sha256)),
    );
    tell(there, 'known');
    const anew = await replaceReadings(transaction, there);
    tell(anew, 'read-anew');
    await insertParts(store, transaction, [...added, ...anew], at);
    return batch.map(({ filing }, index) =>
      batch.findIndex((other) => other.filing.sha256 === filing.sha256) < index
        ? 'known'
        : (outcomes.get(filing.sha256) ?? 'other-bytes'),
    );
  });
}

/** Adds those of which neither bytes nor accession number are known. */
async function addFilings(
  transaction: Transaction<Tables>,
  filings: readonly FilingRows[],
  at: string,
): Promise<Numbered[]> {
  const bySha = new Map(filings.map((rows) => [rows.filing.sha256, rows]));
  const added: Numbered[] = [];
  for (const values of chunksOf(filings.map(({ filing }) => ({ ...filing, added_at: at })))) {
    const ids = await transaction
      .insertInto('filings')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .returning(['id', 'sha256'])
      .execute();
    added.push(...numbered(ids, bySha));
  }
  const contents = added.map(({ id, rows }) => ({ filing_id: id, gzip: rows.gzip }));
  for (const values of chunksOf(contents)) {
    await transaction.insertInto('contents').values(values).execute();
  }
  return added;
}

async function storedAmong(
  transaction: Transaction<Tables>,
  filings: readonly FilingRows[],
): Promise<Numbered[]> {
  if (filings.length === 0) return [];
  const bySha = new Map(filings.map((rows) => [rows.filing.sha256, rows]));
  const ids = await transaction
    .selectFrom('filings')
    .select(['id', 'sha256'])
    .where('sha256', 'in', [...bySha.keys()])
    .orderBy('id')
    .execute();
  return numbered(ids, bySha);
}

function numbered(
  ids: readonly { readonly id: number; readonly sha256: string }[],
  bySha: ReadonlyMap<string, FilingRows>,
): Numbered[] {
  return ids.flatMap(({ id, sha256 }) => {
    const rows = bySha.get(sha256);
    return rows ? [{ id, rows }] : [];
  });
}

/** Takes away what an earlier version read, but for the reading itself; gives those of whom it did. */
async function replaceReadings(
  transaction: Transaction<Tables>,
  stored: readonly Numbered[],
): Promise<Numbered[]> {
  const unread = await notReadBy(transaction, stored);
  for (const { id, rows } of unread) {
    // Whoever changes the row first reads it anew; another process waits here, and then finds that
    // it has been done.
    await transaction.updateTable('filings').set(rows.filing).where('id', '=', id).execute();
  }
  const anew = await notReadBy(transaction, unread);
  const ids = anew.map(({ id }) => id);
  if (ids.length === 0) return [];
  for (const table of LIST_TABLES) {
    await transaction.deleteFrom(table).where('filing_id', 'in', ids).execute();
  }
  await transaction
    .updateTable('readings')
    .set({ is_current: 0 })
    .where('filing_id', 'in', ids)
    .execute();
  return anew;
}

/** Those that this version of the reader has not read yet. */
async function notReadBy(
  transaction: Transaction<Tables>,
  filings: readonly Numbered[],
): Promise<Numbered[]> {
  if (filings.length === 0) return [];
  const readings = await transaction
    .selectFrom('readings')
    .select(['filing_id', 'reader_version'])
    .where(
      'filing_id',
      'in',
      filings.map(({ id }) => id),
    )
    .execute();
  const read = new Set(readings.map((row) => `${row.filing_id} ${row.reader_version}`));
  return filings.filter(({ id, rows }) => !read.has(`${id} ${rows.reading.readerVersion}`));
}

async function insertParts(
  { differences }: Store,
  transaction: Transaction<Tables>,
  filings: readonly Numbered[],
  at: string,
): Promise<void> {
  const readings = filings.map(({ id, rows: { reading } }) => ({
    filing_id: id,
    reader_version: reading.readerVersion,
    is_current: 1 as const,
    read_at: at,
    facts_gzip: reading.factsGzip,
    findings: reading.findings,
  }));
  await insertRows(transaction, differences, 'readings', readings);
  await saveNames(
    transaction,
    filings.map(({ rows }) => rows),
  );
  for (const table of LIST_TABLES) {
    const rows = filings.flatMap(({ id, rows: of }) =>
      of[table].map((row) => ({ ...row, filing_id: id })),
    );
    await insertRows(transaction, differences, table, rows);
  }
}
