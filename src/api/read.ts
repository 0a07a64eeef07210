import { createRoute, z } from '@hono/zod-openapi';
import { confirmations, runChecks } from '../check/run.ts';
import { openEnvelope, primaryDocument } from '../read/envelope/envelope.ts';
import { formatOf } from '../read/formats.ts';
import { readFiling } from '../read/read-filing.ts';
import { inReadingOrder } from '../source/finding.ts';
import { masked } from '../source/masked.ts';
import { type Source, sourceFrom } from '../source/source.ts';
import { filingJson } from '../write/json.ts';
import { ROLE_KEY } from './access.ts';
import { NAME_LENGTH_MAX } from './limits.ts';
import { type RenderedPages, renderedPage } from './rendered.ts';
import { newRouter } from './router.ts';
import { FilingSchema } from './schemas/filing-schema.ts';
import { FindingSchema, findingsOf } from './schemas/finding-schema.ts';
import { problems } from './schemas/problem-schema.ts';
import { Span, Switch } from './schemas/values.ts';
import { unpackedBody } from './unpacked-body.ts';

/** A filing as it was read: its text, its facts with their places, and what is to be said of it. */
export const ReadingSchema = z
  .object({
    name: z.string(),
    format: z.enum(['text', 'html', 'xml']),
    text: z.string().openapi({ description: 'The decoded source, into which all spans point.' }),
    filing: FilingSchema,
    findings: z.array(FindingSchema),
    confirmations: z
      .array(z.object({ code: z.string(), message: z.string(), span: Span.nullable() }))
      .openapi({ description: 'What the checks vouch for: the filing agrees with itself there.' }),
  })
  .openapi('Reading');

const readRoute = createRoute({
  method: 'post',
  path: '/read',
  tags: ['Filings'],
  summary: 'Reads a filing and checks it; nothing is kept.',
  [ROLE_KEY]: 'reader',
  request: {
    query: z.object({
      name: z
        .string()
        .max(NAME_LENGTH_MAX)
        .default('upload')
        .openapi({ description: 'What to call the file in messages.', example: 'statement.txt' }),
      unmask: Switch.openapi({ description: 'Leaves individuals’ tax numbers as they stand.' }),
    }),
    body: {
      description: 'The file’s bytes: text, HTML, XML or an EDGAR submission, or one gzipped.',
      content: {
        'application/octet-stream': {
          schema: z.string().openapi({ format: 'binary' }),
          example: 'SCHEDULE 13D\n\nHarbor Ridge Inc.\n(Name of Issuer)\n',
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The reading.',
      content: {
        'application/json': {
          schema: ReadingSchema.extend({
            rendered: z.string().nullable().openapi({
              description: 'Address, below the base, of the upload as a page; null for plain text.',
            }),
          }),
          example: {
            name: 'statement.txt',
            format: 'text',
            filing: { form: '13D', issuerName: 'Harbor Ridge Inc.' },
          },
        },
      },
    },
    ...problems,
  },
});

export function readRoutes(pages: RenderedPages) {
  return newRouter().openapi(readRoute, async (c) => {
    const { name, unmask } = c.req.valid('query');
    const bytes = unpackedBody(new Uint8Array(await c.req.arrayBuffer()));
    const source = sourceFrom(name, bytes);
    const html = renderedPage(source, unmask === 'true');
    const rendered = html === undefined ? null : pages.keep(html);
    return c.json({ ...readingOf(source, unmask === 'true'), rendered }, 200);
  });
}

/** The reading of a source as the API gives it. */
export function readingOf(source: Source, unmask: boolean): z.infer<typeof ReadingSchema> {
  const { filing, findings } = readFiling(source);
  const text = unmask ? source.text : masked(source.text);
  const all = inReadingOrder([...findings, ...runChecks(filing)]);
  return {
    name: source.name,
    format: formatOf(source, primaryDocument(openEnvelope(source)).text),
    text,
    filing: FilingSchema.parse(filingJson(filing, { spans: true, unmask })),
    findings: findingsOf(source, all, { unmask }),
    confirmations: confirmations(filing).map(({ code, message, span }) => ({
      code,
      message: unmask ? message : masked(message),
      span: span ? [span.from, span.to] : null,
    })),
  };
}
