import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packed } from '../../store/packed.ts';
import type { IndexedSubmission } from '../../store/pull-index.ts';
import type { Store } from '../../store/store.ts';
import { accessionsThere, addWaiting } from '../../store/waiting.ts';

/** Where what is fetched goes. */
export interface Shelf {
  /** Keeps the indexes, the pace, and who fetches what, for all processes that fill this shelf. */
  readonly state: Store;
  /** Which of some submissions are there. */
  there(submissions: readonly IndexedSubmission[]): Promise<ReadonlySet<string>>;
  keep(submission: Pick<IndexedSubmission, 'accession' | 'path'>, bytes: Uint8Array): Promise<void>;
  /** Keeps an index as it came, where that is of use. */
  keepIndex(path: string, bytes: Uint8Array): Promise<void>;
}

/** A store, in which submissions wait to be read. */
export function storeShelf(store: Store): Shelf {
  return {
    state: store,
    there: (submissions) =>
      accessionsThere(
        store,
        submissions.map(({ accession }) => accession),
      ),
    keep: async ({ accession, path }, bytes) => {
      const lot = [{ name: path, accession, ...packed(bytes) }];
      await addWaiting(store.database, lot, new Date().toISOString());
    },
    keepIndex: () => Promise.resolve(),
  };
}

/** A folder that is laid out as EDGAR's archive is; a small store in it keeps the state. */
export function folderShelf(folder: string, state: Store): Shelf {
  const keep = (path: string, bytes: Uint8Array): Promise<void> => write(join(folder, path), bytes);
  return {
    state,
    there: (submissions) =>
      Promise.resolve(
        new Set(
          submissions
            .filter(({ path }) => existsSync(join(folder, path)))
            .map(({ accession }) => accession),
        ),
      ),
    keep: ({ path }, bytes) => keep(path, bytes),
    keepIndex: keep,
  };
}

/** A file is there as a whole or not at all. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, bytes, { flush: true });
  await rename(part, file);
}
