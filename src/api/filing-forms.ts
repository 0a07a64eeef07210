import { createRoute, z } from '@hono/zod-openapi';
import { readFiling } from '../read/read-filing.ts';
import { masked } from '../source/masked.ts';
import { WRITTEN_FORMATS, writeAs } from '../write/formats.ts';
import type { ApiContext } from './context.ts';
import { download, writtenDownload } from './download.ts';
import { Problem } from './problem.ts';
import { workOn } from './readers.ts';
import { newRouter } from './router.ts';
import { SANDBOX_HEADERS } from './sandboxed.ts';
import { problems } from './schemas/problem-schema.ts';
import { FilingParam, UnmaskQuery } from './schemas/values.ts';
import { bytesOf, filingNamed, sourceOf } from './stored-filing.ts';

const sourceRoute = createRoute({
  method: 'get',
  path: '/filings/{id}/source',
  tags: ['Filings'],
  summary: 'The bytes as filed, to be saved.',
  request: { params: FilingParam },
  responses: {
    200: {
      description: 'The file.',
      content: {
        'application/octet-stream': {
          schema: z.string().openapi({ format: 'binary' }),
          example: 'SCHEDULE 13D',
        },
      },
    },
    ...problems,
  },
});

const textRoute = createRoute({
  method: 'get',
  path: '/filings/{id}/text',
  tags: ['Filings'],
  summary: 'The decoded text, into which all places point.',
  request: { params: FilingParam, query: UnmaskQuery },
  responses: {
    200: {
      description: 'The text.',
      content: { 'text/plain': { schema: z.string(), example: 'SCHEDULE 13D' } },
    },
    ...problems,
  },
});

const renderedRoute = createRoute({
  method: 'get',
  path: '/filings/{id}/rendered',
  tags: ['Filings'],
  summary: 'The filing as a page to look at, made harmless and in a sandbox of its own.',
  request: { params: FilingParam.extend({ id: z.string().openapi({ example: '2' }) }) },
  responses: {
    200: {
      description:
        'Its own HTML without scripts, or the printed form of an XML statement, each fact with its place in the XML as data-place.',
      content: { 'text/html': { schema: z.string(), example: '<!doctype html>' } },
    },
    ...problems,
  },
});

const writeRoute = createRoute({
  method: 'get',
  path: '/filings/{id}/write',
  tags: ['Filings'],
  summary: 'The filing in another form; trades or persons as CSV.',
  request: {
    params: FilingParam,
    query: UnmaskQuery.extend({
      to: z.enum(WRITTEN_FORMATS).openapi({ example: 'csv' }),
      table: z.enum(['persons', 'trades']).default('persons'),
    }),
  },
  responses: {
    200: {
      description: 'The filing as XML, HTML, text, JSON or CSV.',
      content: { 'text/csv': { schema: z.string(), example: 'STMicroelectronics N.V.' } },
    },
    ...problems,
  },
});

/** A filing as filed, as text, as a page and in other forms. */
export function filingFormRoutes(context: ApiContext) {
  return newRouter()
    .openapi(sourceRoute, async (c) => {
      const filing = await filingNamed(context, c.req.valid('param').id);
      return c.body(new Uint8Array(await bytesOf(context, filing)), 200, download(filing.name));
    })
    .openapi(textRoute, async (c) => {
      const filing = await filingNamed(context, c.req.valid('param').id);
      const { text } = await sourceOf(context, filing);
      return c.text(c.req.valid('query').unmask === 'true' ? text : masked(text), 200);
    })
    .openapi(renderedRoute, async (c) => {
      const filing = await filingNamed(context, c.req.valid('param').id);
      const bytes = await bytesOf(context, filing);
      const given = { name: filing.name, bytes, unmask: false };
      const html = await workOn(context.readers, 'page', given);
      if (html === undefined) {
        throw new Problem(406, 'The filing is plain text; look at it under /text.');
      }
      return c.body(html, 200, SANDBOX_HEADERS);
    })
    .openapi(writeRoute, async (c) => {
      const stored = await filingNamed(context, c.req.valid('param').id);
      const { to, table, unmask } = c.req.valid('query');
      const { filing } = readFiling(await sourceOf(context, stored));
      const { text, findings } = writeAs(to, filing, {
        table,
        unmask: unmask === 'true',
        xml: { shape: 'public' },
      });
      if (text === undefined) {
        throw new Problem(422, findings[0]?.message ?? `It cannot be written as ${to}.`);
      }
      return c.body(text, 200, writtenDownload(stored.name, to));
    });
}
