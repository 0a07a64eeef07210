import { createRoute, z } from '@hono/zod-openapi';
import { readAudit } from '../store/audit.ts';
import { ROLE_KEY } from './access.ts';
import type { ApiContext } from './context.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { Next, numberedCursor, PageQuery, QueryText } from './schemas/values.ts';

const AuditSchema = z
  .object({
    id: z.int(),
    at: z.string().openapi({ format: 'date-time' }),
    actor: z.string().nullable().openapi({ description: 'Null where there are no accounts.' }),
    action: z.string().openapi({ example: 'draft.approved' }),
    subject: z.string().openapi({ example: 'draft 12' }),
    change: z
      .object({ from: z.unknown().optional(), to: z.unknown().optional() })
      .nullable()
      .openapi({ description: 'From what to what.' }),
  })
  .openapi('AuditEntry');

const listRoute = createRoute({
  method: 'get',
  path: '/audit',
  tags: ['Accounts'],
  summary: 'Who changed what, from what to what; the last first. Nothing in it is ever changed.',
  [ROLE_KEY]: 'approver',
  request: {
    query: z.object({
      subject: QueryText.optional().openapi({ example: 'stake 1' }),
      ...PageQuery,
    }),
  },
  responses: {
    200: {
      description: 'A page of the audit.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(AuditSchema), next: Next }),
          example: { items: [{ action: 'stake.created', subject: 'stake 1' }], next: null },
        },
      },
    },
    ...problems,
  },
});

export function auditRoutes({ store }: ApiContext) {
  return newRouter().openapi(listRoute, async (c) => {
    const { subject, cursor, limit } = c.req.valid('query');
    const page = await readAudit(store, {
      ...(subject !== undefined && { subject }),
      ...(cursor !== undefined && { before: numberedCursor(cursor) }),
      limit,
    });
    const items = page.items.map(({ actor, detail, ...entry }) =>
      AuditSchema.parse({
        ...entry,
        actor: actor ?? null,
        change: detail === undefined ? null : JSON.parse(detail),
      }),
    );
    return c.json({ items, next: page.next === undefined ? null : String(page.next) }, 200);
  });
}
