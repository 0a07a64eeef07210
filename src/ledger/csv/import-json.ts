import { printEntry } from '../journal/print-journal.ts';
import type { Imported } from './imported.ts';

/** What an import takes and refuses, as JSON; `taken` is whether the entries are in the journal now. */
export function importJson(
  file: string,
  { entries, refused, duplicates, leftOut, readAs }: Imported,
  taken: boolean,
): object {
  return {
    file,
    taken,
    readAs: Object.fromEntries(readAs.map(({ what, as }) => [what, as])),
    entries: entries.map(printEntry),
    refused: refused.map(({ line, why, cells }) => ({ line: line ?? null, why, cells })),
    duplicates,
    leftOut,
  };
}
