import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';

/** A server that answers. */
export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:8013`. */
  readonly address: string;
  /** Takes no more requests, lets those under way end for a moment, and is gone. */
  stop(): Promise<void>;
}

/** How long requests that are under way may take once the server is told to stop. */
const STOP_MILLISECONDS = 5_000;

/** A request has to be here within this time, so that slow senders hold nothing up. */
const REQUEST_MILLISECONDS = 60_000;
const HEADERS_MILLISECONDS = 20_000;

/** Listens on an address; rejects with the system's error where that is not to be had. */
export async function startServer(
  app: Pick<Hono, 'fetch'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      requestTimeout: REQUEST_MILLISECONDS,
      headersTimeout: HEADERS_MILLISECONDS,
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    address: addressOf(server.address()),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        const cut = setTimeout(() => {
          if ('closeAllConnections' in server) server.closeAllConnections();
        }, STOP_MILLISECONDS);
        cut.unref();
      }),
  };
}

function addressOf(bound: AddressInfo | string | null): string {
  if (bound === null || typeof bound === 'string') return bound ?? '';
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return `http://${name}:${bound.port}`;
}

/** Who makes a request, as far as the network says. */
export function networkCaller(c: Context): string {
  return getConnInfo(c).remote.address ?? 'unknown';
}
