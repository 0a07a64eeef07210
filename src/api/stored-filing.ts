import type { ChainFiling } from '../ledger/filings/chain-filing.ts';
import { readFiling } from '../read/read-filing.ts';
import { type Source, sourceFrom } from '../source/source.ts';
import { contentOf, findFiling, type StoredFiling } from '../store/find-filing.ts';
import type { ApiContext } from './context.ts';
import { Problem } from './problem.ts';

/** A filing of the store by its accession number or its number there; one that there is not is a problem. */
export async function filingNamed({ store }: ApiContext, name: string): Promise<StoredFiling> {
  const filing = await findFiling(store, name);
  if (!filing) throw new Problem(404, 'There is no such filing in the store; see GET /filings.');
  return filing;
}

/** The bytes of a filing as they were filed. */
export async function bytesOf({ store }: ApiContext, { id }: StoredFiling): Promise<Uint8Array> {
  const bytes = await contentOf(store, id);
  if (!bytes) throw new Problem(404, 'The bytes of this filing are not in the store any more.');
  return bytes;
}

/** A filing's text under the name of its file. */
export async function sourceOf(context: ApiContext, filing: StoredFiling): Promise<Source> {
  return sourceFrom(filing.name, await bytesOf(context, filing));
}

/** By which a filing is named within a chain: an address of the filing itself. */
export function chainName({ accession, id }: StoredFiling): string {
  return accession ?? String(id);
}

/** Filings of the store as links of a chain, read anew. */
export async function chainFilings(
  context: ApiContext,
  filings: readonly StoredFiling[],
): Promise<readonly ChainFiling[]> {
  const links: ChainFiling[] = [];
  for (const filing of filings) {
    // One after another, because only one text at a time has to be in memory.
    // oxlint-disable-next-line no-await-in-loop
    const source = await sourceOf(context, filing);
    links.push({ name: chainName(filing), filing: readFiling(source).filing });
  }
  return links;
}
