import { existsSync } from 'node:fs';
import { isPostgresUrl, type Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { storeAddress, withStore } from './open-store.ts';
import type { ExitCode, Options, Output } from './output.ts';

/**
 * Opens the store of a command that asks it something; one that is not there or has no filings is
 * complained of, with how to fill it, and is not made.
 */
export async function withFilledStore(
  options: Options,
  output: Output,
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const address = storeAddress(options);
  if (!isPostgresUrl(address) && !existsSync(address)) {
    output.complain(`${address}: there is no store (${FILL})`);
    return 1;
  }
  return withStore(options, output, async (store) => {
    const any = await store.database.selectFrom('filings').select('id').limit(1).execute();
    if (any.length === 0) throw new StoreError(`The store has no filings (${FILL}).`);
    return work(store);
  });
}

const FILL = 'fill one with stakeline ingest FOLDER';
