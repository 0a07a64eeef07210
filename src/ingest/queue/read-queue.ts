import type PgBoss from 'pg-boss';
import { StoreError } from '../../store/store-error.ts';

/** Some filings that wait in the store, as one worker takes them: by their numbers there. */
export interface ReadJob {
  readonly id: string;
  readonly ids: readonly number[];
  /** How often workers took it before and did not finish. */
  readonly attempts: number;
}

/** Runs a statement in the transaction that puts the filings in, so that both come or neither. */
export interface Statements {
  executeSql(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * The queue of filings to read, on the PostgreSQL of the store, for workers on any number of
 * machines. A worker that takes a job has a lease; when that is over and the job is not done, because
 * the worker died or its link was cut, another takes it. A job on which workers fail again and again
 * is put aside; its filings go on waiting in the store.
 */
export interface ReadQueue {
  add(
    lots: readonly (readonly number[])[],
    leaseSeconds: number,
    within: Statements,
  ): Promise<void>;
  take(): Promise<ReadJob | undefined>;
  complete(job: ReadJob): Promise<void>;
  /** Jobs that are not done, those under way and to be tried again among them. */
  left(): Promise<number>;
  /** Jobs that were put aside. */
  failed(): Promise<number>;
  close(): Promise<void>;
}

/** Tables of the queue have a schema of their own in the database. */
const SCHEMA = 'stakeline_queue';
const READ = 'read';
const FAILED = 'read-failed';
const RETRIES = 3;
/** How often one of all workers looks for leases that are over. */
const WATCH_SECONDS = 2;
const CONNECTIONS = 2;

/**
 * Opens the queue by the library pg-boss, which is loaded only here. `failed` is told of what goes
 * wrong in the background, such as a server that went away.
 */
export async function openReadQueue(
  url: string,
  failed: (error: Error) => void,
): Promise<ReadQueue> {
  const Boss = await library();
  const boss = new Boss({
    connectionString: url,
    schema: SCHEMA,
    max: CONNECTIONS,
    schedule: false,
    maintenanceIntervalSeconds: WATCH_SECONDS,
  });
  boss.on('error', failed);
  await boss.start();
  await boss.createQueue(FAILED);
  await boss.createQueue(READ, { name: READ, deadLetter: FAILED, retryLimit: RETRIES });
  return {
    add: (lots, leaseSeconds, within) =>
      boss.insert(
        lots.map((ids) => ({ name: READ, data: { ids }, expireInSeconds: leaseSeconds })),
        { db: within },
      ),
    async take() {
      const jobs = await boss.fetch<{ ids: number[] }>(READ, { includeMetadata: true });
      const [job] = jobs;
      return job && { id: job.id, ids: job.data.ids, attempts: job.retryCount };
    },
    complete: ({ id }) => boss.complete(READ, id),
    left: () => boss.getQueueSize(READ, { before: 'completed' }),
    failed: () => boss.getQueueSize(FAILED),
    close: () => boss.stop({ graceful: false }),
  };
}

async function library(): Promise<typeof PgBoss> {
  try {
    const { default: boss } = await import('pg-boss');
    return boss;
  } catch {
    throw new StoreError('The queue of the workers is not installed: npm install pg-boss');
  }
}
