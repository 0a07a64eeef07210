import { createRoute, z } from '@hono/zod-openapi';
import { historyOf } from '../store/holdings/history-of.ts';
import { holdersOn } from '../store/holdings/holders-on.ts';
import { stakesOf } from '../store/holdings/stakes-of.ts';
import { answerOf } from './answer.ts';
import type { ApiContext } from './context.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import {
  HistorySchema,
  HoldersSchema,
  heldStatement,
  historyJson,
  holdingJson,
  StakeOfSchema,
  stakeOfJson,
} from './schemas/holdings-schema.ts';
import { problems } from './schemas/problem-schema.ts';
import { DayGiven, QueryText } from './schemas/values.ts';

const ClassQuery = z.object({
  issuer: QueryText.optional().openapi({ description: 'Name or CIK.', example: '8x8' }),
  cusip: QueryText.optional(),
  class: QueryText.optional().openapi({ description: 'Words of the title of the class.' }),
  basis: z.enum(['event', 'filed']).default('event').openapi({
    description: 'Whether a statement counts from the day of its event or of its filing.',
    example: 'event',
  }),
});

const holdersRoute = createRoute({
  method: 'get',
  path: '/holders',
  tags: ['Search'],
  summary: 'Who holds more than five percent of an issuer’s classes on a day.',
  request: {
    query: ClassQuery.extend({
      on: DayGiven.optional().openapi({
        description: 'Today in New York where it is left out.',
        example: '2004-01-20',
      }),
    }),
  },
  responses: {
    200: {
      description: 'The holders, the largest percent first, and how the answer was made.',
      content: {
        'application/json': {
          schema: HoldersSchema,
          example: { day: '2004-01-20', holders: [], statements: 1 },
        },
      },
    },
    ...problems,
  },
});

const stakesRoute = createRoute({
  method: 'get',
  path: '/holders/{name}/stakes',
  tags: ['Search'],
  summary: 'All stakes of a holder, by name, part of a name or CIK.',
  request: {
    params: z.object({ name: QueryText.openapi({ example: 'STMicroelectronics N.V.' }) }),
  },
  responses: {
    200: {
      description: 'A stake for each class of each issuer, the last changed first.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(StakeOfSchema) }),
          example: { items: [{ issuerName: '8x8, Inc.', statements: 1 }] },
        },
      },
    },
    ...problems,
  },
});

const historyRoute = createRoute({
  method: 'get',
  path: '/history',
  tags: ['Search'],
  summary: 'What holders of more than five percent own of an issuer’s classes over time.',
  request: { query: ClassQuery },
  responses: {
    200: {
      description: 'A point for each day on which something changed, by class.',
      content: {
        'application/json': {
          schema: HistorySchema,
          example: { issuerName: '8x8, Inc.', basis: 'event', undated: 0 },
        },
      },
    },
    ...problems,
  },
});

export function holdingRoutes({ store, today }: ApiContext) {
  return newRouter()
    .openapi(holdersRoute, async (c) => {
      const query = c.req.valid('query');
      const { basis, on: day = today() } = query;
      const found = await holdersOn(store, { ...classOf(query), basis, day });
      const json = {
        ...found,
        holders: found.holders.map(holdingJson),
        unclear: found.unclear.map(holdingJson),
        undated: found.undated.map(heldStatement),
      };
      return c.json(answerOf(HoldersSchema, json), 200);
    })
    .openapi(stakesRoute, async (c) => {
      const stakes = await stakesOf(store, c.req.valid('param').name);
      return c.json({ items: stakes.map((one) => answerOf(StakeOfSchema, stakeOfJson(one))) }, 200);
    })
    .openapi(historyRoute, async (c) => {
      const query = c.req.valid('query');
      const history = await historyOf(store, classOf(query), query.basis);
      return c.json(answerOf(HistorySchema, historyJson(history)), 200);
    });
}

/** Which class is asked for; one of issuer and CUSIP has to be given. */
function classOf({ issuer, cusip, class: title }: z.infer<typeof ClassQuery>) {
  if (issuer === undefined && cusip === undefined) {
    throw new Problem(400, 'Say which class: its issuer, or its CUSIP.');
  }
  return {
    ...(issuer !== undefined && { issuer }),
    ...(cusip !== undefined && { cusip }),
    ...(title !== undefined && { title }),
  };
}
