import { byFiling } from '../by-filing.ts';
import type { Page } from '../search/cursor.ts';
import type { FilingSearch } from '../search/filing-search.ts';
import { type Hit, type Paging, searchFilings } from '../search/search-filings.ts';
import type { Store } from '../store.ts';

/** A filing that came after the last day on which it was due, and the finding that says so. */
export interface LateFiling extends Hit {
  /** With the due day, how late it was, and the rule in force then. */
  readonly message: string;
}

/** The check that judges lateness when a filing is taken in. */
export const LATE = 'filed-by-due-day';

/** Late filings, the latest first; a search narrows them down, to an issuer or a holder. */
export async function lateFilings(
  store: Store,
  search: Omit<FilingSearch, 'finding'>,
  paging: Paging,
): Promise<Page<LateFiling>> {
  const { items, next } = await searchFilings(store, { ...search, finding: LATE }, paging);
  if (items.length === 0) return { items: [] };
  const findings = await store.database
    .selectFrom('findings')
    .select(['filing_id', 'message'])
    .where('code', '=', LATE)
    .where(
      'filing_id',
      'in',
      items.map(({ id }) => id),
    )
    .execute();
  const messages = byFiling(findings);
  return {
    items: items.map((filing) => ({
      ...filing,
      message: messages.get(filing.id)?.[0]?.message ?? '',
    })),
    ...(next !== undefined && { next }),
  };
}
