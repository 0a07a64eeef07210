import { unpacked } from './packed.ts';
import type { Store } from './store.ts';

/** A filing in the store, as filed. */
export interface StoredContent {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Filings that a version of the reader has not read, behind a number, in their order. */
export async function contentsNotReadBy(
  { database }: Store,
  readerVersion: string,
  after: number,
  limit: number,
): Promise<StoredContent[]> {
  const rows = await database
    .selectFrom('filings')
    .innerJoin('contents', 'contents.filing_id', 'filings.id')
    .select(['filings.id', 'filings.name', 'contents.gzip'])
    .where('filings.id', '>', after)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('readings')
            .select('readings.id')
            .whereRef('readings.filing_id', '=', 'filings.id')
            .where('reader_version', '=', readerVersion),
        ),
      ),
    )
    .orderBy('filings.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, name, gzip }) => ({ id, name, bytes: unpacked(gzip) }));
}
