import { createRoute } from '@hono/zod-openapi';
import { documentVersions } from '../store/documents.ts';
import { ROLE_KEY } from './access.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { openDraft, preparersOf } from './draft-store.ts';
import { APPROVED, draftAnswer, draftWithHistory } from './draft-view.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { DraftParam } from './schemas/values.ts';
import { IfMatch, refuseStale, versionSeen } from './versioned.ts';

const approveRoute = createRoute({
  method: 'post',
  path: '/drafts/{id}/approval',
  tags: ['Drafts'],
  summary: 'Approves this version of a draft; never by anybody who has saved it.',
  [ROLE_KEY]: 'approver',
  request: { params: DraftParam, headers: IfMatch },
  responses: { 200: draftAnswer, ...problems },
});

export function draftApprovalRoutes(context: ApiContext) {
  return newRouter().openapi(approveRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { document } = await openDraft(context, id);
    refuseStale(versionSeen(c.req.valid('header')['if-match']), document.version);
    const { account } = c.var;
    if (!account) {
      throw new Problem(
        409,
        'Approval takes two persons whom the server knows: make accounts with `stakeline account add`.',
      );
    }
    const [last] = await documentVersions(context.store, id);
    if (last?.by === undefined) {
      throw new Problem(403, 'Nobody knows who saved this version; save it anew under an account.');
    }
    if ((await preparersOf(context, id)).includes(account.name)) {
      throw new Problem(403, 'You have saved this draft; somebody else has to approve it.');
    }
    const to = { version: document.version };
    await recordAudit(context, account, APPROVED, `draft ${id}`, { to });
    return c.json(await draftWithHistory(context, id), 200);
  });
}
