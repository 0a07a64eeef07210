import { setImmediate as turn } from 'node:timers/promises';
import type { UnreadFile } from '../ingest/input.ts';
import { openInputs } from '../ingest/inputs.ts';
import { type ReadFile, readInput } from '../ingest/read-input.ts';
import { Meter } from './meter.ts';
import type { Output } from './output.ts';

/**
 * Reads the files behind paths one after another; only one is in memory.
 * A file that cannot be read is complained of and comes as an error, and the others go on.
 */
export async function* readFiles(
  paths: readonly string[],
  output: Output,
): AsyncGenerator<ReadFile | UnreadFile> {
  const meter = new Meter(paths, output);
  for await (const input of openInputs(paths, meter)) {
    const read = readInput(input);
    if ('error' in read) output.complain(`${read.name}: ${read.error}`);
    meter.done();
    yield read;
    // Reading gives way to nothing; a signal or a closed pipe must be heard between two files.
    await turn();
  }
  meter.end();
}
