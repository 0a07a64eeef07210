import { Kysely } from 'kysely';
import type { Database, Engine, EngineName } from './engine.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/**
 * A store of filings, stakes and drafts: one SQLite file by default, PostgreSQL by its URL.
 * Its queries are functions, one a file, that take the store first.
 */
export interface Store {
  readonly database: Database;
  readonly engine: EngineName;
  /** What differs between the engines, for queries. */
  readonly differences: Engine;
  close(): Promise<void>;
}

/**
 * Opens a store, and makes it where there is none.
 * `address` is the path of an SQLite file, in a folder that is there, or a `postgres://` URL. The
 * engine's driver is loaded only here, so that nothing else needs it; where it is not installed, or
 * the database cannot be reached, the `StoreError` says what to do.
 */
export async function openStore(address: string): Promise<Store> {
  const engine = await engineOf(address);
  const database = new Kysely<Tables>({ dialect: engine.connection.dialect });
  try {
    await migrate(database, engine);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return {
    database,
    engine: engine.name,
    differences: engine,
    close: () => database.destroy(),
  };
}

/** Whether an address is that of a PostgreSQL database, and not of a file. */
export function isPostgresUrl(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address);
}

async function engineOf(address: string): Promise<Engine> {
  if (isPostgresUrl(address)) {
    const { postgresEngine } = await import('./postgres-engine.ts');
    return postgresEngine(address);
  }
  const { sqliteEngine } = await import('./sqlite-engine.ts');
  return sqliteEngine(address);
}
