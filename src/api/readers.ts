import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { startThreads, type ThreadPool } from '../ingest/thread-pool.ts';
import { Problem } from './problem.ts';
import { READ_WORKS, type ReadWorks } from './read-works.ts';

type Name = keyof ReadWorks;
type Given<N extends Name> = Parameters<ReadWorks[N]>[0];
type Answer<N extends Name> = ReturnType<ReadWorks[N]>;

/** A work with what it is given, as a thread takes it. */
export type ReadJob = {
  readonly [N in Name]: { readonly work: N; readonly given: Given<N> };
}[Name];

/** Threads that read files, so that a large one holds up nobody else's request. */
export type Readers = ThreadPool<ReadJob, Answer<Name>>;

/** A file of fewer bytes is read in less time than it takes to hand it over. */
const HERE_BYTES_MAX = 100_000;
const THREADS_MAX = 4;

/** Starts readers; each thread begins with its first file. */
export function startReaders(): Readers {
  return startThreads(WORKER, Math.min(THREADS_MAX, availableParallelism()));
}

/** The thread's module lies beside this file, compiled where this is. */
const WORKER = new URL(`./read-thread${extname(import.meta.url)}`, import.meta.url);

/** Does a work on a file: by a thread where there are any and the file is large, else here. */
export async function workOn<N extends Name>(
  readers: Readers | undefined,
  work: N,
  given: Given<N>,
): Promise<Answer<N>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and what it takes were given together
  const job = { work, given } as ReadJob;
  const answer =
    readers && given.bytes.length > HERE_BYTES_MAX
      ? await readers.run(job).catch(diedOver)
      : answerTo(job);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the work that was asked for has answered
  return answer as Answer<N>;
}

export function answerTo(job: ReadJob): Answer<Name> {
  switch (job.work) {
    case 'reading':
      return READ_WORKS.reading(job.given);
    case 'page':
      return READ_WORKS.page(job.given);
    case 'rows':
      return READ_WORKS.rows(job.given);
  }
}

/** A file that exhausts its thread is that file's fault, and nobody else's. */
function diedOver(error: unknown): never {
  const why = error instanceof Error ? error.message : String(error);
  throw new Problem(422, `The file cannot be read: ${why}.`);
}
