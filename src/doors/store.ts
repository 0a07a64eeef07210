/** What others may import as `stakeline/store`: a store of filings, filled, asked and exported. */
export { EXPORT_FORMS, exportStore } from '../ingest/export/export-store.ts';
export { type FilesOptions, type IngestedFiles, ingestFiles } from '../ingest/ingest-files.ts';
export {
  contentOf,
  currentReading,
  findFiling,
  readingsOf,
  type StoredFiling,
  type StoredReading,
} from '../store/find-filing.ts';
export { historyOf, type OwnershipHistory } from '../store/holdings/history-of.ts';
export { type HoldersAsked, type HoldersOn, holdersOn } from '../store/holdings/holders-on.ts';
export { type LateFiling, lateFilings } from '../store/holdings/late-filings.ts';
export { newSchedules13D } from '../store/holdings/new-schedules-13d.ts';
export { type StakeOf, stakesOf } from '../store/holdings/stakes-of.ts';
export { type Facets, facetsOf } from '../store/search/facets.ts';
export type { FilingSearch } from '../store/search/filing-search.ts';
export {
  type FoundPage,
  type Hit,
  type Paging,
  searchFilings,
} from '../store/search/search-filings.ts';
export { openStore, type Store } from '../store/store.ts';
export { StoreError } from '../store/store-error.ts';
