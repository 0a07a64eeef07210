import type { Store } from '../store/store.ts';
import { ingest } from './ingest.ts';
import type { IngestCounts } from './ingest-tally.ts';
import type { UnreadFile } from './input.ts';
import { openInputs } from './inputs.ts';
import { version } from './version.ts';

export interface FilesOptions {
  /** Threads that read; as many as the machine has cores, where it is left out. */
  readonly workers?: number;
  /** Reads what is in the store once more, where another version of Stakeline read it. */
  readonly again?: boolean;
}

/** What became of the files; those that could not be read are named. */
export interface IngestedFiles extends IngestCounts {
  readonly unreadFiles: readonly UnreadFile[];
}

/**
 * Reads files, folders and archives into a store, as `stakeline ingest` does: what is there already
 * is passed over, what cannot be read is named in the answer, and all else is committed in lots, so
 * that a run that was broken off can be run again.
 */
export async function ingestFiles(
  store: Store,
  paths: readonly string[],
  { workers, again = false }: FilesOptions = {},
): Promise<IngestedFiles> {
  const unreadFiles: UnreadFile[] = [];
  const inputs = openInputs(paths, { file: () => {}, bytes: () => {} });
  const options = {
    readerVersion: version(),
    again,
    ...(workers !== undefined && { workers }),
  };
  const counts = await ingest(store, inputs, options, {
    done: () => Promise.resolve(),
    otherForm: () => Promise.resolve(),
    unread: async (file) => void unreadFiles.push(file),
  });
  return { ...counts, unreadFiles };
}
