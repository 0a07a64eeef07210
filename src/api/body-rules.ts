import type { RouteConfig } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ADDRESS_LENGTH_MAX, BODY_BYTES_MAX, UPLOAD_BYTES_MAX } from './limits.ts';
import type { OperationOf } from './operation.ts';
import { Problem } from './problem.ts';

const JSON_TYPE = 'application/json';

/**
 * Refuses, before anything is read, an address that is too long, a body that its route takes in no
 * such form, and one that is too large: JSON has a lower limit than a file has.
 */
export function bodyRules(operationOf: OperationOf): MiddlewareHandler {
  const limits = { json: limitTo(BODY_BYTES_MAX), file: limitTo(UPLOAD_BYTES_MAX) };
  return async (c, next) => {
    if (c.req.url.length > ADDRESS_LENGTH_MAX) {
      throw new Problem(414, `An address has at most ${ADDRESS_LENGTH_MAX} characters.`);
    }
    const taken = typesTaken(operationOf(c));
    if (taken.length > 0) refuseOtherTypes(c, taken);
    const isFile = taken.length > 0 && !taken.includes(JSON_TYPE);
    return (isFile ? limits.file : limits.json)(c, next);
  };
}

function limitTo(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem(413, `The body has more than ${maxSize / 1_000_000} MB; send less.`);
    },
  });
}

/** The media types that a route takes. */
function typesTaken(operation: RouteConfig | undefined): readonly string[] {
  return Object.keys(operation?.request?.body?.content ?? {});
}

/**
 * A file may come under any name but those of a form, which a page of another site can send; a route
 * that takes several files takes a form, and rests on the header that no such page can send.
 */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

function refuseOtherTypes(c: Context, taken: readonly string[]): void {
  const given = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  // What names a type that is not a file's takes that one only.
  const [own] = taken.filter((type) => type === JSON_TYPE || FORM_TYPES.includes(type));
  const isTaken = own ? given === own : given === undefined || !FORM_TYPES.includes(given);
  if (!isTaken) {
    throw new Problem(415, `Send ${taken.join(' or ')}, and say so in Content-Type.`);
  }
}
