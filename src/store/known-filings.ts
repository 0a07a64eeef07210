import type { Store } from './store.ts';

/**
 * Which of some filings, by the sha256 of their bytes, are in the store: read by any version of the
 * reader, or by the one that is given.
 */
export async function knownAmong(
  { database }: Store,
  sha256s: readonly string[],
  readerVersion?: string,
): Promise<ReadonlySet<string>> {
  if (sha256s.length === 0) return new Set();
  const stored = database.selectFrom('filings').where('sha256', 'in', [...sha256s]);
  const read =
    readerVersion === undefined
      ? stored
      : stored.where((of) =>
          of.exists(
            of
              .selectFrom('readings')
              .select('readings.id')
              .whereRef('readings.filing_id', '=', 'filings.id')
              .where('reader_version', '=', readerVersion),
          ),
        );
  const rows = await read.select('sha256').execute();
  return new Set(rows.map(({ sha256 }) => sha256));
}
