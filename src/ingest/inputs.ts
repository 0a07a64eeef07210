import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveMembers, isArchiveName } from './archive.ts';
import type { Chunks } from './chunks.ts';
import { type Input, type UnreadFile, unread, unreadFor } from './input.ts';
import { openStandardInput } from './standard-input.ts';

/** In folders and archives, files with these endings are taken for filings, packed (`.gz`) or not. */
const ENDINGS = ['.txt', '.htm', '.html', '.xml', '.nc', '.sgml'];
const STANDARD_INPUT = '-';
/** EDGAR's feed calls a submission so that was sent again because the first was in error. */
const CORRECTED = /\.corr\d*$/;

/** Is told what is taken up: a file, or bytes of an archive as they lie. */
export interface Taken {
  file(): void;
  bytes(count: number): void;
}

/**
 * The files behind paths, one after another, in the order of the paths: a file is itself, a folder
 * all filings in it and below by name, an archive (`.tar`, `.tar.gz`, `.tgz`) those in it in its
 * order, `-` what comes on standard input.
 * However many there are, one folder's names and one member of an archive are in memory.
 * What cannot be read is an input with an error; the others go on.
 */
export async function* openInputs(paths: readonly string[], taken: Taken): AsyncGenerator<Input> {
  for await (const file of filesAt(paths)) {
    if (typeof file === 'string' && isArchiveName(file)) {
      yield* openArchive(file, taken);
      continue;
    }
    taken.file();
    if (typeof file !== 'string') yield file;
    else if (file === STANDARD_INPUT) yield* openStandardInput(isFiling);
    else yield { name: file, path: file };
  }
}

/** How much there is behind paths: files outside archives, and the archives' bytes as they lie. */
export interface Amount {
  readonly files: number;
  readonly archiveBytes: number;
}

/** Counts what is behind paths without opening any file. */
export async function amountAt(paths: readonly string[]): Promise<Amount> {
  let files = 0;
  let archiveBytes = 0;
  for await (const file of filesAt(paths)) {
    const isPacked = typeof file === 'string' && isArchiveName(file);
    if (isPacked) archiveBytes += (await stat(file).catch(() => undefined))?.size ?? 0;
    else files += 1;
  }
  return { files, archiveBytes };
}

async function* filesAt(paths: readonly string[]): AsyncGenerator<string | UnreadFile> {
  for (const path of paths) {
    if (path === STANDARD_INPUT || !(await isFolder(path))) {
      yield path;
      continue;
    }
    let found = 0;
    for await (const file of filesBelow(path)) {
      found += 1;
      yield file;
    }
    const what = `the folder has no file that ends in ${ENDINGS.join(', ')}`;
    if (found === 0) yield unread(path, what, 'name it');
  }
}

/** What is not there is no folder; its reader says so. */
async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** The filings in a folder and below; a folder that may not be read is one error among them. */
async function* filesBelow(folder: string): AsyncGenerator<string | UnreadFile> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadFor(folder, error);
    return;
  }
  for (const entry of entries.toSorted(byName)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    // Links to folders are not followed, so that no folder is read twice.
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (isFiling(entry.name) || isArchiveName(entry.name)) yield path;
  }
}

function isFiling(name: string): boolean {
  const unpacked = name.toLowerCase().replace(/\.gz$/, '');
  return ENDINGS.some((ending) => unpacked.endsWith(ending)) || CORRECTED.test(unpacked);
}

/** By code units, so that the order is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

async function* openArchive(path: string, taken: Taken): AsyncGenerator<Input> {
  const packed = createReadStream(path);
  try {
    yield* archiveMembers(path, counted(packed, taken), isFiling);
  } finally {
    packed.destroy();
  }
}

async function* counted(chunks: Chunks, taken: Taken): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    taken.bytes(chunk.length);
    yield chunk;
  }
}
