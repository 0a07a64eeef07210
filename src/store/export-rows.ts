import type { Store } from './store.ts';
import type { Row } from './tables.ts';

/** A place in the order in which filings are exported. */
export interface ExportPlace {
  readonly day: string;
  readonly id: number;
}

/** Filings with what was read of them, as they are exported. */
export interface ExportPage {
  readonly filings: readonly Row<'filings'>[];
  readonly persons: readonly Row<'persons'>[];
  readonly trades: readonly Row<'trades'>[];
  readonly items: readonly Row<'items'>[];
}

/** The filings behind a place, by the day by which filings are sorted, with their lists. */
export async function exportPage(
  { database }: Store,
  after: ExportPlace | undefined,
  limit: number,
): Promise<ExportPage> {
  const filings = await database
    .selectFrom('filings')
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where((of) =>
        of.eb(of.refTuple('sort_date', 'id'), '>', of.tuple(after?.day ?? '', after?.id ?? 0)),
      ),
    )
    .orderBy('sort_date')
    .orderBy('id')
    .limit(limit)
    .execute();
  const ids = filings.map(({ id }) => id);
  if (ids.length === 0) return { filings, persons: [], trades: [], items: [] };
  return {
    filings,
    persons: await database
      .selectFrom('persons')
      .selectAll()
      .where('filing_id', 'in', ids)
      .orderBy('filing_id')
      .orderBy('ordinal')
      .execute(),
    trades: await database
      .selectFrom('trades')
      .selectAll()
      .where('filing_id', 'in', ids)
      .orderBy('filing_id')
      .orderBy('ordinal')
      .execute(),
    items: await database
      .selectFrom('items')
      .select(['id', 'filing_id', 'number', 'piece', 'heading', 'text'])
      .where('filing_id', 'in', ids)
      .orderBy('filing_id')
      .orderBy('id')
      .execute(),
  };
}
