import { rename, writeFile } from 'node:fs/promises';
import { computeDraft } from '../draft/compute-draft.ts';
import type { Computed, Draft } from '../draft/draft.ts';
import { draftStateFindings } from '../draft/draft-state-findings.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { printDraft } from '../draft/print-draft.ts';
import { newDraft, recompute } from '../draft/recompute.ts';
import { chainsOf } from '../ledger/filings/order-chain.ts';
import { replay } from '../ledger/journal/replay.ts';
import { parseDay } from '../value/day.ts';
import { readChain } from './chain-files.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { dayAsked } from './stake-day.ts';
import { openJournal, textOf } from './stake-file.ts';

/** `stakeline stake draft`: the next filing from a journal and the statement on file. */
export async function draftFiling(
  [given, ...files]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const on = dayAsked(options, output);
  if (!on) return 2;
  const named = options['event'];
  const event = named === undefined ? undefined : parseDay(String(named));
  if (named !== undefined && event === undefined) {
    output.complain(`--event ${String(named)}: there is no such day (YYYY-MM-DD)`);
    return 2;
  }
  const open = await openJournal(given, output);
  if (!open) return 1;
  const links = await linksOf(files, output);
  if (!links) return 1;
  const { stake, entries } = open.journal;
  const computed = computeDraft({
    stake,
    replayed: replay(entries),
    links,
    on,
    ...(event && { event }),
  });
  if ('refused' in computed) {
    output.complain(computed.refused);
    return 1;
  }
  const out = options['out'];
  if (typeof out !== 'string') {
    await output.print(options['json'] ? draftJson(computed) : printDraft(newDraft(computed)));
    return 0;
  }
  return writeDraft(out, computed, output);
}

/** What is computed, each value with its source and what is left to say of it. */
function draftJson({ sections, ...facts }: Computed): string {
  const fields = [...sections].map(([section, own]) => [section, Object.fromEntries(own)] as const);
  return `${JSON.stringify({ ...facts, sections: Object.fromEntries(fields) }, undefined, 2)}\n`;
}

async function linksOf(
  files: readonly string[],
  output: Output,
): Promise<ReturnType<typeof chainsOf>[number]['links'] | undefined> {
  const { filings, failed } = await readChain(files, output);
  if (failed) return undefined;
  const [chain, ...others] = chainsOf(filings);
  if (others.length === 0) return chain?.links ?? [];
  output.complain(`the filings are on ${others.length + 1} classes (name those of one)`);
  return undefined;
}

/** Makes the file, or computes the one that is there anew under its edits. */
async function writeDraft(path: string, computed: Computed, output: Output): Promise<ExitCode> {
  const earlier = await earlierDraft(path, output);
  if (earlier === 'refused') return 1;
  const draft = earlier ? recompute(earlier.draft, computed) : newDraft(computed);
  const text = printDraft(draft, earlier?.text);
  // Nothing is lost where writing fails half-way: the file is put in its place as a whole.
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  await output.print(report(path, draft, earlier !== undefined, output));
  return 0;
}

async function earlierDraft(
  path: string,
  output: Output,
): Promise<{ readonly draft: Draft; readonly text: string } | 'refused' | undefined> {
  let isGone = false;
  const text = await textOf(path, {
    ...output,
    complain: (message) => {
      isGone = message.includes('there is no such file');
      if (!isGone) output.complain(message);
    },
  });
  if (text === undefined) return isGone ? undefined : 'refused';
  const draft = parseDraft(text);
  if (!('problem' in draft)) return { draft, text };
  const place = draft.line === undefined ? path : `${path}:${draft.line}`;
  output.complain(`${place}: ${draft.problem} (nothing was written)`);
  return 'refused';
}

function report(
  path: string,
  draft: Draft,
  isAnew: boolean,
  { colours }: Pick<Output, 'colours'>,
): string {
  const { form, kind, on, reasons, unchanged } = draft.computed;
  const findings = draftStateFindings(draft);
  const lines = [
    `${isAnew ? 'Computed' : 'Made'} ${path}${isAnew ? ' anew; your edits are as they were' : ''}`,
    colours.bold(`SCHEDULE ${form} (${kind}), to be filed on ${on}`),
    ...reasons.map((reason) => `  ${reason}`),
    ...unchanged.map((text) => `  ${text}`),
    ...(findings.length === 0 ? [] : [colours.bold('For you')]),
    ...findings.map(({ message }) => `  ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}
