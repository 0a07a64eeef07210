import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { Pool } from 'pg';
import { saveReadings } from '../src/store/save-readings.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { serverPrograms, startServer, stopServer } from '../test/postgres-server.ts';
import { QUERIES } from './store-queries.ts';
import { syntheticRows } from './synthetic-filings.ts';

/** Filings in the larger store, and how many times as large as the smaller one it is. */
const FILINGS = 20_000;
const TIMES = 10;
const BATCH = 500;
/** A query runs again and again for so long, and so often at most. */
const RUN_MS = 500;
const RUNS_MAX = 300;
const AT = '2026-11-28T12:00:00.000Z';

/**
 * What each query of the store takes beside the same SQL sent by hand, in two stores of which one has
 * ten times the filings: `npm run bench store 100000` has that number in the larger one.
 */
export async function benchStore(large: number = FILINGS): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stakeline-bench-'));
  try {
    await benchEngine('SQLite', large, sqlitePlaces(folder));
    const programs = serverPrograms();
    if (!programs) console.log('PostgreSQL: no server is installed');
    else await benchEngine('PostgreSQL', large, await postgresPlaces(programs, folder));
  } finally {
    stopServer(folder);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  }
}

/** A store to make and the bare driver over the same place. */
interface Place {
  readonly address: string;
  byHand(): ByHand;
}

interface ByHand {
  ask(sql: string, parameters: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

async function benchEngine(
  name: string,
  large: number,
  place: (size: string) => Promise<Place>,
): Promise<void> {
  const small = await benchPlace(await place('small'), Math.floor(large / TIMES));
  const more = await benchPlace(await place('large'), large);
  console.log(
    `${name}: ${large / TIMES} and ${large} filings, ${(large / more.fillSeconds).toFixed(0)} saved a second`,
  );
  console.log(`  ${'query'.padEnd(26)}     small     large  growth   by hand  of by hand`);
  for (const [query, { own, byHand }] of more.times) {
    const before = small.times.get(query)?.own ?? 0;
    const cells = [
      `${before.toFixed(2)} ms`.padStart(9),
      `${own.toFixed(2)} ms`.padStart(9),
      `${(own / before).toFixed(2)} x`.padStart(7),
      `${byHand.toFixed(2)} ms`.padStart(9),
      `${(own / byHand).toFixed(2)} x`.padStart(11),
    ];
    console.log(`  ${query.padEnd(26)} ${cells.join(' ')}`);
  }
}

interface Times {
  readonly own: number;
  readonly byHand: number;
}

async function benchPlace(
  place: Place,
  filings: number,
): Promise<{ fillSeconds: number; times: ReadonlyMap<string, Times> }> {
  const store = await openStore(place.address);
  const start = performance.now();
  for (let from = 0; from < filings; from += BATCH) {
    const length = Math.min(BATCH, filings - from);
    const batch = Array.from({ length }, (_, at) => syntheticRows(from + at));
    await saveReadings(store, batch, AT);
  }
  const fillSeconds = (performance.now() - start) / 1000;
  const driver = place.byHand();
  // PostgreSQL does this by itself some time after many rows were added.
  if (store.engine === 'postgres') await driver.ask('analyze', []);
  const times = new Map<string, Times>();
  for (const [name, query] of Object.entries(QUERIES)) {
    times.set(name, await timesOf(store, driver, query));
  }
  await driver.close();
  await store.close();
  return { fillSeconds, times };
}

/** The shortest of several runs of each, turn by turn, so that both have the machine alike. */
async function timesOf(
  store: Store,
  driver: ByHand,
  query: (store: Store) => Promise<unknown>,
): Promise<Times> {
  const sent = await sentBy(store, query);
  let [own, byHand] = [Infinity, Infinity];
  const end = performance.now() + RUN_MS;
  for (let run = 0; run < RUNS_MAX && (run < 2 || performance.now() < end); run += 1) {
    own = Math.min(own, await millisecondsOf(() => query(store)));
    byHand = Math.min(
      byHand,
      await millisecondsOf(async () => {
        for (const { sql, parameters } of sent) await driver.ask(sql, parameters);
      }),
    );
  }
  return { own, byHand };
}

async function millisecondsOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

interface Sent {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements that a query sends, as Kysely compiled them. */
async function sentBy(store: Store, query: (store: Store) => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const executor = store.database.getExecutor();
  const execute = executor.executeQuery.bind(executor);
  executor.executeQuery = (compiled) => {
    sent.push({ sql: compiled.sql, parameters: compiled.parameters });
    return execute(compiled);
  };
  await query(store);
  executor.executeQuery = execute;
  return sent;
}

function sqlitePlaces(folder: string): (size: string) => Promise<Place> {
  return async (size) => {
    const address = join(folder, `${size}.db`);
    return { address, byHand: () => overLibsql(address) };
  };
}

function overLibsql(path: string): ByHand {
  const database = new Libsql(path);
  return {
    ask: async (sql, parameters) => database.prepare(sql).all([...parameters]),
    close: async () => void database.close(),
  };
}

async function postgresPlaces(
  programs: string,
  folder: string,
): Promise<(size: string) => Promise<Place>> {
  const server = new URL(await startServer(programs, folder));
  return async (size) => {
    const admin = overPg(server.href);
    await admin.ask(`create database bench_${size}`, []);
    await admin.close();
    const address = new URL(server);
    address.pathname = `/bench_${size}`;
    return { address: address.href, byHand: () => overPg(address.href) };
  };
}

function overPg(url: string): ByHand {
  const pool = new Pool({ connectionString: url, max: 1 });
  return {
    ask: (sql, parameters) => pool.query(sql, [...parameters]),
    close: () => pool.end(),
  };
}
