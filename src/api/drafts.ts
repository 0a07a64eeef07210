import { createRoute, z } from '@hono/zod-openapi';
import type { Texts } from '../draft/draft.ts';
import { editDraft } from '../draft/edit-draft.ts';
import { printDraft } from '../draft/print-draft.ts';
import { recompute } from '../draft/recompute.ts';
import { deleteDocument } from '../store/documents.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { computedFor, openDraft, saveDraft, stakeOfDraft } from './draft-store.ts';
import { Asked, draftAnswer, draftWithHistory } from './draft-view.ts';
import { EDITS_MAX, FIELD_LENGTH_MAX, NAME_LENGTH_MAX } from './limits.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { DraftParam } from './schemas/values.ts';
import { etagOf, IfMatch, refuseStale, versionSeen } from './versioned.ts';

const getRoute = createRoute({
  method: 'get',
  path: '/drafts/{id}',
  tags: ['Drafts'],
  summary: 'A draft: computed values and the filer’s edits, told apart.',
  request: { params: DraftParam },
  responses: { 200: draftAnswer, ...problems },
});

const putRoute = createRoute({
  method: 'put',
  path: '/drafts/{id}',
  tags: ['Drafts'],
  summary: 'Puts edits in or takes them out, field by field; the other edits stay.',
  request: {
    params: DraftParam,
    headers: IfMatch,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            edits: z
              .array(
                z.object({
                  section: z.string().min(1).max(NAME_LENGTH_MAX),
                  field: z.string().min(1).max(NAME_LENGTH_MAX),
                  text: z
                    .string()
                    .max(FIELD_LENGTH_MAX)
                    .nullable()
                    .openapi({ description: 'Null takes the edit out.' }),
                }),
              )
              .min(1)
              .max(EDITS_MAX),
          }),
          example: {
            edits: [{ section: 'item 4', field: 'text', text: 'The shares were sold.' }],
          },
        },
      },
    },
  },
  responses: { 200: draftAnswer, ...problems },
});

const recomputeRoute = createRoute({
  method: 'post',
  path: '/drafts/{id}/computation',
  tags: ['Drafts'],
  summary: 'Computes a draft anew from the journal as it is now; no edit is lost.',
  request: {
    params: DraftParam,
    headers: IfMatch,
    body: {
      required: true,
      content: { 'application/json': { schema: Asked, example: { on: '2004-01-16' } } },
    },
  },
  responses: { 200: draftAnswer, ...problems },
});

const deleteRoute = createRoute({
  method: 'delete',
  path: '/drafts/{id}',
  tags: ['Drafts'],
  summary: 'Removes a draft; the audit keeps its last text.',
  request: { params: DraftParam, headers: IfMatch },
  responses: { 204: { description: 'It is removed.' }, ...problems },
});

export function draftRoutes(context: ApiContext) {
  return newRouter()
    .openapi(getRoute, async (c) => {
      const answer = await draftWithHistory(context, c.req.valid('param').id);
      // An approval changes what is said of a version, but not the version.
      c.header('ETag', etagOf(answer.version));
      c.header('Cache-Control', 'no-store');
      return c.json(answer, 200);
    })
    .openapi(putRoute, async (c) => {
      const { id } = c.req.valid('param');
      const open = await openDraft(context, id);
      const basedOn = versionSeen(c.req.valid('header')['if-match']);
      refuseStale(basedOn, open.document.version);
      const { edits } = c.req.valid('json');
      const changes = edits.map(({ text, ...place }) => ({
        ...place,
        ...(text !== null && { text }),
      }));
      const text = printDraft(editDraft(open.draft, changes));
      const from = changes.map((place) => ({ ...place, text: editAt(open.draft.edits, place) }));
      const version = await saveDraft(context, c.var.account, { id, basedOn, text }, [
        'draft.edited',
        { from, to: edits },
      ]);
      c.header('ETag', etagOf(version));
      return c.json(await draftWithHistory(context, id), 200);
    })
    .openapi(recomputeRoute, async (c) => {
      const { id } = c.req.valid('param');
      const open = await openDraft(context, id);
      const basedOn = versionSeen(c.req.valid('header')['if-match']);
      refuseStale(basedOn, open.document.version);
      const stake = await stakeOfDraft(context, open);
      const { on = open.draft.computed.on, event } = c.req.valid('json');
      const computed = await computedFor(context, stake, { on, event });
      const text = printDraft(recompute(open.draft, computed), open.document.text);
      const version = await saveDraft(context, c.var.account, { id, basedOn, text }, [
        'draft.computed',
        { from: { on: open.draft.computed.on }, to: { on, stakeVersion: stake.document.version } },
      ]);
      c.header('ETag', etagOf(version));
      return c.json(await draftWithHistory(context, id), 200);
    })
    .openapi(deleteRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { document } = await openDraft(context, id);
      refuseStale(versionSeen(c.req.valid('header')['if-match']), document.version);
      await recordAudit(context, c.var.account, 'draft.removed', `draft ${id}`, {
        from: { name: document.name, text: document.text },
      });
      await deleteDocument(context.store, 'draft', id);
      return c.body(null, 204);
    });
}

function editAt(edits: Texts, { section, field }: { section: string; field: string }) {
  return edits.get(section)?.get(field) ?? null;
}
