import type { MiddlewareHandler } from 'hono';
import { CSRF_HEADER } from '../client/csrf-header.ts';
import { Problem } from './problem.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses what another site's page sends: a request that changes something needs the header
 * `X-Stakeline`, which a page may send to another origin only with leave, and no leave is given;
 * and where the browser says whence it comes (`Sec-Fetch-Site`, `Origin`), that is this server.
 */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  if (!SAFE_METHODS.includes(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const isOther = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (isOther || (origin !== undefined && !isOf(origin, c.req.url))) {
      throw new Problem(403, 'A page of another site may not change anything here.');
    }
    if (c.req.header(CSRF_HEADER) === undefined) {
      throw new Problem(403, `Send the header ${CSRF_HEADER}: 1 with what changes something.`);
    }
  }
  await next();
};

function isOf(origin: string, address: string): boolean {
  try {
    return new URL(origin).host === new URL(address).host;
  } catch {
    return false;
  }
}
