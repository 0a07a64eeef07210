import { extname } from 'node:path';
import { readBulk } from '../ingest/bulk.ts';
import type { UnreadFile } from '../ingest/input.ts';
import { openInputs } from '../ingest/inputs.ts';
import type { Worked } from '../ingest/work.ts';
import { Meter } from './meter.ts';
import type { Output } from './output.ts';
import { type Results, type Task, WORKS } from './works.ts';

/**
 * Reads the files behind paths and does what is asked of each, in the order of the paths, telling
 * the terminal how far it is. A file that cannot be read is complained of and comes as an error.
 */
export async function* workInBulk<Name extends keyof Results>(
  paths: readonly string[],
  task: Task<Name>,
  workers: number | undefined,
  output: Output,
): AsyncGenerator<Worked<Results[Name]> | UnreadFile> {
  const meter = new Meter(paths, output);
  const job = { work: WORKS[task.work], task, worker: WORKER };
  for await (const file of readBulk(openInputs(paths, meter), job, workers)) {
    if ('error' in file) output.complain(`${file.name}: ${file.error}`);
    meter.done();
    yield file;
  }
  meter.end();
}

/** The worker lies beside this file, compiled where this is. */
const WORKER = new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url);
