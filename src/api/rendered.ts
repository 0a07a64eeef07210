import { createRoute, z } from '@hono/zod-openapi';
import { openEnvelope, primaryDocument } from '../read/envelope/envelope.ts';
import { formatOf } from '../read/formats.ts';
import { readFiling } from '../read/read-filing.ts';
import { masked } from '../source/masked.ts';
import type { Source } from '../source/source.ts';
import { sha256Of } from '../store/packed.ts';
import { writeHtml } from '../write/html/html.ts';
import { RENDERED_KEPT_MAX, RENDERED_LENGTH_MAX } from './limits.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import { harmlessHtml, SANDBOX_HEADERS } from './sandboxed.ts';
import { problems } from './schemas/problem-schema.ts';

/** Pages of uploads, kept for a while so that a frame can load them by an address. */
export interface RenderedPages {
  /** Keeps a page and gives its address below the API's base; the oldest make room. */
  keep(html: string): string;
  find(token: string): string | undefined;
}

export function renderedPages(): RenderedPages {
  const pages = new Map<string, string>();
  return {
    keep(html) {
      const token = sha256Of(Buffer.from(html));
      pages.delete(token);
      pages.set(token, html);
      for (const oldest of pages.keys()) {
        const length = [...pages.values()].reduce((sum, page) => sum + page.length, 0);
        if (pages.size <= RENDERED_KEPT_MAX && length <= RENDERED_LENGTH_MAX) break;
        pages.delete(oldest);
      }
      return `/rendered/${token}`;
    },
    find: (token) => pages.get(token),
  };
}

/**
 * A filing as a page to look at: its own HTML made harmless, or, of an XML statement, the printed
 * form, in which each fact has its place in the XML as `data-place`.
 * Nothing for plain text, which is looked at as it is.
 */
export function renderedPage(source: Source, unmask: boolean): string | undefined {
  const { text } = primaryDocument(openEnvelope(source));
  const format = formatOf(source, text);
  if (format === 'text') return undefined;
  if (format === 'xml') return writeHtml(readFiling(source).filing, { unmask, places: true });
  const html = harmlessHtml(source.text.slice(text.from, text.to));
  return unmask ? html : masked(html);
}

/** Of the page `<p>Harbor Ridge</p>`. */
const EXAMPLE_TOKEN = '91b5cae019c9280ef4b7c6720b62d9a8668b0741a3c5ecd2c2cd97e4530f5fca';

const oneRoute = createRoute({
  method: 'get',
  path: '/rendered/{token}',
  tags: ['Filings'],
  summary: 'The page of an upload, as long as it is kept; `rendered` of POST /read is its address.',
  request: {
    params: z.object({
      token: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .openapi({ example: EXAMPLE_TOKEN }),
    }),
  },
  responses: {
    200: {
      description: 'A page without scripts, in a sandbox of its own.',
      content: { 'text/html': { schema: z.string(), example: 'Harbor Ridge' } },
    },
    ...problems,
  },
});

export function renderedRoutes(pages: RenderedPages) {
  return newRouter().openapi(oneRoute, (c) => {
    const html = pages.find(c.req.valid('param').token);
    if (html === undefined) throw new Problem(404, 'The page is not kept any more; read it anew.');
    return c.body(html, 200, SANDBOX_HEADERS);
  });
}
