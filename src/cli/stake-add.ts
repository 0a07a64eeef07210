import { entryFrom, findingsOfAdding } from '../ledger/journal/add-entries.ts';
import type { Entry } from '../ledger/journal/entry.ts';
import { ledgerFindingsJson } from '../ledger/journal/findings-json.ts';
import { printEntry } from '../ledger/journal/print-journal.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { appendEntries, openJournal } from './stake-file.ts';
import { hasError, printLedgerFindings } from './stake-findings.ts';

/** `stakeline stake add`: entries at the end of a journal; one that cannot be read stops all. */
export async function addEntries(
  [given, ...texts]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  if (texts.length === 0) {
    output.complain('no entry is given (see stakeline stake --help)');
    return 2;
  }
  const open = await openJournal(given, output);
  if (!open) return 1;
  const entries = texts.map((text) => entryOf(text, output));
  const read = entries.filter((entry) => entry !== undefined);
  if (read.length < entries.length) return 2;
  const findings = findingsOfAdding(open.journal.entries, read);
  if (!(await appendEntries(open, read, output))) return 1;
  const added = read.map(printEntry);
  await output.print(
    options['json']
      ? `${JSON.stringify({ added, findings: ledgerFindingsJson(findings, open.lines) }, undefined, 2)}\n`
      : `${added.map((line) => `Added ${line}\n`).join('')}${printLedgerFindings(findings, output, open)}`,
  );
  return hasError(findings) ? 1 : 0;
}

function entryOf(text: string, output: Output): Entry | undefined {
  const read = entryFrom(text);
  if (!('problem' in read)) return read;
  output.complain(`“${text}”, column ${read.at + 1}: ${read.problem}`);
  return undefined;
}
