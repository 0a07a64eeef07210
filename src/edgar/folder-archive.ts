import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Archive, NotFetched } from './archive.ts';

/** A folder that is laid out as EDGAR's archive is, as `stakeline pull --to` makes it. */
export function folderArchive(folder: string): Archive {
  return {
    name: folder,
    async bytes(path, check) {
      const bytes = await orAbsent(readFile(join(folder, path)));
      if (bytes) checked(path, () => check(bytes));
      return bytes;
    },
    async file(path) {
      const found = await orAbsent(stat(join(folder, path)));
      return found && join(folder, path);
    },
    names: (path) => orAbsent(readdir(join(folder, path))),
  };
}

function checked(path: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new NotFetched(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function orAbsent<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
