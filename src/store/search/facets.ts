import type { Store } from '../store.ts';
import { conditionsOf } from './conditions.ts';
import type { FilingSearch } from './filing-search.ts';

/** How many of the filings found are of each kind, year and issuer. */
export interface Facets {
  /** The latest of the filings found that were counted; all of them where `isWhole`. */
  readonly counted: number;
  readonly isWhole: boolean;
  /** `13D`, `13D/A`, `13G`, `13G/A`, old and new names of a form as one; the most frequent first. */
  readonly forms: readonly Count[];
  /** Of filing, else of the event; the latest first. */
  readonly years: readonly Count[];
  /** The most frequent first, at most ISSUERS_MAX. */
  readonly issuers: readonly Count[];
}

export interface Count {
  readonly value: string;
  readonly filings: number;
}

/** Counting more takes longer than a person waits for a page. */
export const COUNTED_MAX = 10_000;
export const ISSUERS_MAX = 20;

const YEAR_LENGTH = 4;

/** Counts of what a search finds; what a filing does not say is not counted. */
export async function facetsOf(store: Store, search: FilingSearch): Promise<Facets> {
  let query = store.database
    .selectFrom('filings')
    .select(['form', 'sort_date', 'issuer_key', 'issuer_name'])
    .orderBy('sort_date', 'desc')
    .orderBy('id', 'desc')
    .limit(COUNTED_MAX + 1);
  for (const condition of await conditionsOf(store, search)) query = query.where(condition);
  const found = await query.execute();
  const rows = found.slice(0, COUNTED_MAX);
  const names = new Map(rows.map(({ issuer_key, issuer_name }) => [issuer_key, issuer_name ?? '']));
  const issuers = countsOf(rows.map(({ issuer_key }) => issuer_key)).slice(0, ISSUERS_MAX);
  return {
    counted: rows.length,
    isWhole: found.length <= COUNTED_MAX,
    forms: countsOf(rows.map(({ form }) => form)),
    years: countsOf(rows.map(({ sort_date }) => sort_date.slice(0, YEAR_LENGTH))).toSorted(
      (a, b) => (a.value < b.value ? 1 : -1),
    ),
    issuers: issuers.map(({ value, filings }) => ({ value: names.get(value) ?? value, filings })),
  };
}

function countsOf(values: readonly (string | null)[]): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, filings]) => ({ value, filings }))
    .toSorted((a, b) => b.filings - a.filings || (a.value < b.value ? -1 : 1));
}
