import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { inOrder } from './in-order.ts';
import type { Input, UnreadFile } from './input.ts';
import { failedOver } from './read-input.ts';
import { startThreads } from './thread-pool.ts';
import { type Batch, type Work, type Worked, workOn } from './work.ts';

/** What is to be done with every file, in this thread and in others. */
export interface Job<Task, Result> {
  readonly work: Work<Task, Result>;
  readonly task: Task;
  /** The module that a thread runs: it answers batches with the same work (`answerBatches`). */
  readonly worker: URL;
}

/** So many files are read before threads are worth their start. */
const FILES_ALONE = 64;
/** Without being asked for more, so many threads are started at most; each needs its memory. */
const THREADS_UNASKED_MAX = 16;

/**
 * Reads inputs (`openInputs`) and does a job on each, in their order.
 * A few files are read in this thread. From there on, or from the first where `workers` asks for
 * it, threads read in batches; this thread opens archives and hands on results.
 * A file that cannot be read, or that kills its thread, comes as an error, and the others go on.
 */
export async function* readBulk<Task, Result>(
  inputs: AsyncGenerator<Input>,
  job: Job<Task, Result>,
  workers: number | undefined,
): AsyncGenerator<Worked<Result> | UnreadFile> {
  const threads = workers ?? Math.min(THREADS_UNASKED_MAX, availableParallelism());
  const alone = threads === 1 ? Infinity : workers === undefined ? FILES_ALONE : 0;
  try {
    for (let count = 0; count < alone; count += 1) {
      const next = await inputs.next();
      if (next.done) return;
      yield workOn(job.work, job.task, next.value);
      // Reading gives way to nothing; a signal or a closed pipe must be heard between two files.
      await turn();
    }
    yield* readInThreads(inputs, job, threads);
  } finally {
    await inputs.return(undefined);
  }
}

async function* readInThreads<Task, Result>(
  inputs: AsyncGenerator<Input>,
  { task, worker }: Job<Task, Result>,
  threads: number,
): AsyncGenerator<Worked<Result> | UnreadFile> {
  type File = Worked<Result> | UnreadFile;
  const pool = startThreads<Batch<Task>, readonly File[]>(worker, threads);
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
