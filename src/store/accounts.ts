import type { Store } from './store.ts';
import type { Row } from './tables.ts';

export type Account = Row<'accounts'>;

export async function addAccount(
  { database }: Store,
  account: { name: string; role: string; passwordHash: string; at: string },
): Promise<number> {
  const { id } = await database
    .insertInto('accounts')
    .values({
      name: account.name,
      role: account.role,
      password_hash: account.passwordHash,
      created_at: account.at,
      disabled_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function listAccounts({ database }: Store): Promise<Account[]> {
  return database.selectFrom('accounts').selectAll().orderBy('name').execute();
}

export async function accountNamed(
  { database }: Store,
  name: string,
): Promise<Account | undefined> {
  return database.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst();
}

export async function changeAccount(
  { database }: Store,
  id: number,
  change: { role?: string; password_hash?: string; disabled_at?: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('accounts')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function addSession(
  { database }: Store,
  session: { tokenHash: string; accountId: number; at: string; expiresAt: string },
): Promise<void> {
  await database
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.at,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** The account of a session that has not ended by `at`, unless the account is disabled. */
export async function accountOfSession(
  { database }: Store,
  tokenHash: string,
  at: string,
): Promise<Account | undefined> {
  return database
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .selectAll('accounts')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', at)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
}

/** Ends one session; those that have run out by `at` go with it. */
export async function endSession(
  { database }: Store,
  tokenHash: string,
  at: string,
): Promise<void> {
  await database
    .deleteFrom('sessions')
    .where((on) => on.or([on('token_hash', '=', tokenHash), on('expires_at', '<=', at)]))
    .execute();
}

/** Ends all sessions of an account. */
export async function endSessionsOf({ database }: Store, accountId: number): Promise<void> {
  await database.deleteFrom('sessions').where('account_id', '=', accountId).execute();
}
