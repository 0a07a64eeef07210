import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

/** Exports are as long as the store, and nobody holds them back to work out what they hash to. */
const STREAMED = /\/export$/;

const withEtag = etag();

/** Gives what is read an ETag and answers 304 where the reader has it; nothing is cached unasked. */
export const etags: MiddlewareHandler = async (c, next) => {
  await (STREAMED.test(c.req.path) ? next() : withEtag(c, next));
  if (!c.res.headers.has('cache-control')) c.header('Cache-Control', 'no-cache, private');
};
