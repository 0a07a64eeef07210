import type { ClientRequestOptions, ClientResponse } from 'hono/client';
import { type StakelineClient, stakelineClient } from '../../src/client/client.ts';
import { noAnswer, problemOf } from './problem.ts';

/** The server's routes, with the types that the server itself has. */
export const api: StakelineClient = stakelineClient();

/**
 * A file as the body of a request, beside the request's own arguments.
 * Its type is given as the client's heads are, since heads given with the body would replace those.
 */
export function uploading(file: Blob, type = 'application/octet-stream'): ClientRequestOptions {
  return { init: { body: file }, headers: { 'Content-Type': type } };
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
