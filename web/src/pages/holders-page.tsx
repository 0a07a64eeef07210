import type { ReactElement } from 'react';
import { NamesSearch } from '../parts/search/names-search.tsx';

/** The reporting persons of the store. */
export function HoldersPage(): ReactElement {
  return <NamesSearch kind="holders" />;
}
