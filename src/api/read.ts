import { createRoute, z } from '@hono/zod-openapi';
import { ROLE_KEY } from './access.ts';
import type { ApiContext } from './context.ts';
import { NAME_LENGTH_MAX } from './limits.ts';
import { workOn } from './readers.ts';
import { ReadingSchema } from './reading.ts';
import type { RenderedPages } from './rendered.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { Switch } from './schemas/values.ts';
import { unpackedBody } from './unpacked-body.ts';

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

export function readRoutes({ readers }: ApiContext, pages: RenderedPages) {
  return newRouter().openapi(readRoute, async (c) => {
    const { name, unmask } = c.req.valid('query');
    const bytes = unpackedBody(new Uint8Array(await c.req.arrayBuffer()));
    const upload = { name, bytes, unmask: unmask === 'true' };
    const [reading, page] = await Promise.all([
      workOn(readers, 'reading', upload),
      workOn(readers, 'page', upload),
    ]);
    return c.json({ ...reading, rendered: page === undefined ? null : pages.keep(page) }, 200);
  });
}
