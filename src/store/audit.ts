import type { Store } from './store.ts';

/** Something that was done, for good: the engine refuses to change or remove it. */
export interface AuditEntry {
  /** The instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Name of the account; absent where there are no accounts. */
  readonly actor?: string;
  /** What was done, in a word: `draft.approved`. */
  readonly action: string;
  /** To what: `draft 12`. */
  readonly subject: string;
  /** JSON. */
  readonly detail?: string;
}

export async function appendAudit({ database }: Store, entry: AuditEntry): Promise<void> {
  const { at, actor, action, subject, detail } = entry;
  await database
    .insertInto('audit')
    .values({ at, actor: actor ?? null, action, subject, detail: detail ?? null })
    .execute();
}

export interface AuditQuestion {
  readonly subject?: string;
  /** Number of the entry before which the page begins: `next` of the page before. */
  readonly before?: number;
  readonly limit: number;
}

/** What was done, the last first; `next` is there where there is more. */
export async function readAudit(
  { database }: Store,
  { subject, before, limit }: AuditQuestion,
): Promise<{ items: (AuditEntry & { readonly id: number })[]; next?: number }> {
  let query = database.selectFrom('audit').selectAll();
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (before !== undefined) query = query.where('id', '<', before);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(({ id, at, actor, action, subject: of, detail }) => ({
    id,
    at,
    ...(actor !== null && { actor }),
    action,
    subject: of,
    ...(detail !== null && { detail }),
  }));
  const last = items.at(-1);
  return { items, ...(rows.length > limit && last && { next: last.id }) };
}
