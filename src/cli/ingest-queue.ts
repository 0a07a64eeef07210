import { openInputs } from '../ingest/inputs.ts';
import {
  type Enqueued,
  enqueueFiles,
  enqueueWaiting,
  LEASE_SECONDS,
} from '../ingest/queue/enqueue.ts';
import { openReadQueue, type ReadQueue } from '../ingest/queue/read-queue.ts';
import { isPostgresUrl, type Store } from '../store/store.ts';
import { watchBy } from './ingest-watch.ts';
import { Meter } from './meter.ts';
import { storeAddress, withStore } from './open-store.ts';
import type { ExitCode, Options, Output } from './output.ts';

/** `stakeline ingest --queue`: leaves the reading to `stakeline work`. */
export async function queueFiles(
  paths: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const lease = leaseOf(options['lease']);
  if (lease === undefined) {
    output.complain('--lease is a number of seconds from 1 to 86400 (see stakeline ingest --help)');
    return 2;
  }
  return withQueue(options, output, async (store, queue) => {
    const counts = await queued(store, queue, paths, lease, output);
    const parts = [
      `${counts.queued.toLocaleString('en-US')} in the queue`,
      `${counts.known.toLocaleString('en-US')} there already`,
      ...(counts.unread > 0 ? [`${counts.unread.toLocaleString('en-US')} unreadable`] : []),
    ];
    await output.print(options['json'] ? `${JSON.stringify(counts)}\n` : `${parts.join(', ')}.\n`);
    return counts.unread > 0 ? 1 : 0;
  });
}

/** Opens the store and its queue for a command; only PostgreSQL has one. */
export async function withQueue(
  options: Options,
  output: Output,
  work: (store: Store, queue: ReadQueue) => Promise<ExitCode>,
): Promise<ExitCode> {
  const address = storeAddress(options);
  if (!isPostgresUrl(address)) {
    output.complain(
      `${address}: only a PostgreSQL database has a queue (--store postgres://…, or STAKELINE_STORE)`,
    );
    return 2;
  }
  return withStore(options, output, async (store) => {
    const queue = await openReadQueue(address, (error) =>
      output.complain(`queue: ${error.message}`),
    );
    try {
      return await work(store, queue);
    } finally {
      await queue.close();
    }
  });
}

async function queued(
  store: Store,
  queue: ReadQueue,
  paths: readonly string[],
  lease: number,
  output: Output,
): Promise<Enqueued> {
  if (paths.length === 0) {
    return { queued: await enqueueWaiting(store, queue, lease), known: 0, unread: 0 };
  }
  const meter = new Meter(paths, output);
  try {
    const inputs = openInputs(paths, meter);
    return await enqueueFiles(store, queue, inputs, lease, watchBy(meter, output));
  } finally {
    meter.end();
  }
}

const LEASE_SECONDS_MAX = 86_400;

function leaseOf(given: string | true | undefined): number | undefined {
  if (given === undefined) return LEASE_SECONDS;
  const seconds = typeof given === 'string' && /^\d{1,5}$/.test(given) ? Number(given) : 0;
  return seconds >= 1 && seconds <= LEASE_SECONDS_MAX ? seconds : undefined;
}
