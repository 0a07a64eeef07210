import { Worker } from 'node:worker_threads';

/** Threads that each work on one job at a time. */
export interface ThreadPool<Job, Result> {
  /** Jobs wait for a free thread in their order. Rejects where the thread ends before it is done. */
  run(job: Job): Promise<Result>;
  close(): Promise<void>;
}

/**
 * What short-lived objects may fill in each thread, and what all others may.
 * The smaller these are, the sooner a thread tidies up: without them two threads grow to 150 MB more
 * over a few thousand filings. A filing that needs more than this ends its thread and is reported;
 * the largest known needs a tenth.
 */
const YOUNG_MEGABYTES = 8;
const OLD_MEGABYTES = 512;

interface Waiting<Job, Result> {
  readonly job: Job;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** A place for a thread, which is started with its first job, and anew with the next if it died. */
interface Seat<Job, Result> {
  worker: Worker | undefined;
  at: Waiting<Job, Result> | undefined;
}

/**
 * A pool whose threads run a module that answers each message, a job, with one message, its result.
 * A thread that dies takes only its own job with it.
 */
export function startThreads<Job, Result>(module: URL, threads: number): ThreadPool<Job, Result> {
  const waiting: Waiting<Job, Result>[] = [];
  const seats = Array.from(
    { length: threads },
    (): Seat<Job, Result> => ({
      worker: undefined,
      at: undefined,
    }),
  );
  let closed = false;
  const next = (seat: Seat<Job, Result>): void => {
    const first = closed ? undefined : waiting.shift();
    seat.at = first;
    if (!first) return;
    seat.worker ??= workerFor(seat, module, next);
    // Nothing is handed over for good: a job whose thread dies is tried again.
    seat.worker.postMessage(first.job, []);
  };
  return {
    run(job) {
      if (closed) return Promise.reject(new Error('the threads were closed'));
      return new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        const free = seats.find((seat) => !seat.at);
        if (free) next(free);
      });
    },
    async close() {
      closed = true;
      const workers = seats.flatMap(({ worker }) => worker ?? []);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function workerFor<Job, Result>(
  seat: Seat<Job, Result>,
  module: URL,
  next: (seat: Seat<Job, Result>) => void,
): Worker {
  const worker = new Worker(module, {
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      maxOldGenerationSizeMb: OLD_MEGABYTES,
    },
  });
  let failure: unknown = new Error('its thread ended');
  worker.on('message', (result: Result) => {
    seat.at?.resolve(result);
    next(seat);
  });
  worker.on('error', (error) => {
    failure = error;
  });
  worker.on('exit', () => {
    seat.worker = undefined;
    seat.at?.reject(failure);
    next(seat);
  });
  return worker;
}
