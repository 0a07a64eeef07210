import type { Entry } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import { printEntry } from './print-journal.ts';

/** Findings of the ledger as JSON; entries in their text form, with their lines where those are known. */
export function ledgerFindingsJson(
  findings: readonly LedgerFinding[],
  lines?: ReadonlyMap<Entry, number>,
): readonly object[] {
  return findings.map(({ code, severity, message, fix, day, entries = [] }) => ({
    code,
    severity,
    message,
    fix: fix ?? null,
    day: day ?? null,
    entries: entries.map((entry) => ({
      line: lines?.get(entry) ?? null,
      entry: printEntry(entry),
    })),
  }));
}
