import { createRoute, z } from '@hono/zod-openapi';
import { deleteDocument } from '../store/documents.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { JournalText, Name, StakeSchema, stakeAnswer, stakeOf } from './schemas/stake-view.ts';
import { IdParam } from './schemas/values.ts';
import { journalOf, openStake, saveStake } from './stake-store.ts';
import { etagOf, IfMatch, refuseStale, versionSeen } from './versioned.ts';

const getRoute = createRoute({
  method: 'get',
  path: '/stakes/{id}',
  tags: ['Stakes'],
  summary: 'A stake with its journal.',
  request: { params: IdParam },
  responses: { 200: stakeAnswer, ...problems },
});

const putRoute = createRoute({
  method: 'put',
  path: '/stakes/{id}',
  tags: ['Stakes'],
  summary: 'Saves a journal’s text over the version that was seen; all of it is read first.',
  request: {
    params: IdParam,
    headers: IfMatch,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({ name: Name.optional(), journal: JournalText }),
          example: {
            journal: 'stakeline-journal 1\nholder Quill\n\n2024-01-02 opening Quill 900\n',
          },
        },
      },
    },
  },
  responses: {
    200: {
      ...stakeAnswer,
      content: {
        'application/json': {
          schema: StakeSchema,
          example: { version: 2, entries: [{ line: 4, kind: 'opening' }] },
        },
      },
    },
    ...problems,
  },
});

const deleteRoute = createRoute({
  method: 'delete',
  path: '/stakes/{id}',
  tags: ['Stakes'],
  summary: 'Removes a stake with all its versions and drafts; the audit keeps its last text.',
  request: { params: IdParam, headers: IfMatch },
  responses: { 204: { description: 'It is removed.' }, ...problems },
});

export function stakeItemRoutes(context: ApiContext) {
  const { store } = context;
  return newRouter()
    .openapi(getRoute, async (c) => {
      const open = await openStake(context, c.req.valid('param').id);
      c.header('ETag', etagOf(open.document.version));
      return c.json(stakeOf(open), 200);
    })
    .openapi(putRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { name, journal: text } = c.req.valid('json');
      const basedOn = versionSeen(c.req.valid('header')['if-match']);
      journalOf(text);
      const { document } = await openStake(context, id);
      refuseStale(basedOn, document.version);
      const version = await saveStake(context, c.var.account, {
        id,
        basedOn,
        text,
        ...(name !== undefined && { name }),
        action: 'stake.saved',
        from: { name: document.name, text: document.text },
        to: { name: name ?? document.name, text },
      });
      c.header('ETag', etagOf(version));
      return c.json(stakeOf(await openStake(context, id)), 200);
    })
    .openapi(deleteRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { document } = await openStake(context, id);
      refuseStale(versionSeen(c.req.valid('header')['if-match']), document.version);
      await recordAudit(context, c.var.account, 'stake.removed', `stake ${id}`, {
        from: { name: document.name, text: document.text },
      });
      await deleteDocument(store, 'stake', id);
      return c.body(null, 204);
    });
}
