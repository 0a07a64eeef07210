import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ZodError } from 'zod';

/** The media type of every error that the server answers with (RFC 9457). */
export const PROBLEM_JSON = 'application/problem+json';

/** One thing that is wrong with a request: where, and what to do. */
export interface ProblemPart {
  /** A name in the path or query, or a JSON Pointer into the body. */
  readonly field: string;
  readonly detail: string;
}

/**
 * A request that cannot be met, thrown wherever that is found out: what is so and what to do about it,
 * as a sentence each. The server turns it into an answer by RFC 9457.
 */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly detail: string;
  readonly parts: readonly ProblemPart[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ContentfulStatusCode,
    detail: string,
    more: {
      readonly parts?: readonly ProblemPart[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.status = status;
    this.detail = detail;
    this.parts = more.parts ?? [];
    this.headers = more.headers ?? {};
  }
}

/** The answer to a request that cannot be met. */
export function problemResponse(c: Context, problem: Problem): Response {
  const { status, detail, parts } = problem;
  const body = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    ...(parts.length > 0 && { errors: parts }),
  };
  return c.body(JSON.stringify(body), status, {
    ...problem.headers,
    'Content-Type': PROBLEM_JSON,
    'Cache-Control': 'no-store',
  });
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not understood',
  401: 'Sign in first',
  403: 'This is not allowed',
  404: 'There is no such thing',
  405: 'This cannot be done here',
  406: 'This form is not written',
  409: 'It clashes with what is there',
  412: 'It was changed meanwhile',
  413: 'It is too large',
  414: 'The address is too long',
  415: 'This kind of content is not taken',
  421: 'This server does not answer to that name',
  422: 'It cannot be used as it is',
  428: 'Say which version you saw',
  429: 'Too many requests',
  500: 'The server failed',
  503: 'The server is not ready for this',
};

/** What a schema says against a request, field by field. */
export function invalidRequest(target: string, error: ZodError): Problem {
  const parts = error.issues.map(({ path, message }) => ({
    field: target === 'json' ? `/${path.map(String).join('/')}` : path.map(String).join('.'),
    detail: message,
  }));
  const where = WHERE[target] ?? 'request';
  const fields = parts.map(({ field }) => field).join(', ');
  return new Problem(400, `The ${where} has something wrong in ${fields || 'it'}; see errors.`, {
    parts,
  });
}

const WHERE: Readonly<Record<string, string>> = {
  json: 'body',
  query: 'query',
  param: 'path',
  header: 'head',
};
