import { CompiledQuery } from 'kysely';
import type { Database } from '../../store/engine.ts';
import { packed } from '../../store/packed.ts';
import type { Store } from '../../store/store.ts';
import { addWaiting, markQueued, unqueued, type Waiting } from '../../store/waiting.ts';
import type { IngestWatch } from '../ingest.ts';
import type { Input } from '../input.ts';
import { bytesOf } from '../input-source.ts';
import { unknownInputs } from '../unknown-inputs.ts';
import type { ReadQueue, Statements } from './read-queue.ts';

/**
 * A job has so many filings, or so much of them: a few seconds of work for one thread. Fewer and
 * larger jobs keep the queue short, which it is the faster for.
 */
const JOB_FILINGS = 100;
const JOB_BYTES = 8_000_000;

/** A worker that is not done with a job after this has lost it to another, unless told otherwise. */
export const LEASE_SECONDS = 60;

/** What became of the files. */
export interface Enqueued {
  readonly queued: number;
  /** Read before, or waiting already. */
  readonly known: number;
  readonly unread: number;
}

/** Puts filings as filed into the store, and jobs to read them into the queue, both or neither. */
export async function enqueueFiles(
  store: Store,
  queue: ReadQueue,
  inputs: AsyncGenerator<Input>,
  leaseSeconds: number,
  watch: IngestWatch,
): Promise<Enqueued> {
  const counts = { queued: 0, known: 0, unread: 0 };
  let lot: Waiting[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    const ids = await sendLot(store, queue, lot, leaseSeconds);
    counts.queued += ids.length;
    counts.known += lot.length - ids.length;
    await watch.done(lot.map(({ name }) => name));
    lot = [];
    bytes = 0;
  };
  const known = async (names: readonly string[]): Promise<void> => {
    counts.known += names.length;
    await watch.done(names);
  };
  for await (const input of unknownInputs(store, inputs, undefined, known)) {
    const found = bytesOf(input);
    if (!(found instanceof Uint8Array)) {
      counts.unread += 1;
      await watch.unread(found);
      continue;
    }
    lot.push({ name: input.name, ...packed(found) });
    bytes += found.length;
    if (lot.length >= JOB_FILINGS || bytes >= JOB_BYTES) await send();
  }
  if (lot.length > 0) await send();
  return counts;
}

/** Puts jobs into the queue for what waits in the store and has none. */
export async function enqueueWaiting(
  store: Store,
  queue: ReadQueue,
  leaseSeconds: number,
): Promise<number> {
  for (let queued = 0; ; ) {
    const sent = await store.database.transaction().execute(async (transaction) => {
      const ids = await unqueued(transaction, JOB_FILINGS);
      if (ids.length > 0) await addJob(transaction, queue, ids, leaseSeconds);
      return ids.length;
    });
    if (sent === 0) return queued;
    queued += sent;
  }
}

function sendLot(
  { database }: Store,
  queue: ReadQueue,
  lot: readonly Waiting[],
  leaseSeconds: number,
): Promise<number[]> {
  return database.transaction().execute(async (transaction) => {
    const ids = await addWaiting(transaction, lot, new Date().toISOString());
    if (ids.length > 0) await addJob(transaction, queue, ids, leaseSeconds);
    return ids;
  });
}

async function addJob(
  transaction: Database,
  queue: ReadQueue,
  ids: readonly number[],
  leaseSeconds: number,
): Promise<void> {
  await markQueued(transaction, ids, new Date().toISOString());
  await queue.add([ids], leaseSeconds, statementsOf(transaction));
}

function statementsOf(transaction: Database): Statements {
  return {
    async executeSql(text, values) {
      const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}
