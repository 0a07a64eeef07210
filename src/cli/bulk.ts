import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { inOrder } from './in-order.ts';
import type { Input, UnreadFile } from './input.ts';
import { openInputs } from './inputs.ts';
import { Meter } from './meter.ts';
import type { Output } from './output.ts';
import type { Batch } from './read-worker.ts';
import { failedOver } from './readings.ts';
import { startThreads } from './thread-pool.ts';
import { type Results, type Task, type Worked, workOn } from './works.ts';

/** So many files are read before threads are worth their start. */
const FILES_ALONE = 64;
/** Without being asked for more, so many threads are started at most; each needs its memory. */
const THREADS_UNASKED_MAX = 16;

/**
 * Reads the files behind paths and does what is asked of each, in the order of the paths.
 * A few files are read in this thread. From there on, or from the first where `workers` asks for
 * it, threads read in batches; this thread opens archives and hands on results.
 * A file that cannot be read, or that kills its thread, is complained of and comes as an error, and
 * the others go on.
 */
export async function* readBulk<Name extends keyof Results>(
  paths: readonly string[],
  task: Task<Name>,
  workers: number | undefined,
  output: Output,
): AsyncGenerator<Worked<Results[Name]> | UnreadFile> {
  const meter = new Meter(paths, output);
  const inputs = openInputs(paths, meter);
  const threads = workers ?? Math.min(THREADS_UNASKED_MAX, availableParallelism());
  const alone = threads === 1 ? Infinity : workers === undefined ? FILES_ALONE : 0;
  for await (const file of readAll(inputs, task, threads, alone)) {
    if ('error' in file) output.complain(`${file.name}: ${file.error}`);
    meter.done();
    yield file;
  }
  meter.end();
}

async function* readAll<Name extends keyof Results>(
  inputs: AsyncGenerator<Input>,
  task: Task<Name>,
  threads: number,
  alone: number,
): AsyncGenerator<Worked<Results[Name]> | UnreadFile> {
  try {
    for (let count = 0; count < alone; count += 1) {
      const next = await inputs.next();
      if (next.done) return;
      yield workOn(task, next.value);
      // Reading gives way to nothing; a signal or a closed pipe must be heard between two files.
      await turn();
    }
    yield* readInThreads(inputs, task, threads);
  } finally {
    await inputs.return(undefined);
  }
}

async function* readInThreads<Name extends keyof Results>(
  inputs: AsyncGenerator<Input>,
  task: Task<Name>,
  threads: number,
): AsyncGenerator<Worked<Results[Name]> | UnreadFile> {
  type File = Worked<Results[Name]> | UnreadFile;
  const pool = startThreads<Batch, readonly File[]>(WORKER, threads);
  const batches = {
    run: (batch: readonly Input[]) => pool.run({ task, inputs: batch }),
    close: () => pool.close(),
  };
  try {
    yield* inOrder<Input, File>(inputs, batches, {
      threads,
      bytesOf: (input) => ('bytes' in input ? input.bytes.length : 0),
      lost: (input, error) => failedOver(input.name, error),
    });
  } finally {
    await pool.close();
  }
}

/** The worker lies beside this file, compiled where this is. */
const WORKER = new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url);
