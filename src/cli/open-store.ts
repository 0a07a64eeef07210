import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { isPostgresUrl, openStore, type Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import type { ExitCode, Options, Output } from './output.ts';

/** The store that is used where none is named, in the user's data folder (XDG Base Directory). */
const FILE = 'stakeline.db';

/** Where the store is: `--store`, else `STAKELINE_STORE`, else a file in the user's data folder. */
export function storeAddress(options: Options): string {
  const given = options['store'];
  if (typeof given === 'string') return given;
  const set = process.env['STAKELINE_STORE'];
  if (set !== undefined && set !== '') return set;
  const data = process.env['XDG_DATA_HOME'] ?? '';
  return join(data === '' ? join(homedir(), '.local', 'share') : data, 'stakeline', FILE);
}

/** Opens a command's store, does its work and closes it; a store that fails is complained of. */
export async function withStore(
  options: Options,
  output: Output,
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const address = storeAddress(options);
  try {
    if (!isPostgresUrl(address)) mkdirSync(dirname(address), { recursive: true });
    const store = await openStore(address);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!isOfStore(error)) throw error;
    const isFile = !(error instanceof StoreError) && !isPostgresUrl(address);
    output.complain(isFile ? `${address}: ${error.message}` : error.message);
    return 1;
  }
}

/** The driver's own errors, of a disk that is full or a server that went away, have a code too. */
function isOfStore(error: unknown): error is Error {
  return error instanceof StoreError || (error instanceof Error && 'code' in error);
}
