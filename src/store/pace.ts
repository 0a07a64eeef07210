import { sql } from 'kysely';
import type { Store } from './store.ts';

/**
 * Takes the next turn for a request to an archive, evenly spaced over all processes that share the
 * store, and says how long to wait for it, in milliseconds.
 */
export async function takeTurn(
  { database, differences: { clock } }: Store,
  archive: string,
  requestsASecond: number,
): Promise<number> {
  const gap = 1_000 / requestsASecond;
  const { wait } = await database
    .insertInto('pace')
    .values({ archive, next_ms: sql<number>`${clock} + ${gap}` })
    .onConflict((conflict) =>
      conflict.column('archive').doUpdateSet({
        next_ms: sql<number>`case when pace.next_ms > ${clock} then pace.next_ms else ${clock} end + ${gap}`,
      }),
    )
    .returning(sql<number>`next_ms - ${gap} - ${clock}`.as('wait'))
    .executeTakeFirstOrThrow();
  return Math.max(0, wait);
}

/** Lets nobody have a turn for so long. */
export async function holdTurns(
  { database, differences: { clock } }: Store,
  archive: string,
  milliseconds: number,
): Promise<void> {
  await database
    .updateTable('pace')
    .set({ next_ms: sql<number>`${clock} + ${milliseconds}` })
    .where('archive', '=', archive)
    .where(sql<boolean>`next_ms < ${clock} + ${milliseconds}`)
    .execute();
}
