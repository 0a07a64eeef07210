import type { Entry } from '../journal/entry.ts';
import type { LedgerFinding } from '../journal/finding.ts';
import { replay } from '../journal/replay.ts';
import type { Imported, RefusedRow } from './imported.ts';

/**
 * Tries what an import would do to the journal. Where a holder would sell more than it has, and did not
 * before, nothing is taken: the file or the journal lacks something.
 */
export function acceptImport(existing: readonly Entry[], imported: Imported): Imported {
  if (imported.refused.length > 0 || imported.entries.length === 0) return imported;
  const before = new Set(oversold(existing).map(({ message }) => message));
  const rows = new Set<Entry>(imported.entries);
  const refused = oversold([...existing, ...imported.entries])
    .filter(({ message }) => !before.has(message))
    .slice(0, SHOWN_MAX)
    .map((finding) => refusedBy(finding, rows));
  return refused.length > 0 ? { ...imported, entries: [], refused } : imported;
}

/** The first days tell enough. */
const SHOWN_MAX = 10;

function oversold(entries: readonly Entry[]): readonly LedgerFinding[] {
  return replay(entries).findings.filter(({ code }) => code === 'sale-within-holding');
}

/** The place is the last row of that day and holder: with it the file has sold too much. */
function refusedBy(
  { message, fix, entries = [] }: LedgerFinding,
  rows: ReadonlySet<Entry>,
): RefusedRow {
  const lines = entries.flatMap((entry) => (rows.has(entry) ? lineOf(entry) : []));
  const why = fix === undefined ? message : `${message} ${fix}`;
  return { why, cells: [], ...(lines.length > 0 && { line: Math.max(...lines) }) };
}

/** Every row that is imported has its file and line as its source: `trades.csv:12`. */
function lineOf({ source = '' }: Entry): number | readonly [] {
  const line = /:(\d+)$/.exec(source)?.[1];
  return line === undefined ? [] : Number(line);
}
