import { setTimeout as pause } from 'node:timers/promises';
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import type Libsql from 'libsql';
import type { Connection } from './engine.ts';
import { StoreError } from './store-error.ts';

/** Another process writes for a second at most; who waits longer than this has lost it. */
const BUSY_MS = 30_000;
const BUSY_PAUSE_MS = 10;

/** While a file is opened for the first time its whole content is locked, for moments. */
const OPEN_BUSY_MS = 2_000;

/** Pages of the file that a process keeps in memory; SQLite's own two megabytes are soon too few. */
const CACHE_KILOBYTES = 64_000;

/** Statements of one process are a few hundred; batches of each length are statements of their own. */
const STATEMENTS_MAX = 500;

/**
 * Opens an SQLite file by the driver libsql, for several processes at once: readers go on while one
 * writes, and a writer waits for the other.
 */
export async function openSqlite(path: string): Promise<Connection> {
  const Database = await driver();
  let database: Libsql.Database;
  try {
    database = new Database(path, { timeout: OPEN_BUSY_MS });
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = normal');
    database.exec('pragma foreign_keys = on');
    database.exec(`pragma cache_size = -${CACHE_KILOBYTES}`);
    // From here on waiting is ours: the driver's would stop everything else in the process.
    database.exec('pragma busy_timeout = 0');
  } catch (error) {
    throw new StoreError(`${path}: the store cannot be opened: ${whyClosed(told(error))}`);
  }
  return {
    dialect: dialectOver(database),
    async alone(run) {
      await whenFree(async () => database.exec('begin immediate'));
      try {
        const result = await run();
        database.exec('commit');
        return result;
      } catch (error) {
        rollBack(database);
        throw error;
      }
    },
  };
}

/** What keeps a file from being opened, with what to do. */
function whyClosed(message: string): string {
  if (/not a database/.test(message)) return 'it is no store (name another file)';
  if (/readonly/.test(message)) {
    return 'it may only be read here, and a store is written to even when it is searched (copy it, or change its permissions)';
  }
  if (/unable to open/i.test(message))
    return "it cannot be made or read (check the folder's path and permissions)";
  return message;
}

/** After some failures, such as a full disk, SQLite has rolled back itself. */
function rollBack(database: { exec(sql: string): unknown }): void {
  try {
    database.exec('rollback');
  } catch (error) {
    if (!/no transaction is active/.test(told(error))) throw error;
  }
}

async function driver(): Promise<typeof Libsql> {
  try {
    return (await import('libsql')).default;
  } catch {
    throw new StoreError(
      'The driver of SQLite is not installed: npm install libsql (or give the URL of a PostgreSQL database).',
    );
  }
}

function dialectOver(database: Libsql.Database): Dialect {
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => new PatientDriver(database);
  return dialect;
}

function withKeptStatements(database: SqliteDatabase): SqliteDatabase {
  const statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  const kept = (sql: string): ReturnType<SqliteDatabase['prepare']> => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (statements.size >= STATEMENTS_MAX) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  return {
    close: () => database.close(),
    // Our transactions are there to write. One that begins by reading could not go on to write
    // once another process has written, and no waiting would help it.
    prepare: (sql) => kept(sql === 'begin' ? 'begin immediate' : sql),
  };
}

/** Waits, without holding up the rest of the process, where another process is writing. */
class PatientDriver extends SqliteDriver implements Driver {
  readonly #database: Libsql.Database;

  constructor(database: Libsql.Database) {
    super({ database: withKeptStatements(database) });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      // A statement that found the file busy has done nothing.
      executeQuery: (query) => whenFree(async () => connection.executeQuery(query)),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  override async rollbackTransaction(): Promise<void> {
    rollBack(this.#database);
  }
}

async function whenFree<Result>(run: () => Promise<Result>): Promise<Result> {
  const deadline = performance.now() + BUSY_MS;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await pause(BUSY_PAUSE_MS);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function told(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
