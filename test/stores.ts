import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openStore, type Store } from '../src/store/store.ts';
import { serverPrograms, startServer } from './postgres-server.ts';

/** An empty store under test; both are to be asked for within tests. */
export interface StoreUnderTest {
  readonly store: () => Store;
  /** By which another process opens it. */
  readonly address: () => string;
}

/**
 * The same tests on SQLite and on PostgreSQL, each in a store of its own.
 * PostgreSQL is the server that `STAKELINE_TEST_POSTGRES` names, else one that is started from the
 * programs installed on the machine; where there are none its half is skipped, and says so.
 */
export function onEachStore(tests: (under: StoreUnderTest) => void): void {
  describe('SQLite', () => withStore(newFile, tests));
  describe.skipIf(noServer)(POSTGRES, () => withStore(newDatabase, tests));
}

/** Tests that compare the engines, with an empty store on each; skipped as above. */
export function onBothStores(tests: (sqlite: () => Store, postgres: () => Store) => void): void {
  describe.skipIf(noServer)(POSTGRES, () =>
    withStore(newFile, (one) => withStore(newDatabase, (other) => tests(one.store, other.store))),
  );
}

/** On a busy machine a server takes its time to start. */
const START_MS = 60_000;

/** A place for an empty store, and how to remove it. */
interface Place {
  readonly address: string;
  readonly remove: () => Promise<void>;
}

const server = process.env['STAKELINE_TEST_POSTGRES'];
const programs = serverPrograms();
const noServer = server === undefined && !programs;
const POSTGRES = noServer
  ? 'PostgreSQL: no server is installed and STAKELINE_TEST_POSTGRES is not set'
  : 'PostgreSQL';

function withStore(newPlace: () => Promise<Place>, tests: (under: StoreUnderTest) => void): void {
  let place: Place | undefined;
  let store: Store | undefined;
  beforeAll(async () => {
    place = await newPlace();
    store = await openStore(place.address);
  }, START_MS);
  afterAll(async () => {
    await store?.close();
    await place?.remove();
  });
  tests({ store: () => there(store), address: () => there(place).address });
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The store is there only while tests run.');
  return value;
}

async function newFile(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'stakeline-store-'));
  return {
    address: join(folder, 'test.db'),
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

async function newDatabase(): Promise<Place> {
  const url = server ?? (await startServer(programs ?? '', inject('postgresFolder')));
  const name = `stakeline_${randomUUID().replaceAll('-', '')}`;
  await asked(url, `create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return { address: address.href, remove: () => asked(url, `drop database ${name} with (force)`) };
}

async function asked(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}
