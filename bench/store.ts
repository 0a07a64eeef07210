import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
/** A query runs again and again for so long, and so often at least and at most. */
const RUN_MS = 1_500;
const RUNS_MIN = 10;
const RUNS_MAX = 500;
const AT = '2026-11-28T12:00:00.000Z';

/**
 * What each query of the store takes beside the same SQL sent by hand, in two stores of which one has
 * ten times the filings: `npm run bench store 100000` has that number in the larger one.
 * `STAKELINE_BENCH_STORES` names a folder in which the stores are kept for the next run.
 */
export async function benchStore(large: number = FILINGS): Promise<void> {
  const kept = process.env['STAKELINE_BENCH_STORES'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'stakeline-bench-'));
  mkdirSync(folder, { recursive: true });
  try {
    await benchEngine('SQLite', large, sqlitePlaces(folder));
    const programs = serverPrograms();
    if (!programs) console.log('PostgreSQL: no server is installed');
    else await benchEngine('PostgreSQL', large, await postgresPlaces(programs, folder));
  } finally {
    stopServer(folder);
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
}

/** A store to make and the bare driver over the same place. */
interface Place {
  readonly address: string;
  byHand(): ByHand;
}

interface ByHand {
  ask(sql: string, parameters: readonly unknown[]): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

async function benchEngine(
  name: string,
  large: number,
  place: (filings: number) => Promise<Place>,
): Promise<void> {
  const fewer = Math.floor(large / TIMES);
  const small = await openFilled(name, await place(fewer), fewer);
  const more = await openFilled(name, await place(large), large);
  const rate = more.savedASecond ? `, ${more.savedASecond.toFixed(0)} saved a second` : '';
  console.log(`${name}: ${fewer} and ${large} filings${rate}`);
  console.log(`  ${'query'.padEnd(26)}     small     large  growth   by hand  of by hand`);
  for (const [query, ask] of Object.entries(QUERIES)) {
    const { small: before, large: own, byHand } = await timesOf(small.store, more, ask);
    const cells = [
      `${before.toFixed(2)} ms`.padStart(9),
      `${own.toFixed(2)} ms`.padStart(9),
      `${(own / before).toFixed(2)} x`.padStart(7),
      `${byHand.toFixed(2)} ms`.padStart(9),
      `${(own / byHand).toFixed(2)} x`.padStart(11),
    ];
    console.log(`  ${query.padEnd(26)} ${cells.join(' ')}`);
  }
  for (const { store, driver } of [small, more]) {
    await driver.close();
    await store.close();
  }
}

/** A store with its filings, and the bare driver over the same place. */
interface Filled {
  readonly store: Store;
  readonly driver: ByHand;
  readonly savedASecond: number | undefined;
}

async function openFilled(name: string, place: Place, filings: number): Promise<Filled> {
  const store = await openStore(place.address);
  const savedASecond = await fill(store, filings, `${name}, ${filings} filings`);
  const driver = place.byHand();
  // PostgreSQL does this by itself some time after many rows were added.
  if (store.engine === 'postgres') await driver.ask('vacuum analyze', []);
  return { store, driver, savedASecond };
}

/** Fills a store, or goes on where that was broken off; nothing is given where it was full. */
async function fill(store: Store, filings: number, what: string): Promise<number | undefined> {
  const { count } = await store.database
    .selectFrom('filings')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const start = performance.now();
  for (let from = Number(count); from < filings; from += BATCH) {
    const length = Math.min(BATCH, filings - from);
    const batch = Array.from({ length }, (_, at) => syntheticRows(from + at));
    await saveReadings(store, batch, AT);
    tellProgress(what, (from + length) / filings);
  }
  const seconds = (performance.now() - start) / 1000;
  return Number(count) === 0 ? filings / seconds : undefined;
}

/** One line that changes, on a terminal; the steps of a tenth, in a file. */
function tellProgress(what: string, share: number): void {
  const percent = `${what}: ${Math.floor(share * 100)} % filled`;
  if (process.stderr.isTTY) process.stderr.write(`\r${percent}${share < 1 ? '' : '\n'}`);
  else if (Math.round(share * 1_000) % 100 === 0) console.error(percent);
}

interface Times {
  readonly small: number;
  readonly large: number;
  readonly byHand: number;
}

/** The shortest of several runs of each, turn by turn, so that all have the machine alike. */
async function timesOf(
  small: Store,
  { store, driver }: Filled,
  query: (store: Store) => Promise<unknown>,
): Promise<Times> {
  const sent = await sentBy(store, query);
  const kinds = {
    small: () => query(small),
    large: () => query(store),
    byHand: async () => {
      for (const { sql, parameters } of sent) await driver.ask(sql, parameters);
    },
  };
  const times = { small: Infinity, large: Infinity, byHand: Infinity };
  const end = performance.now() + RUN_MS;
  for (let run = 0; run < RUNS_MIN || (run < RUNS_MAX && performance.now() < end); run += 1) {
    times.small = Math.min(times.small, await millisecondsOf(kinds.small));
    times.large = Math.min(times.large, await millisecondsOf(kinds.large));
    times.byHand = Math.min(times.byHand, await millisecondsOf(kinds.byHand));
  }
  return times;
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

function sqlitePlaces(folder: string): (filings: number) => Promise<Place> {
  return async (filings) => {
    const address = join(folder, `${filings}.db`);
    return { address, byHand: () => overLibsql(address) };
  };
}

function overLibsql(path: string): ByHand {
  const database = new Libsql(path);
  database.exec('pragma cache_size = -64000');
  return {
    // libsql's types say `any`.
    ask: async (sql, parameters): Promise<unknown[]> => database.prepare(sql).all([...parameters]),
    close: async () => void database.close(),
  };
}

async function postgresPlaces(
  programs: string,
  folder: string,
): Promise<(filings: number) => Promise<Place>> {
  const server = new URL(await startServer(programs, folder));
  return async (filings) => {
    const name = `bench_${filings}`;
    const admin = overPg(server.href);
    const there = await admin.ask('select 1 from pg_database where datname = $1', [name]);
    if (there.length === 0) await admin.ask(`create database ${name}`, []);
    await admin.close();
    const address = new URL(server);
    address.pathname = `/${name}`;
    return { address: address.href, byHand: () => overPg(address.href) };
  };
}

function overPg(url: string): ByHand {
  const pool = new Pool({ connectionString: url, max: 1 });
  return {
    ask: async (sql, parameters) => (await pool.query(sql, [...parameters])).rows,
    close: () => pool.end(),
  };
}
