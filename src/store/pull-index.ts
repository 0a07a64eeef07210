import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { chunksOf } from './insert-rows.ts';
import type { Store } from './store.ts';
import type { NewRow, Tables } from './tables.ts';

/** Whether all is known that an index, or a day of the feed, will ever say. */
export async function isPulled({ database }: Store, name: string): Promise<boolean> {
  const rows = database.selectFrom('pulled_indexes').select('name').where('name', '=', name);
  return (await rows.executeTakeFirst()) !== undefined;
}

export async function markPulled({ database }: Store, name: string, at: string): Promise<void> {
  await database
    .insertInto('pulled_indexes')
    .values({ name, pulled_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Keeps what an index says there is. */
export async function saveIndexEntries(
  { database }: Store,
  entries: readonly NewRow<'index_entries'>[],
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const values of chunksOf(entries)) {
      await transaction
        .insertInto('index_entries')
        .values(values)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

/** Which submissions are asked for. */
export interface IndexFilter {
  readonly since: string;
  readonly until: string;
  readonly forms: readonly string[];
  /** Of the issuer, or of a holder. */
  readonly cik?: string;
}

/** A submission that an index lists. */
export interface IndexedSubmission {
  readonly accession: string;
  readonly filed: string;
  readonly path: string;
}

/** How many submissions the indexes list. */
export async function countIndexed({ database }: Store, filter: IndexFilter): Promise<number> {
  const { count } = await database
    .selectFrom('index_entries')
    .where((of) => matches(of, filter))
    .select(({ fn }) => fn.count<number | string>('accession').distinct().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The submissions that indexes list, by day, behind one of them. */
export async function indexedAfter(
  { database }: Store,
  filter: IndexFilter,
  after: IndexedSubmission | undefined,
  limit: number,
): Promise<IndexedSubmission[]> {
  return database
    .selectFrom('index_entries')
    .where((of) => matches(of, filter))
    .$if(after !== undefined, (query) =>
      query.where((of) =>
        of.eb(
          of.refTuple('filed_date', 'accession'),
          '>',
          of.tuple(after?.filed ?? '', after?.accession ?? ''),
        ),
      ),
    )
    .groupBy(['filed_date', 'accession'])
    .select(({ fn }) => ['accession', 'filed_date as filed', fn.min('path').as('path')])
    .orderBy('filed_date')
    .orderBy('accession')
    .limit(limit)
    .execute();
}

function matches(
  of: ExpressionBuilder<Tables, 'index_entries'>,
  { since, until, forms, cik }: IndexFilter,
): ExpressionWrapper<Tables, 'index_entries', SqlBool> {
  return of.and([
    of.eb('filed_date', '>=', since),
    of.eb('filed_date', '<=', until),
    of.eb('form', 'in', [...forms]),
    ...(cik === undefined ? [] : [of.eb('cik', '=', cik)]),
  ]);
}
