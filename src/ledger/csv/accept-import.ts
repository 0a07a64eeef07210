import type { Entry } from '../journal/entry.ts';
import { replay } from '../journal/replay.ts';
import type { Imported, RefusedRow } from './imported.ts';

/**
 * Tries what an import would do to the journal. Where a holder would sell more than it has, and did not
 * before, nothing is taken: the file or the journal lacks something.
 */
export function acceptImport(existing: readonly Entry[], imported: Imported): Imported {
  if (imported.refused.length > 0 || imported.entries.length === 0) return imported;
  const before = new Set(oversold(existing).map(({ message }) => message));
  const refused = oversold([...existing, ...imported.entries])
    .filter(({ message }) => !before.has(message))
    .slice(0, SHOWN_MAX)
    .map(({ message }): RefusedRow => ({ why: message, cells: [] }));
  return refused.length > 0 ? { ...imported, entries: [], refused } : imported;
}

/** The first days tell enough. */
const SHOWN_MAX = 10;

function oversold(entries: readonly Entry[]): readonly { readonly message: string }[] {
  return replay(entries).findings.filter(({ code }) => code === 'sale-within-holding');
}
