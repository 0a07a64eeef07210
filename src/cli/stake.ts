import { nearest } from '../value/nearest.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { addEntries } from './stake-add.ts';
import { draftFiling } from './stake-draft.ts';
import { fromFilings } from './stake-from.ts';
import { importFiles } from './stake-import.ts';
import { newJournal } from './stake-new.ts';
import { showObligations } from './stake-obligations.ts';
import { showStake } from './stake-show.ts';
import { showTimeline } from './stake-timeline.ts';

type Verb = (files: readonly string[], options: Options, output: Output) => Promise<ExitCode>;

const VERBS: Readonly<Record<string, Verb>> = {
  new: newJournal,
  add: addEntries,
  import: importFiles,
  show: showStake,
  timeline: showTimeline,
  obligations: showObligations,
  from: fromFilings,
  draft: draftFiling,
};

/** `stakeline stake`: the ledger of a stake, one verb for each thing to do with it. */
export async function run(
  [verb = '', ...files]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (act) return act(files, options, output);
  const names = Object.keys(VERBS);
  const [near] = nearest(verb, names);
  const hint = near === undefined ? `one of ${names.join(', ')}` : `did you mean ${near}?`;
  output.complain(`${verb}: there is nothing of that name to do with a stake (${hint})`);
  return 2;
}
