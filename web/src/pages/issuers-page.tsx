import type { ReactElement } from 'react';
import { NamesSearch } from '../parts/search/names-search.tsx';

/** The issuers of the store. */
export function IssuersPage(): ReactElement {
  return <NamesSearch kind="issuers" />;
}
