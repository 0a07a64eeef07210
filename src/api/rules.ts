import { createRoute, z } from '@hono/zod-openapi';
import { explainRule, type RulePage } from '../law/explain.ts';
import { question } from '../law/questions.ts';
import { allRules } from '../law/rules/all.ts';
import { allTriggers } from '../law/triggers.ts';
import { unknownName } from './checks.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import { QuestionSchema, TriggerSchema, VersionSchema } from './schemas/law-schema.ts';
import { problems } from './schemas/problem-schema.ts';
import { Day } from './schemas/values.ts';
import { triggerOf } from './triggers.ts';

const RuleSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    asks: z.string(),
    pickedBy: z.string().openapi({ description: 'Which day decides the version.' }),
    versions: z.array(
      VersionSchema.extend({
        until: Day.nullable().openapi({ description: 'The first day on which it holds no more.' }),
      }),
    ),
    examples: z.array(
      z.object({ on: Day, given: z.unknown(), found: z.unknown(), why: z.string() }),
    ),
    triggers: z.array(TriggerSchema),
    questions: z.array(QuestionSchema),
  })
  .openapi('Rule');

const example = { name: 'schedule-13d-initial', pickedBy: 'event' };

const listRoute = createRoute({
  method: 'get',
  path: '/rules',
  tags: ['Law'],
  summary: 'All dated rules, by name.',
  responses: {
    200: {
      description: 'The rules.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(RuleSchema) }),
          example: { items: [{ name: 'schedule-13d-initial' }] },
        },
      },
    },
    ...problems,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/rules/{name}',
  tags: ['Law'],
  summary: 'What a rule asks, version by version, with worked examples.',
  request: { params: z.object({ name: z.string().openapi({ example: example.name }) }) },
  responses: {
    200: {
      description: 'The rule.',
      content: { 'application/json': { schema: RuleSchema, example } },
    },
    ...problems,
  },
});

export function ruleRoutes() {
  return newRouter()
    .openapi(listRoute, (c) => c.json({ items: RULES.map(ruleOf) }, 200))
    .openapi(oneRoute, (c) => {
      const { name } = c.req.valid('param');
      const rule = explainRule(name);
      if (!rule) throw new Problem(404, unknownName('rule', name, NAMES));
      return c.json(ruleOf(rule), 200);
    });
}

const NAMES = allRules.map(({ name }) => name);
const RULES = NAMES.flatMap((name) => explainRule(name) ?? []);

function ruleOf(rule: RulePage): z.infer<typeof RuleSchema> {
  const triggers = allTriggers.filter((trigger) => trigger.rule.name === rule.name);
  return RuleSchema.parse({
    ...rule,
    // Answers may be decimals, which are text once they are JSON.
    examples: rule.examples.map(({ on, given, found, why }) => ({
      on,
      given: plain(given),
      found: plain(found),
      why,
    })),
    versions: rule.versions.map((version) => ({ ...version, until: version.until ?? null })),
    triggers: triggers.map(triggerOf),
    questions: (triggers[0]?.rule.questions ?? []).map(question),
  });
}

function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
