import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../store/store.ts';
import { type IngestOptions, type IngestWatch } from '../ingest.ts';
import { addCounts, type IngestCounts, NO_COUNTS } from '../ingest-tally.ts';
import { ingestWaiting, type WaitingLot } from '../ingest-waiting.ts';
import type { ReadJob, ReadQueue } from './read-queue.ts';

export interface WorkOptions extends IngestOptions {
  /** Ends when nothing is left, neither here nor with other workers. */
  readonly untilEmpty: boolean;
  /** Ends after the jobs under way. */
  readonly signal: AbortSignal;
}

export interface WorkWatch extends IngestWatch {
  /** A database that cannot be reached, or the like; it is tried again. */
  failed(error: unknown): void;
}

/** An empty queue is looked at so often. */
const LOOK_MILLISECONDS = 1_000;
/** After a failure one waits a little; after so many without a job done between, one gives up. */
const AFTER_FAILURE_MILLISECONDS = 3_000;
const FAILURES_MAX = 20;

/**
 * Takes jobs from the queue and reads their filings into the store, until told to end.
 * A job is done when all its filings are committed; what a worker that died had committed is not
 * read again. On a job that was tried before, filings are read one by one, so that one that brings
 * workers down does not hold up the others.
 */
export async function workQueue(
  store: Store,
  queue: ReadQueue,
  options: WorkOptions,
  watch: WorkWatch,
): Promise<IngestCounts> {
  let counts = NO_COUNTS;
  for (let failures = 0; !options.signal.aborted; ) {
    try {
      const round = await workRound(store, queue, options, watch);
      failures = 0;
      if (round) counts = addCounts(counts, round);
      else if (options.untilEmpty && (await queue.left()) === 0) return counts;
      else await pause(LOOK_MILLISECONDS, undefined, { signal: options.signal }).catch(() => {});
    } catch (error) {
      failures += 1;
      if (failures > FAILURES_MAX) throw error;
      watch.failed(error);
      await pause(AFTER_FAILURE_MILLISECONDS, undefined, { signal: options.signal }).catch(
        () => {},
      );
    }
  }
  return counts;
}

/** Works as long as there are jobs; gives nothing where there is none. */
async function workRound(
  store: Store,
  queue: ReadQueue,
  options: WorkOptions,
  watch: WorkWatch,
): Promise<IngestCounts | undefined> {
  const first = await queue.take();
  if (!first) return undefined;
  if (first.attempts > 0) return workCarefully(store, queue, first, options, watch);
  const again: ReadJob[] = [];
  const counts = await ingestWaiting(store, lotsFrom(queue, first, again, options), options, watch);
  const [retried] = again;
  if (!retried) return counts;
  return addCounts(counts, await workCarefully(store, queue, retried, options, watch));
}

/** Jobs as lots, one after another, until the queue is empty or a job comes that was tried before. */
async function* lotsFrom(
  queue: ReadQueue,
  first: ReadJob,
  again: ReadJob[],
  { signal }: WorkOptions,
): AsyncGenerator<WaitingLot> {
  for (let job: ReadJob | undefined = first; job; ) {
    const taken = job;
    yield { ids: taken.ids, settled: () => queue.complete(taken) };
    job = signal.aborted ? undefined : await queue.take();
    if (job && job.attempts > 0) {
      again.push(job);
      return;
    }
  }
}

async function workCarefully(
  store: Store,
  queue: ReadQueue,
  job: ReadJob,
  options: WorkOptions,
  watch: WorkWatch,
): Promise<IngestCounts> {
  let counts = NO_COUNTS;
  for (const id of job.ids) {
    counts = addCounts(counts, await ingestWaiting(store, lotOf(id), options, watch));
  }
  await queue.complete(job);
  return counts;
}

async function* lotOf(id: number): AsyncGenerator<WaitingLot> {
  yield { ids: [id], settled: () => Promise.resolve() };
}
