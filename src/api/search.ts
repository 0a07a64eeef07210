import { createRoute, z } from '@hono/zod-openapi';
import { lateFilings } from '../store/holdings/late-filings.ts';
import { newSchedules13D } from '../store/holdings/new-schedules-13d.ts';
import { facetsOf } from '../store/search/facets.ts';
import { searchFilings } from '../store/search/search-filings.ts';
import { answerOf } from './answer.ts';
import type { ApiContext } from './context.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { HitSchema, SearchQuery, searchOf } from './schemas/search-schema.ts';
import { DayGiven, Next, PageQuery } from './schemas/values.ts';

const HitsSchema = z.object({
  items: z.array(HitSchema),
  next: Next,
  order: z.enum(['date', 'relevance']),
});

const searchRoute = createRoute({
  method: 'get',
  path: '/filings',
  tags: ['Search'],
  summary: 'Filings of which all that is asked holds, the latest first.',
  request: {
    query: SearchQuery.extend({
      ...PageQuery,
      order: z.enum(['date', 'relevance']).default('date').openapi({
        description: 'The best first, for words with few hits.',
        example: 'date',
      }),
    }),
  },
  responses: {
    200: {
      description: 'A page of filings.',
      content: {
        'application/json': {
          schema: HitsSchema,
          example: { items: [{ id: 1, form: '13D/A', issuerName: '8x8, Inc.' }], next: null },
        },
      },
    },
    ...problems,
  },
});

const Count = z.array(z.object({ value: z.string(), filings: z.int() }));

const facetsRoute = createRoute({
  method: 'get',
  path: '/filings/facets',
  tags: ['Search'],
  summary: 'How many of the filings that a search finds are of each form, year and issuer.',
  request: { query: SearchQuery },
  responses: {
    200: {
      description: 'The counts.',
      content: {
        'application/json': {
          schema: z.object({
            counted: z.int(),
            isWhole: z.boolean().openapi({ description: 'Whether all found were counted.' }),
            forms: Count,
            years: Count,
            issuers: Count,
          }),
          example: { counted: 1, isWhole: true, forms: [{ value: '13D/A', filings: 1 }] },
        },
      },
    },
    ...problems,
  },
});

const newRoute = createRoute({
  method: 'get',
  path: '/filings/new',
  tags: ['Search'],
  summary: 'First statements on Schedule 13D that were filed on a day or later.',
  request: {
    query: z.object({ since: DayGiven.openapi({ example: '2024-02-13' }), ...PageQuery }),
  },
  responses: {
    200: {
      description: 'A page of filings, the latest first.',
      content: { 'application/json': { schema: HitsSchema, example: { items: [], next: null } } },
    },
    ...problems,
  },
});

const LateSchema = z.object({
  items: z.array(
    HitSchema.extend({
      message: z.string().openapi({ description: 'The due day, and how late it was.' }),
    }),
  ),
  next: Next,
});

const lateRoute = createRoute({
  method: 'get',
  path: '/filings/late',
  tags: ['Search'],
  summary: 'Filings that came after the last day on which they were due, by the law of their day.',
  request: { query: SearchQuery.omit({ finding: true }).extend(PageQuery) },
  responses: {
    200: {
      description: 'A page of filings, the latest first.',
      content: { 'application/json': { schema: LateSchema, example: { items: [], next: null } } },
    },
    ...problems,
  },
});

export function searchRoutes({ store }: ApiContext) {
  return newRouter()
    .openapi(searchRoute, async (c) => {
      const query = c.req.valid('query');
      const page = await searchFilings(store, searchOf(query), {
        ...pagingOf(query),
        order: query.order,
      });
      return c.json(answerOf(HitsSchema, { ...page, next: page.next ?? null }), 200);
    })
    .openapi(facetsRoute, async (c) => {
      const { counted, isWhole, ...facets } = await facetsOf(store, searchOf(c.req.valid('query')));
      return c.json(
        {
          counted,
          isWhole,
          forms: [...facets.forms],
          years: [...facets.years],
          issuers: [...facets.issuers],
        },
        200,
      );
    })
    .openapi(newRoute, async (c) => {
      const query = c.req.valid('query');
      const page = await newSchedules13D(store, query.since, pagingOf(query));
      return c.json(answerOf(HitsSchema, { ...page, next: page.next ?? null }), 200);
    })
    .openapi(lateRoute, async (c) => {
      const query = c.req.valid('query');
      const page = await lateFilings(store, searchOf(query), pagingOf(query));
      return c.json(answerOf(LateSchema, { ...page, next: page.next ?? null }), 200);
    });
}

function pagingOf({ limit, cursor }: { limit: number; cursor?: string | undefined }) {
  return { limit, ...(cursor !== undefined && { after: cursor }) };
}
