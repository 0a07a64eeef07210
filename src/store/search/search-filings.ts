import { byFiling } from '../by-filing.ts';
import { HIT_BEGINS, HIT_ENDS } from '../engine.ts';
import type { Store } from '../store.ts';
import type { Row } from '../tables.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { cursorOf, type Page, placeOf } from './cursor.ts';
import type { FilingSearch } from './filing-search.ts';
import { type FoundFiling, foundFilings } from './found-filing.ts';
import { wordsIn } from './words.ts';

/** Where a text was found: words around it, those that were looked for marked. */
export interface Snippet {
  /** Of the item: `4`. */
  readonly item: string;
  readonly pieces: readonly { readonly text: string; readonly isHit: boolean }[];
}

/** A filing that a search found. */
export interface Hit extends FoundFiling {
  /** Where its text was found; empty where none was looked for. */
  readonly snippets: readonly Snippet[];
}

export interface Paging {
  /** How many filings a page has. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
  /** The best first, for a search by text with few hits; else the latest first. */
  readonly order?: 'date' | 'relevance';
}

export interface FoundPage extends Page<Hit> {
  /** By date where relevance was asked for but there is no text, or too many filings have it. */
  readonly order: 'date' | 'relevance';
}

/** Relevance is worked out for all that is found; with more than this, the latest matter more. */
const RANKED_MAX = 500;

/**
 * Filings of which all that is asked holds, the latest first: by the day of filing, else of the
 * event. Throws `StoreError` where the question cannot be answered as it stands.
 */
export async function searchFilings(
  store: Store,
  search: FilingSearch,
  paging: Paging,
): Promise<FoundPage> {
  const conditions = await conditionsOf(store, search);
  const ranked =
    paging.order === 'relevance' ? await rankedPage(store, search, conditions, paging) : undefined;
  const { rows, next } = ranked ?? (await latestPage(store, conditions, paging));
  const snippets = await snippetsOf(store, search, rows);
  const items = (await foundFilings(store, rows)).map((filing) => ({
    ...filing,
    snippets: snippets.get(filing.id) ?? [],
  }));
  return { items, order: ranked ? 'relevance' : 'date', ...(next !== undefined && { next }) };
}

interface Rows {
  readonly rows: readonly Row<'filings'>[];
  readonly next?: string;
}

async function latestPage(
  { database }: Store,
  conditions: readonly Condition[],
  { limit, after }: Paging,
): Promise<Rows> {
  let query = database
    .selectFrom('filings')
    .selectAll()
    .orderBy('sort_date', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  for (const condition of conditions) query = query.where(condition);
  if (after !== undefined) {
    const [day, id] = placeOf(after);
    query = query.where((on) =>
      on(on.refTuple('sort_date', 'id'), '<', on.tuple(on.val(day), on.val(id))),
    );
  }
  const rows = await query.execute();
  const last = rows[limit - 1];
  return {
    rows: rows.slice(0, limit),
    ...(rows.length > limit && last && { next: cursorOf([last.sort_date, last.id]) }),
  };
}

/** Nothing where there is no text to rank by, or too much of it. */
async function rankedPage(
  { database, differences }: Store,
  search: FilingSearch,
  conditions: readonly Condition[],
  { limit, after }: Paging,
): Promise<Rows | undefined> {
  if (search.text === undefined) return undefined;
  const best = await differences.fullText
    .ranked(wordsIn(search.text), RANKED_MAX + 1)
    .execute(database);
  if (best.rows.length > RANKED_MAX) return undefined;
  const place = new Map(
    [...new Set(best.rows.map((row) => row.filing_id))].map((id, at) => [id, at]),
  );
  if (place.size === 0) return { rows: [] };
  let query = database
    .selectFrom('filings')
    .selectAll()
    .where('id', 'in', [...place.keys()]);
  for (const condition of conditions) query = query.where(condition);
  const found = await query.execute();
  const inOrder = found.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const from = after === undefined ? 0 : placeOf(after)[1];
  const to = from + limit;
  return {
    rows: inOrder.slice(from, to),
    ...(inOrder.length > to && { next: cursorOf(['relevance', to]) }),
  };
}

async function snippetsOf(
  { database, differences }: Store,
  { text }: FilingSearch,
  filings: readonly Row<'filings'>[],
): Promise<ReadonlyMap<number, Snippet[]>> {
  if (text === undefined || filings.length === 0) return new Map();
  const ids = filings.map(({ id }) => id);
  const { rows } = await differences.fullText.snippets(wordsIn(text), ids).execute(database);
  const found = byFiling(rows);
  return new Map(
    [...found].map(([id, places]) => [
      id,
      places.map(({ number, snippet }) => ({ item: number, pieces: piecesOf(snippet) })),
    ]),
  );
}

function piecesOf(snippet: string): Snippet['pieces'] {
  return snippet.split(HIT_BEGINS).flatMap((part, at) => {
    if (at === 0) return part === '' ? [] : [{ text: part, isHit: false }];
    const [hit = '', rest = ''] = part.split(HIT_ENDS);
    return [{ text: hit, isHit: true }, ...(rest === '' ? [] : [{ text: rest, isHit: false }])];
  });
}
