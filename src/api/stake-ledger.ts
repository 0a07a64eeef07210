import { createRoute, z } from '@hono/zod-openapi';
import { dutiesJson } from '../ledger/duties/duties-json.ts';
import { dutiesOf } from '../ledger/duties/obligations.ts';
import { ledgerFindingsJson } from '../ledger/journal/findings-json.ts';
import { positionOn, replay } from '../ledger/journal/replay.ts';
import { ownershipJson } from '../ledger/stake/ownership-json.ts';
import { ownershipOn } from '../ledger/stake/ownership-on.ts';
import { timelineOf } from '../ledger/stake/timeline.ts';
import { timelineDayJson } from '../ledger/stake/timeline-json.ts';
import { answerOf } from './answer.ts';
import type { ApiContext } from './context.ts';
import { AHEAD_DAYS, AHEAD_DAYS_MAX } from './limits.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import {
  LedgerFindingSchema,
  ObligationsSchema,
  OwnershipSchema,
  TimelineSchema,
} from './schemas/stake-schema.ts';
import { DayGiven, IdParam } from './schemas/values.ts';
import { openStake } from './stake-store.ts';

const On = DayGiven.optional().openapi({
  description: 'The day to look at; today in New York where it is left out.',
  example: '2004-01-20',
});

const ownershipRoute = createRoute({
  method: 'get',
  path: '/stakes/{id}/ownership',
  tags: ['Stakes'],
  summary: 'Who owns what on a day, by person and together.',
  request: { params: IdParam, query: z.object({ on: On }) },
  responses: {
    200: {
      description: 'Ownership as the rows of a cover page.',
      content: {
        'application/json': {
          schema: OwnershipSchema,
          example: {
            day: '2004-01-20',
            together: { aggregateAmount: '714400', percentOfClass: '2.1' },
          },
        },
      },
    },
    ...problems,
  },
});

const timelineRoute = createRoute({
  method: 'get',
  path: '/stakes/{id}/timeline',
  tags: ['Stakes'],
  summary: 'Every day on which something changed, with what all own at its end.',
  request: { params: IdParam, query: z.object({ on: On }) },
  responses: {
    200: {
      description: 'The days, rising, up to the one asked for.',
      content: { 'application/json': { schema: TimelineSchema, example: { findings: [] } } },
    },
    ...problems,
  },
});

const obligationsRoute = createRoute({
  method: 'get',
  path: '/stakes/{id}/obligations',
  tags: ['Stakes'],
  summary: 'What had to be filed and by when, what is to come, and what a person has to answer.',
  request: {
    params: IdParam,
    query: z.object({
      on: On,
      ahead: z.coerce
        .number()
        .int()
        .min(0)
        .max(AHEAD_DAYS_MAX)
        .default(AHEAD_DAYS)
        .openapi({ description: 'How many days to look ahead.', example: AHEAD_DAYS }),
    }),
  },
  responses: {
    200: {
      description: 'Obligations with their state and days left, and open questions.',
      content: {
        'application/json': {
          schema: ObligationsSchema,
          example: { today: '2004-01-20', reportsOn: 'none' },
        },
      },
    },
    ...problems,
  },
});

const findingsRoute = createRoute({
  method: 'get',
  path: '/stakes/{id}/findings',
  tags: ['Stakes'],
  summary: 'What is wrong or odd in a journal.',
  request: { params: IdParam },
  responses: {
    200: {
      description: 'The findings, each with its entries and their lines.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(LedgerFindingSchema) }),
          example: { items: [] },
        },
      },
    },
    ...problems,
  },
});

export function stakeLedgerRoutes(context: ApiContext) {
  return newRouter()
    .openapi(ownershipRoute, async (c) => {
      const { journal } = await openStake(context, c.req.valid('param').id);
      const day = c.req.valid('query').on ?? context.today();
      const owned = ownershipOn(positionOn(replay(journal.entries), day), day);
      return c.json(answerOf(OwnershipSchema, ownershipJson(owned)), 200);
    })
    .openapi(timelineRoute, async (c) => {
      const { journal, lines } = await openStake(context, c.req.valid('param').id);
      const replayed = replay(journal.entries);
      const days = timelineOf(replayed, c.req.valid('query').on ?? context.today());
      const json = {
        days: days.map(timelineDayJson),
        findings: ledgerFindingsJson(replayed.findings, lines),
      };
      return c.json(answerOf(TimelineSchema, json), 200);
    })
    .openapi(obligationsRoute, async (c) => {
      const { journal, lines } = await openStake(context, c.req.valid('param').id);
      const { on, ahead } = c.req.valid('query');
      const today = on ?? context.today();
      const replayed = replay(journal.entries);
      const duties = dutiesOf(replayed, today, { aheadDays: ahead });
      const findings = ledgerFindingsJson([...replayed.findings, ...duties.findings], lines);
      return c.json(answerOf(ObligationsSchema, { today, ...dutiesJson(duties), findings }), 200);
    })
    .openapi(findingsRoute, async (c) => {
      const { journal, lines } = await openStake(context, c.req.valid('param').id);
      const { findings } = replay(journal.entries);
      const items = ledgerFindingsJson(findings, lines);
      return c.json({ items: items.map((one) => answerOf(LedgerFindingSchema, one)) }, 200);
    });
}
