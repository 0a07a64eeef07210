import { type RawBuilder, sql } from 'kysely';
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

/** Counts of what a search finds; what a filing does not say is not counted. */
export async function facetsOf(store: Store, search: FilingSearch): Promise<Facets> {
  let latest = store.database
    .selectFrom('filings')
    .select(['form', 'issuer_key', 'issuer_name', yearOf('sort_date').as('year')])
    .orderBy('sort_date', 'desc')
    .orderBy('id', 'desc')
    .limit(COUNTED_MAX + 1);
  for (const condition of await conditionsOf(store, search)) latest = latest.where(condition);
  // The one filing too many is the last, and tells only that there are more.
  const { rows } = await sql<FacetRow>`
    with found as ${latest}, counted as (select * from found limit ${COUNTED_MAX})
    select 'found' as facet, '' as value, count(*) as filings from found
    union all select 'form', form, count(*) from counted group by form
    union all select 'year', year, count(*) from counted group by year
    union all select * from (
      select 'issuer', max(issuer_name) as name, count(*) as filings from counted
      where issuer_key is not null group by issuer_key
      order by filings desc, name limit ${ISSUERS_MAX}) as issuers
  `.execute(store.database);
  const found = Number(rows.find(({ facet }) => facet === 'found')?.filings ?? 0);
  return {
    counted: Math.min(found, COUNTED_MAX),
    isWhole: found <= COUNTED_MAX,
    forms: countsIn(rows, 'form').toSorted(byFilings),
    years: countsIn(rows, 'year').toSorted((a, b) => (a.value < b.value ? 1 : -1)),
    issuers: countsIn(rows, 'issuer').toSorted(byFilings),
  };
}

/** A day is a text in one engine only. */
function yearOf(column: 'sort_date'): RawBuilder<string> {
  return sql<string>`substr(cast(${sql.ref(column)} as text), 1, 4)`;
}

interface FacetRow {
  readonly facet: 'found' | 'form' | 'year' | 'issuer';
  readonly value: string | null;
  readonly filings: number | string;
}

function countsIn(rows: readonly FacetRow[], facet: FacetRow['facet']): Count[] {
  return rows.flatMap((row) =>
    row.facet === facet && row.value !== null
      ? [{ value: row.value, filings: Number(row.filings) }]
      : [],
  );
}

function byFilings(one: Count, other: Count): number {
  return other.filings - one.filings || (one.value < other.value ? -1 : 1);
}
