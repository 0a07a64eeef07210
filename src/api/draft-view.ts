import { z } from '@hono/zod-openapi';
import { readAudit } from '../store/audit.ts';
import type { ApiContext } from './context.ts';
import { openDraft, preparersOf } from './draft-store.ts';
import { DraftSchema, draftView } from './schemas/draft-schema.ts';
import { DayGiven } from './schemas/values.ts';

/** For which day a draft is to be computed, and for which event. */
export const Asked = z.object({
  on: DayGiven.optional().openapi({
    description: 'The day on which it is to be filed; today in New York where it is left out.',
    example: '2004-01-16',
  }),
  event: DayGiven.optional().openapi({
    description: 'The day of a material change that the journal does not show.',
  }),
});

/** The answer that a draft is. */
export const draftAnswer = {
  description: 'The draft.',
  content: { 'application/json': { schema: DraftSchema, example: { form: '13D/A' } } },
};

/** A draft as the API gives it, with who saved it and who approved it. */
export async function draftWithHistory(
  context: ApiContext,
  id: number,
): Promise<z.infer<typeof DraftSchema>> {
  const { document, draft } = await openDraft(context, id);
  const preparedBy = [...(await preparersOf(context, id))];
  const approval = await approvalOf(context, id, document.version);
  return draftView(document, draft, { preparedBy, approval });
}

/** What the audit calls an approval. */
export const APPROVED = 'draft.approved';

/** Who approved a version of a draft, as the audit has it; a later version needs an approval of its own. */
async function approvalOf(
  { store }: ApiContext,
  id: number,
  version: number,
): Promise<{ by: string; at: string } | null> {
  const { items } = await readAudit(store, { subject: `draft ${id}`, limit: 1 });
  const [last] = items;
  if (last?.action !== APPROVED || last.actor === undefined) return null;
  const isThis = last.detail === JSON.stringify({ to: { version } });
  return isThis ? { by: last.actor, at: last.at } : null;
}
