import type { Day } from '../../value/day.ts';
import { type FoundPage, type Paging, searchFilings } from '../search/search-filings.ts';
import type { Store } from '../store.ts';

/** First statements on Schedule 13D that were filed on a day or later, the latest first. */
export function newSchedules13D(store: Store, since: Day, paging: Paging): Promise<FoundPage> {
  return searchFilings(
    store,
    { family: '13D', isAmendment: false, filedDate: { from: since } },
    paging,
  );
}
