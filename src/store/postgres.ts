import { PostgresDialect } from 'kysely';
import type { Connection } from './engine.ts';
import { StoreError } from './store-error.ts';

/** Connections of one process; a server's requests share them. */
const CONNECTIONS_MAX = 10;
const CONNECT_MS = 10_000;

/** A lost link is noticed within seconds, and what it held becomes free. */
const KEEPALIVE_IDLE_MS = 5_000;

/**
 * The server looks after a silent client as soon: by its own default it would wait for two hours, and
 * what a worker held whose link was cut would be locked for as long.
 */
const SERVER_KEEPALIVE =
  'set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3';

/** PostgreSQL's numbers of the types int8, date and numeric, which the driver would change. */
const AS_TEXT: ReadonlySet<number> = new Set([20, 1082, 1700]);

/** Opens a PostgreSQL database by the driver pg; days, decimals and long integers come as text. */
export async function openPostgres(url: string): Promise<Connection> {
  const { default: pg } = await driver();
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEPALIVE_IDLE_MS,
    types: {
      getTypeParser: (oid, format) =>
        AS_TEXT.has(oid) ? (text: string) => text : pg.types.getTypeParser(oid, format),
    },
  });
  // A connection that breaks while idle is replaced; the next query reports what is wrong, if it is.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // Whoever takes the connection hears of what is wrong with it.
    client.query(SERVER_KEEPALIVE).catch(() => {});
  });
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    await pool.end();
    throw new StoreError(`The PostgreSQL database cannot be reached: ${told(error)}`);
  }
  return {
    dialect: new PostgresDialect({ pool }),
    // Kysely's own lock on PostgreSQL is enough.
    alone: (run) => run(),
  };
}

async function driver(): Promise<typeof import('pg')> {
  try {
    return await import('pg');
  } catch {
    throw new StoreError('The driver of PostgreSQL is not installed: npm install pg');
  }
}

function told(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
