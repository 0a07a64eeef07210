import { sql } from 'kysely';
import type { Store } from './store.ts';

/**
 * Takes a file for this process alone, unless another has it. Whoever dies loses it when its time
 * is over; who lives asks for more time before that (`renewClaims`).
 */
export async function claim(
  { database, differences: { clock } }: Store,
  name: string,
  owner: string,
  milliseconds: number,
): Promise<boolean> {
  const until_ms = sql<number>`${clock} + ${milliseconds}`;
  const taken = await database
    .insertInto('pull_claims')
    .values({ name, owner, until_ms })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ owner, until_ms })
        .where(sql<boolean>`pull_claims.until_ms < ${clock}`),
    )
    .returning('name')
    .execute();
  return taken.length > 0;
}

/** Asks for more time for all that a process has. */
export async function renewClaims(
  { database, differences: { clock } }: Store,
  owner: string,
  milliseconds: number,
): Promise<void> {
  await database
    .updateTable('pull_claims')
    .set({ until_ms: sql<number>`${clock} + ${milliseconds}` })
    .where('owner', '=', owner)
    .execute();
}

/** Gives a file back, fetched or not. */
export async function releaseClaim(
  { database }: Store,
  name: string,
  owner: string,
): Promise<void> {
  await database
    .deleteFrom('pull_claims')
    .where('name', '=', name)
    .where('owner', '=', owner)
    .execute();
}

/** Who has files at the moment, or had them when it died. */
export async function claimOwners({ database }: Store): Promise<string[]> {
  const rows = await database.selectFrom('pull_claims').select('owner').distinct().execute();
  return rows.map(({ owner }) => owner);
}

/** Gives back all that a process had. */
export async function releaseClaimsOf({ database }: Store, owner: string): Promise<void> {
  await database.deleteFrom('pull_claims').where('owner', '=', owner).execute();
}
