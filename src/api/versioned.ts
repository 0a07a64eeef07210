import { z } from '@hono/zod-openapi';
import { Problem } from './problem.ts';

/*
 * Optimistic locking: a stake or a draft has a version that rises with each saved text and is its ETag.
 * Whoever changes it says by If-Match which version was seen; where another has saved meanwhile, the
 * answer is 412 and nothing is overwritten.
 */

/** The head of a request that changes something versioned. */
export const IfMatch = z.object({
  'if-match': z
    .string()
    .optional()
    .openapi({ description: 'The ETag of what was read.', example: '"1"' }),
});

/** The ETag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version that a request was based on; a request that says none is refused. */
export function versionSeen(ifMatch: string | undefined): number {
  if (ifMatch === undefined) {
    throw new Problem(428, 'Say by If-Match which version you saw: its ETag, such as "1".');
  }
  const version = /^"(\d{1,9})"$/.exec(ifMatch)?.[1];
  if (version === undefined) throw new Problem(400, 'If-Match takes one ETag, such as "1".');
  return Number(version);
}

/** Refuses a version that is not the one that is there. */
export function refuseStale(seen: number, current: number | undefined): void {
  if (seen !== current) throw changedMeanwhile(current);
}

/** The refusal of what was based on an older version. */
export function changedMeanwhile(current: number | undefined): Problem {
  return current === undefined
    ? new Problem(404, 'It has been removed meanwhile.')
    : new Problem(412, `Version ${current} is there now; read it, and change that.`);
}
