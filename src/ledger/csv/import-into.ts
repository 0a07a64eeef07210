import type { Journal } from '../journal/entry.ts';
import { acceptImport } from './accept-import.ts';
import { importCounts } from './import-counts.ts';
import { importTrades } from './import-trades.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { holdersOf } from './known-stake.ts';

/** What a CSV file holds. */
export type ImportedKind = 'trades' | 'counts';

/** What a CSV file would add to a journal: all its rows, or none where any is refused. */
export function importInto(
  { stake, entries }: Journal,
  csv: string,
  kind: ImportedKind,
  options: ImportOptions,
): Imported {
  if (kind === 'counts') return importCounts(csv, entries, options);
  const holder = options.holder ?? stake.holder;
  const known = { entries, holders: holdersOf(entries, stake.holder) };
  return acceptImport(
    entries,
    importTrades(csv, known, { ...options, ...(holder !== undefined && { holder }) }),
  );
}
