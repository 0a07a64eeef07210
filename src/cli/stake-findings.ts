import type { LedgerFinding } from '../ledger/journal/finding.ts';
import { printEntry } from '../ledger/journal/print-journal.ts';
import type { Output } from './output.ts';
import type { OpenJournal } from './stake-file.ts';

/** More entries than this are counted, not listed. */
const ENTRIES_SHOWN = 3;

/** Findings about a journal, each with its entries and their lines; nothing where there are none. */
export function printLedgerFindings(
  findings: readonly LedgerFinding[],
  { colours }: Pick<Output, 'colours'>,
  open?: OpenJournal,
): string {
  if (findings.length === 0) return '';
  const paint = { error: colours.red, warning: colours.yellow, note: colours.cyan };
  const shown = findings.flatMap(({ code, severity, message, fix, entries = [] }) => [
    `  ${paint[severity](severity)}: ${message}`,
    ...entries.slice(0, ENTRIES_SHOWN).map((entry) => {
      const line = open?.lines.get(entry);
      const place = line === undefined ? '' : `${open?.path ?? ''}:${line}: `;
      return `    ${colours.dim(`${place}${printEntry(entry)}`)}`;
    }),
    ...(entries.length > ENTRIES_SHOWN
      ? [`    ${colours.dim(`and ${entries.length - ENTRIES_SHOWN} more`)}`]
      : []),
    ...(fix === undefined ? [] : [`    ${fix}`]),
    `    ${colours.dim(code)}`,
  ]);
  return `${colours.bold('Findings')}\n${shown.join('\n')}\n`;
}

/** Whether one of them makes what follows unsure. */
export function hasError(findings: readonly LedgerFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
