import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';

/** The names by which a machine calls itself. */
export const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Answers only where the request names this server. A page of another site can point a name of its own
 * at 127.0.0.1 and would then be of the same origin as the server (DNS rebinding); its requests still
 * carry that name.
 */
export function ownHostOnly(names: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const name = host.replace(/:\d{1,5}$/, '').toLowerCase();
    if (!names.includes(name)) {
      throw new Problem(421, `Use one of the names of this server: ${names.join(', ')}.`);
    }
    await next();
  };
}
