import { createRoute, z } from '@hono/zod-openapi';
import { addFiling } from './add-filing.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { NAME_LENGTH_MAX } from './limits.ts';
import { workOn } from './readers.ts';
import { ReadingSchema } from './reading.ts';
import { newRouter } from './router.ts';
import { FilingHeadSchema, filingHead } from './schemas/filing-head-schema.ts';
import { problems } from './schemas/problem-schema.ts';
import { FilingParam, UnmaskQuery } from './schemas/values.ts';
import { bytesOf, filingNamed } from './stored-filing.ts';
import { unpackedBody } from './unpacked-body.ts';

const addRoute = createRoute({
  method: 'post',
  path: '/filings',
  tags: ['Filings'],
  summary:
    'Adds a filing to the store, read and checked; one that is there already stays as it is.',
  request: {
    query: z.object({
      name: z.string().min(1).max(NAME_LENGTH_MAX).openapi({ example: 'statement.txt' }),
    }),
    body: {
      required: true,
      description: 'The file’s bytes, or the file packed by gzip.',
      content: {
        'application/octet-stream': {
          schema: z.string().openapi({ format: 'binary' }),
          example: 'SCHEDULE 13D\n\nHarbor Ridge Inc.\n(Name of Issuer)\n',
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The filing, and what became of it.',
      content: {
        'application/json': {
          schema: z.object({
            outcome: z.enum(['added', 'read-anew', 'known']),
            filing: FilingHeadSchema,
          }),
          example: { outcome: 'added', filing: { name: 'statement.txt', form: '13D' } },
        },
      },
    },
    ...problems,
  },
});

const getRoute = createRoute({
  method: 'get',
  path: '/filings/{id}',
  tags: ['Filings'],
  summary: 'A filing as this server reads it: text, facts with places, findings.',
  request: { params: FilingParam, query: UnmaskQuery },
  responses: {
    200: {
      description: 'The filing’s head and its reading.',
      content: {
        'application/json': {
          schema: FilingHeadSchema.extend({ reading: ReadingSchema }).openapi('StoredFiling'),
          example: { id: 1, form: '13D/A', reading: { format: 'text' } },
        },
      },
    },
    ...problems,
  },
});

export function filingRoutes(context: ApiContext) {
  return newRouter()
    .openapi(addRoute, async (c) => {
      const { name } = c.req.valid('query');
      const bytes = unpackedBody(new Uint8Array(await c.req.arrayBuffer()));
      const { outcome, filing } = await addFiling(context, name, bytes);
      if (outcome !== 'known') {
        await recordAudit(context, c.var.account, 'filing.added', `filing ${filing.id}`, {
          to: { name, sha256: filing.sha256 },
        });
      }
      return c.json({ outcome, filing: filingHead(filing) }, 201);
    })
    .openapi(getRoute, async (c) => {
      const filing = await filingNamed(context, c.req.valid('param').id);
      const unmask = c.req.valid('query').unmask === 'true';
      const bytes = await bytesOf(context, filing);
      const given = { name: filing.name, bytes, unmask };
      const reading = await workOn(context.readers, 'reading', given);
      return c.json({ ...filingHead(filing), reading }, 200);
    });
}
