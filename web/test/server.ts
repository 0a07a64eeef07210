import { createApp } from '../../src/api/app.ts';
import { startServer as listen } from '../../src/api/server.ts';
import { openStore } from '../../src/store/store.ts';
import { dayOf } from '../../src/value/day.ts';

/** More requests than flows make in a minute. */
const REQUESTS_MAX = 100_000;

/** The server as users have it, with an empty store and the pages as they were built, on a free port. */
export async function startServer(): Promise<{
  readonly address: string;
  close(): Promise<void>;
}> {
  const store = await openStore(':memory:');
  const today = dayOf(2024, 2, 20);
  if (today === undefined) throw new Error('There is such a day.');
  const app = createApp({
    version: 'test',
    store,
    now: () => '2024-02-20T15:00:00.000Z',
    today: () => today,
    pages: new URL('../../dist/web/', import.meta.url),
    requestsMax: REQUESTS_MAX,
  });
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  return {
    address: server.address,
    close: async () => {
      await server.stop();
      await store.close();
    },
  };
}
