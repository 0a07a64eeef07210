import { ledgerFindingsJson } from '../ledger/journal/findings-json.ts';
import { inOrder } from '../ledger/journal/order.ts';
import { printEntry } from '../ledger/journal/print-journal.ts';
import { replay } from '../ledger/journal/replay.ts';
import { type TimelineDay, timelineOf } from '../ledger/stake/timeline.ts';
import { referenceIn, timelineDayJson } from '../ledger/stake/timeline-json.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { dayAsked } from './stake-day.ts';
import { openJournal } from './stake-file.ts';
import { hasError, printLedgerFindings } from './stake-findings.ts';

/** `stakeline stake timeline`: every day on which something changed, with what all own at its end. */
export async function showTimeline(
  [given]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const day = dayAsked(options, output);
  if (!day) return 2;
  const open = await openJournal(given, output);
  if (!open) return 1;
  const replayed = replay(open.journal.entries);
  const timeline = timelineOf(replayed, day);
  if (options['json']) {
    const days = timeline.map(timelineDayJson);
    const findings = ledgerFindingsJson(replayed.findings, open.lines);
    await output.print(`${JSON.stringify({ days, findings }, undefined, 2)}\n`);
  } else {
    const refs = options['refs'] === true;
    const days = timeline.map((one) => printDay(one, refs, output)).join('');
    await output.print(`${days}${printLedgerFindings(replayed.findings, output, open)}`);
  }
  return hasError(replayed.findings) ? 1 : 0;
}

function printDay(
  { day, entries, ripened, lapsed, together }: TimelineDay,
  refs: boolean,
  { colours }: Output,
): string {
  const percent = together.percent ? `, ${together.percent.exact.toString()} %` : '';
  const head = `${day}  ${together.aggregateAmount.grouped()} shares${percent}`;
  const lines = [
    ...inOrder(entries).map(
      (entry) => `${refs ? `${referenceIn(entry)} ` : ''}${printEntry(entry)}`,
    ),
    ...ripened.map((name) => `right ${name} came within sixty days, without a trade`),
    ...lapsed.map((name) => `right ${name} counts no more`),
  ];
  return `${colours.bold(head)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
