import { type ClientResponse, hc } from 'hono/client';
import type { AppType } from '../../src/api/app.ts';
import { noAnswer, problemOf } from './problem.ts';

/** The server's routes, with the types that the server itself has. */
export const api = hc<AppType>('/api/v1', { fetch: fromHere });

/** Carries the head by which the server tells our requests from those of other sites. */
function fromHere(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('X-Stakeline', '1');
  return fetch(input, { ...init, headers });
}

/** What a request gives where it succeeds. */
export type Given<R> =
  Awaited<R> extends infer A
    ? A extends ClientResponse<infer T, 200 | 201, 'json'>
      ? T
      : never
    : never;

/** The answer to a request; a refusal, or no answer at all, is thrown as a `Problem`. */
export async function ask<R extends Promise<ClientResponse<unknown>>>(
  request: R,
): Promise<Given<R>> {
  const response = await request.catch(() => {
    throw noAnswer();
  });
  if (!response.ok) throw await problemOf(response);
  // Which body comes with which status is for the server's tests.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await response.json()) as Given<R>;
}
