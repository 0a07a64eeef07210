import { createRoute, z } from '@hono/zod-openapi';
import { triggerJson } from '../law/due-json.ts';
import { allTriggers, type Trigger } from '../law/triggers.ts';
import { newRouter } from './router.ts';
import { TriggerSchema } from './schemas/law-schema.ts';
import { problems } from './schemas/problem-schema.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/triggers',
  tags: ['Law'],
  summary: 'What sets a due day running.',
  responses: {
    200: {
      description: 'The triggers, in the order of the rules.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(TriggerSchema) }),
          example: { items: [{ trigger: 'schedule-13d-initial', files: '13D' }] },
        },
      },
    },
    ...problems,
  },
});

export function triggerRoutes() {
  return newRouter().openapi(listRoute, (c) => c.json({ items: allTriggers.map(triggerOf) }, 200));
}

export function triggerOf(trigger: Trigger): z.infer<typeof TriggerSchema> {
  return TriggerSchema.parse(triggerJson(trigger));
}
