import { type JournalFromChain, journalFromChain } from '../ledger/filings/journal-from-chain.ts';
import { type Chain, chainsOf } from '../ledger/filings/order-chain.ts';
import type { LedgerFinding } from '../ledger/journal/finding.ts';
import { ledgerFindingsJson } from '../ledger/journal/findings-json.ts';
import { printJournal } from '../ledger/journal/print-journal.ts';
import { replay } from '../ledger/journal/replay.ts';
import { readChain } from './chain-files.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { writeNew } from './stake-file.ts';
import { printLedgerFindings } from './stake-findings.ts';

/** `stakeline stake from`: a journal made of filings on one class, and what they leave unexplained. */
export async function fromFilings(
  files: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const { filings, failed } = await readChain(files, output);
  const [chain, ...others] = chainsOf(filings);
  if (!chain || others.length > 0) {
    output.complain(
      chain
        ? `the filings are of ${others.length + 1} classes or holders: ${[chain, ...others].map(nameOf).join('; ')} (name those of one)`
        : 'no filing could be read (name filings on one class)',
    );
    return chain ? 2 : 1;
  }
  const made = journalFromChain(chain);
  // Unexplained differences are told with their filings; a balance would tell them again.
  const findings = [
    ...made.findings,
    ...replay(made.journal.entries).findings.filter(({ code }) => code !== 'balance-agrees'),
  ];
  const out = options['out'];
  if (typeof out === 'string') {
    if (!(await writeNew(out, printJournal(made.journal), output))) return 1;
  }
  await output.print(
    options['json'] ? fromJson(made, findings) : printed(made, findings, options, output),
  );
  return failed ? 1 : 0;
}

/** Class and first file, by which a person tells chains apart. */
function nameOf({ class: title, links }: Chain): string {
  return `${title ?? 'a class without a title'} (${links[0]?.name ?? ''})`;
}

/** Without `--out` the journal itself is printed, its findings as remarks, so that it can be piped. */
function printed(
  { journal }: JournalFromChain,
  findings: readonly LedgerFinding[],
  options: Options,
  output: Output,
): string {
  if (options['out'] !== undefined) {
    return `Made ${String(options['out'])} of ${journal.entries.length} entries\n${printLedgerFindings(findings, output)}`;
  }
  const remarks = findings.map(({ severity, message }) => `; ${severity}: ${message}\n`).join('');
  return `${printJournal(journal)}${remarks === '' ? '' : `\n${remarks}`}`;
}

function fromJson({ journal }: JournalFromChain, findings: readonly LedgerFinding[]): string {
  const json = {
    stake: journal.stake,
    journal: printJournal(journal),
    findings: ledgerFindingsJson(findings),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
