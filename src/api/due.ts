import { createRoute, z } from '@hono/zod-openapi';
import { dueJson } from '../law/due-json.ts';
import { dueReport } from '../law/due-report.ts';
import { allTriggers, findTrigger } from '../law/triggers.ts';
import { unknownName } from './checks.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import {
  CertaintySchema,
  QuestionSchema,
  TriggerSchema,
  VersionSchema,
} from './schemas/law-schema.ts';
import { problems } from './schemas/problem-schema.ts';
import { Day, DayGiven, QueryText } from './schemas/values.ts';

const CountedDaySchema = z.object({
  day: Day,
  kind: z.enum(['business', 'weekend', 'holiday', 'closing']),
  number: z.int().nullable().openapi({ description: 'Null for a day that does not count.' }),
  rolled: z.boolean(),
  why: z.string().nullable(),
  doubt: z.string().nullable(),
});

const FiledSchema = z.object({
  filed: Day,
  acceptedOn: Day,
  cutOff: z.string(),
  moved: z.string().nullable(),
  lateness: z.enum(['on time', 'late', 'unsettled']),
  calendarDaysLate: z.int().nullable(),
  businessDaysLate: z.int().nullable(),
});

const DueSchema = TriggerSchema.extend({
  event: Day,
  testDay: Day,
  due: Day.nullable().openapi({ description: 'Null where the law names no day.' }),
  careful: Day.nullable().openapi({ description: 'The day to keep to.' }),
  ifBusinessDays: Day.nullable(),
  version: VersionSchema.nullable(),
  certainty: CertaintySchema.nullable(),
  counting: z.array(CountedDaySchema),
  alternatives: z.array(z.object({ due: Day.nullable(), version: VersionSchema })),
  questions: z.array(QuestionSchema),
  doubts: z.array(z.string()),
  filed: FiledSchema.nullable(),
}).openapi('Due');

const dueRoute = createRoute({
  method: 'get',
  path: '/due',
  tags: ['Law'],
  summary: 'By what day something is due, counted day by day under the law of its time.',
  request: {
    query: z.object({
      trigger: QueryText.openapi({ example: 'schedule-13d-initial' }),
      event: DayGiven.openapi({ example: '2024-02-13' }),
      accepted: QueryText.optional().openapi({
        description: 'When EDGAR accepted it, Eastern time: says how late it was.',
        example: '2024-02-21T22:05',
      }),
    }),
  },
  responses: {
    200: {
      description: 'The due day with its counting.',
      content: {
        'application/json': {
          schema: DueSchema,
          example: { due: '2024-02-21', filed: { filed: '2024-02-22', lateness: 'late' } },
        },
      },
    },
    ...problems,
  },
});

export function dueRoutes() {
  return newRouter().openapi(dueRoute, (c) => {
    const { trigger: name, event, accepted } = c.req.valid('query');
    const trigger = findTrigger(name);
    if (!trigger) throw new Problem(404, unknownName('trigger', name, NAMES));
    const report = dueReport(trigger, event, accepted);
    if ('refused' in report) throw new Problem(400, report.refused);
    return c.json(DueSchema.parse(dueJson(report)), 200);
  });
}

const NAMES = allTriggers.map(({ name }) => name);
