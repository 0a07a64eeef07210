import { appendAudit } from '../store/audit.ts';
import type { Account } from './account.ts';
import type { ApiContext } from './context.ts';

/** A change as the audit tells it: what it was before, and what it is now. */
export interface Change {
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Writes down for good who did what to what, and, where something changed, from what to what. */
export async function recordAudit(
  { store, now }: Pick<ApiContext, 'store' | 'now'>,
  account: Pick<Account, 'name'> | undefined,
  action: string,
  subject: string,
  change?: Change,
): Promise<void> {
  await appendAudit(store, {
    at: now(),
    ...(account && { actor: account.name }),
    action,
    subject,
    ...(change && { detail: JSON.stringify(change) }),
  });
}
