import { createRoute, z } from '@hono/zod-openapi';
import { listAccounts } from '../store/accounts.ts';
import { ROLE_KEY } from './access.ts';
import { parseRole, ROLES } from './account.ts';
import type { ApiContext } from './context.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';

const AccountSchema = z
  .object({
    name: z.string(),
    role: z.enum(ROLES),
    createdAt: z.string().openapi({ format: 'date-time' }),
    removedAt: z.string().nullable().openapi({ format: 'date-time' }),
  })
  .openapi('Account');

const listRoute = createRoute({
  method: 'get',
  path: '/accounts',
  tags: ['Accounts'],
  summary: 'Who may use the server; accounts are made by `stakeline account` on its machine.',
  [ROLE_KEY]: 'approver',
  responses: {
    200: {
      description: 'The accounts, by name.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(AccountSchema) }),
          example: { items: [] },
        },
      },
    },
    ...problems,
  },
});

export function accountRoutes({ store }: ApiContext) {
  return newRouter().openapi(listRoute, async (c) => {
    const rows = await listAccounts(store);
    const items = rows.flatMap(({ name, role: written, created_at, disabled_at }) => {
      const role = parseRole(written);
      return role ? [{ name, role, createdAt: created_at, removedAt: disabled_at }] : [];
    });
    return c.json({ items }, 200);
  });
}
