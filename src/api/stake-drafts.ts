import { createRoute, z } from '@hono/zod-openapi';
import { printDraft } from '../draft/print-draft.ts';
import { newDraft } from '../draft/recompute.ts';
import { addDocument, listDocuments } from '../store/documents.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { computedFor } from './draft-store.ts';
import { Asked, draftAnswer, draftWithHistory } from './draft-view.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { headOf } from './schemas/stake-view.ts';
import { IdParam, Instant } from './schemas/values.ts';
import { openStake } from './stake-store.ts';
import { etagOf } from './versioned.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/stakes/{id}/drafts',
  tags: ['Drafts'],
  summary: 'The drafts of a stake, the last changed first.',
  request: { params: IdParam },
  responses: {
    200: {
      description: 'The drafts, without what they say.',
      content: {
        'application/json': {
          schema: z.object({
            items: z.array(
              z.object({
                id: z.int(),
                name: z.string(),
                version: z.int(),
                createdAt: Instant,
                changedAt: Instant,
              }),
            ),
          }),
          example: { items: [{ id: 2, name: 'SCHEDULE 13D/A, 2004-01-16' }] },
        },
      },
    },
    ...problems,
  },
});

const addRoute = createRoute({
  method: 'post',
  path: '/stakes/{id}/drafts',
  tags: ['Drafts'],
  summary: 'Drafts the next filing of a stake, from its journal and its statements in the store.',
  request: {
    params: IdParam,
    body: {
      required: true,
      content: { 'application/json': { schema: Asked, example: { on: '2004-01-16' } } },
    },
  },
  responses: { 201: draftAnswer, ...problems },
});

export function stakeDraftRoutes(context: ApiContext) {
  const { store } = context;
  return newRouter()
    .openapi(listRoute, async (c) => {
      const { document } = await openStake(context, c.req.valid('param').id);
      const heads = await listDocuments(store, 'draft', document.id);
      return c.json({ items: heads.map(headOf) }, 200);
    })
    .openapi(addRoute, async (c) => {
      const stake = await openStake(context, c.req.valid('param').id);
      const { on = context.today(), event } = c.req.valid('json');
      const draft = newDraft(await computedFor(context, stake, { on, event }));
      const name = `SCHEDULE ${draft.computed.form}, ${on}`;
      const { account } = c.var;
      const id = await addDocument(
        store,
        'draft',
        { name, text: printDraft(draft), stakeId: stake.document.id },
        { at: context.now(), ...(account && { by: account.name }) },
      );
      const to = { stake: stake.document.id, version: stake.document.version, on };
      await recordAudit(context, account, 'draft.created', `draft ${id}`, { to });
      c.header('ETag', etagOf(1));
      return c.json(await draftWithHistory(context, id), 201);
    });
}
