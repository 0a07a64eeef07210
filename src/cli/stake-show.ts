import Table from 'cli-table3';
import type { Ownership } from '../law/ownership.ts';
import type { Stake } from '../ledger/journal/entry.ts';
import { ledgerFindingsJson } from '../ledger/journal/findings-json.ts';
import { positionOn, type Replay, replay } from '../ledger/journal/replay.ts';
import { ownershipJson } from '../ledger/stake/ownership-json.ts';
import { type OwnershipOn, ownershipOn } from '../ledger/stake/ownership-on.ts';
import { type TimelineDay, timelineOf } from '../ledger/stake/timeline.ts';
import { dayInWords } from '../value/day.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { type PercentPoint, percentChart } from './percent-chart.ts';
import { dayAsked } from './stake-day.ts';
import { type OpenJournal, openJournal } from './stake-file.ts';
import { hasError, printLedgerFindings } from './stake-findings.ts';

/** `stakeline stake show`: who owns what on a day, and the percentage until then. */
export async function showStake(
  [given]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const day = dayAsked(options, output);
  if (!day) return 2;
  const open = await openJournal(given, output);
  if (!open) return 1;
  const replayed = replay(open.journal.entries);
  const owned = ownershipOn(positionOn(replayed, day), day);
  const timeline = timelineOf(replayed, day);
  await output.print(
    options['json']
      ? showJson(open, owned, timeline, replayed)
      : printShow(open, owned, timeline, replayed, output),
  );
  return hasError(replayed.findings) ? 1 : 0;
}

function printShow(
  open: OpenJournal,
  owned: OwnershipOn,
  timeline: readonly TimelineDay[],
  { findings }: Replay,
  output: Output,
): string {
  const { bold } = output.colours;
  const parts = [
    `${bold(titleOf(open.journal.stake))}\nOwnership on ${dayInWords(owned.day)}\n${countLine(owned)}\n`,
    `${ownershipTable(owned)}\n${rightLines(owned.together)}`,
    `${bold('Percent of the class')}\n${percentChart(percentsOf(timeline), output.columns)}`,
    printLedgerFindings(findings, output, open),
  ];
  return parts.filter(Boolean).join('\n');
}

function percentsOf(timeline: readonly TimelineDay[]): PercentPoint[] {
  return timeline.flatMap(({ day, together }) =>
    together.percent ? [{ day, percent: together.percent.exact.toString() }] : [],
  );
}

function titleOf({ holder, issuer, class: title }: Stake): string {
  const of = [issuer, title].filter((part) => part !== undefined).join(', ');
  return [holder, of].filter((part) => part !== undefined && part !== '').join(' in ') || 'Stake';
}

function countLine({ count }: OwnershipOn): string {
  if (!count) return 'No count of the class was published by then: there are no percentages.';
  const { outstanding, asOf, heldByIssuer, document } = count.count;
  const less = heldByIssuer ? `, less ${heldByIssuer.grouped()} held by the issuer` : '';
  const source = document === undefined ? '' : `, from ${document}`;
  return `Class: ${outstanding.grouped()} shares${less} as of ${dayInWords(asOf)}, ${count.ageDays} days old${source}`;
}

function ownershipTable({ persons, together }: OwnershipOn): string {
  const table = new Table({
    head: ['', 'Votes alone', 'shared', 'Disposes alone', 'shared', 'Owns', '%', 'exact %'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
  });
  table.push(...persons.map(({ person, ownership }) => ownershipRow(person, ownership)));
  if (persons.length !== 1) table.push(ownershipRow('All together', together));
  return table.toString();
}

function ownershipRow(name: string, owned: Ownership): string[] {
  return [
    name,
    owned.soleVotingPower.grouped(),
    owned.sharedVotingPower.grouped(),
    owned.soleDispositivePower.grouped(),
    owned.sharedDispositivePower.grouped(),
    owned.aggregateAmount.grouped(),
    owned.percent?.form.toString() ?? '',
    owned.percent?.exact.toString() ?? '',
  ];
}

function rightLines({ rights }: Ownership): string {
  return rights
    .map(({ right, shares, why }) => {
      const name = 'name' in right ? String(right.name) : 'a right';
      const of = `${shares.grouped()} of ${right.shares.grouped()} shares counted`;
      return `  Right ${name}, exercisable from ${right.exercisableFrom}: ${of}${why === undefined ? '' : ` (${why})`}\n`;
    })
    .join('');
}

function showJson(
  open: OpenJournal,
  owned: OwnershipOn,
  timeline: readonly TimelineDay[],
  { findings }: Replay,
): string {
  const json = {
    stake: open.journal.stake,
    ...ownershipJson(owned),
    percentByDay: timeline.map(({ day, together }) => ({
      day,
      aggregateAmount: together.aggregateAmount,
      percent: together.percent?.exact ?? null,
    })),
    findings: ledgerFindingsJson(findings, open.lines),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
