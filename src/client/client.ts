import { hc } from 'hono/client';
import type { AppType } from '../api/app.ts';
import { CSRF_HEADER } from './csrf-header.ts';

/**
 * A client whose routes, parameters and answers have the types of the server's own schemas.
 * `address` is the server's, as `http://127.0.0.1:8013`; nothing where a page speaks to its own server.
 * Its requests carry the header without which the server changes nothing.
 */
export function stakelineClient(address = '', options: ClientOptions = {}): StakelineClient {
  return hc<AppType>(`${address}/api/v1`, {
    ...options,
    headers: { [CSRF_HEADER]: '1', ...options.headers },
  });
}

/** What a client may be given. */
export interface ClientOptions {
  /** More headers of each request, such as the cookie of a session. */
  readonly headers?: Record<string, string>;
  /** Another way to make requests than the platform's own. */
  readonly fetch?: typeof fetch;
}

export type StakelineClient = ReturnType<typeof hc<AppType>>;
