import { createRoute, z } from '@hono/zod-openapi';
import { issuersNamed, NAMES_LISTED_MAX, personsNamed } from '../store/search/found-names.ts';
import { answerOf } from './answer.ts';
import type { ApiContext } from './context.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { Day, QueryText } from './schemas/values.ts';

const NamesSchema = z
  .object({
    items: z.array(
      z.object({
        name: z.string(),
        cik: z.string().nullable(),
        filings: z.int(),
        lastDay: Day.openapi({ description: 'Of the latest filing; else of its event.' }),
      }),
    ),
    isWhole: z.boolean().openapi({ description: 'Whether there are no more.' }),
  })
  .openapi('Names');

const issuersRoute = createRoute({
  method: 'get',
  path: '/issuers',
  tags: ['Search'],
  summary: 'Issuers by name, part of a name or CIK, those with the most filings first.',
  request: {
    query: z.object({ name: QueryText.optional().openapi({ example: '8x8' }) }),
  },
  responses: {
    200: {
      description: `At most ${NAMES_LISTED_MAX} issuers.`,
      content: {
        'application/json': {
          schema: NamesSchema,
          example: { items: [{ name: '8x8, Inc.', filings: 1 }], isWhole: true },
        },
      },
    },
    ...problems,
  },
});

const personsRoute = createRoute({
  method: 'get',
  path: '/reporting-persons',
  tags: ['Search'],
  summary: 'Reporting persons by name, part of a name or CIK, those with the most filings first.',
  request: {
    query: z.object({ name: QueryText.optional().openapi({ example: 'stmicroelectronics' }) }),
  },
  responses: {
    200: {
      description: `At most ${NAMES_LISTED_MAX} persons; see /holders/{name}/stakes.`,
      content: {
        'application/json': {
          schema: NamesSchema,
          example: { items: [{ name: 'STMicroelectronics N.V.', filings: 1 }], isWhole: true },
        },
      },
    },
    ...problems,
  },
});

export function nameRoutes({ store }: ApiContext) {
  return newRouter()
    .openapi(issuersRoute, async (c) => {
      const found = await issuersNamed(store, c.req.valid('query').name);
      return c.json(answerOf(NamesSchema, found), 200);
    })
    .openapi(personsRoute, async (c) => {
      const found = await personsNamed(store, c.req.valid('query').name);
      return c.json(answerOf(NamesSchema, found), 200);
    });
}
