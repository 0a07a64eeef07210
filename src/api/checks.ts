import { createRoute, z } from '@hono/zod-openapi';
import { allChecks } from '../check/all.ts';
import type { Check } from '../check/define.ts';
import { nearest } from '../value/nearest.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';

const CheckSchema = z
  .object({
    code: z.string(),
    title: z.string(),
    why: z.string(),
    fix: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    schedule: z.enum(['13D', '13G']).nullable().openapi({ description: 'Null: both.' }),
    cite: z.string(),
    since: z.string(),
    says: z.array(z.string()).openapi({ description: 'Messages of its examples.' }),
    vouchesFor: z.array(z.string()).openapi({ description: 'What it can vouch for.' }),
  })
  .openapi('Check');

const example = {
  code: 'cusip-check-digit',
  severity: 'warning',
};

const listRoute = createRoute({
  method: 'get',
  path: '/checks',
  tags: ['Law'],
  summary: 'All checks, by code.',
  responses: {
    200: {
      description: 'The checks.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(CheckSchema) }),
          example: { items: [{ code: 'cusip-check-digit' }] },
        },
      },
    },
    ...problems,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/checks/{code}',
  tags: ['Law'],
  summary: 'What a check asks, and why.',
  request: { params: z.object({ code: z.string().openapi({ example: example.code }) }) },
  responses: {
    200: {
      description: 'The check.',
      content: { 'application/json': { schema: CheckSchema, example } },
    },
    ...problems,
  },
});

export function checkRoutes() {
  return newRouter()
    .openapi(listRoute, (c) => c.json({ items: allChecks.map(checkOf) }, 200))
    .openapi(oneRoute, (c) => {
      const { code } = c.req.valid('param');
      const check = allChecks.find((one) => one.code === code);
      if (!check) throw new Problem(404, unknownName('check', code, CODES));
      return c.json(checkOf(check), 200);
    });
}

const CODES = allChecks.map(({ code }) => code);

/** A sentence about a name that nothing has, with those that may be meant. */
export function unknownName(what: string, name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  const hint =
    near.length > 0 ? `did you mean ${near.join(', ')}?` : `see the list of all ${what}s.`;
  return `There is no ${what} of the name given; ${hint}`;
}

function checkOf(check: Check): z.infer<typeof CheckSchema> {
  const { code, title, why, fix, severity, schedule, cite, since } = check;
  return {
    code,
    title,
    why,
    fix,
    severity,
    schedule: schedule ?? null,
    cite,
    since,
    says: check.fails.map(([, message]) => message),
    vouchesFor: (check.confirms ?? []).map(([, message]) => message),
  };
}
