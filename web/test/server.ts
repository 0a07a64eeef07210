import { createApp } from '../../src/api/app.ts';
import { startServer as listen } from '../../src/api/server.ts';

/** More requests than flows make in a minute. */
const REQUESTS_MAX = 100_000;

/** The server as users have it, with the pages as they were built, on a free port. */
export async function startServer(): Promise<{
  readonly address: string;
  close(): Promise<void>;
}> {
  const app = createApp({ version: 'test', pages: 'dist/web', requestsMax: REQUESTS_MAX });
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  return { address: server.address, close: () => server.stop() };
}
