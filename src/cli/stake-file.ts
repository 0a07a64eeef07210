import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesToAppend } from '../ledger/journal/add-entries.ts';
import type { Entry, Journal } from '../ledger/journal/entry.ts';
import type { LedgerFinding } from '../ledger/journal/finding.ts';
import { parseJournal } from '../ledger/journal/parse-journal.ts';
import type { Output } from './output.ts';

/** A journal that was read from a file. */
export interface OpenJournal {
  readonly path: string;
  /** As it stands in the file. */
  readonly text: string;
  readonly journal: Journal;
  /** The line of each entry. */
  readonly lines: ReadonlyMap<Entry, number>;
}

/** The journal within a folder. */
const NAME_IN_FOLDER = 'journal.stake';

/**
 * Opens a journal. One that cannot be read, or has a line that cannot, is complained of, place by place,
 * and gives `undefined`: nothing is worked out from a part of a journal.
 */
export async function openJournal(
  given: string | undefined,
  output: Output,
): Promise<OpenJournal | undefined> {
  if (given === undefined) {
    output.complain('no journal is named (see stakeline stake --help)');
    return undefined;
  }
  const path = await journalPath(given);
  const text = await textOf(path, output);
  if (text === undefined) return undefined;
  const { journal, lines, findings } = parseJournal(text);
  for (const finding of findings) output.complain(placed(path, finding));
  if (findings.length > 0) return undefined;
  const lineOf = new Map(journal.entries.map((entry, at) => [entry, lines[at] ?? 0]));
  return { path, text, journal, lines: lineOf };
}

/** The file itself, or the journal in a folder. */
export async function journalPath(given: string): Promise<string> {
  try {
    return (await stat(given)).isDirectory() ? join(given, NAME_IN_FOLDER) : given;
  } catch {
    return given;
  }
}

/**
 * Puts entries at the end of a journal, under a remark; a complaint and `false` where that cannot be
 * done. What stands there is not touched.
 */
export async function appendEntries(
  { path, text }: OpenJournal,
  entries: readonly Entry[],
  output: Output,
  remark?: string,
): Promise<boolean> {
  try {
    await appendFile(path, linesToAppend(text, entries, remark));
    return true;
  } catch (error) {
    output.complain(`${path}: ${messageOf(error)}`);
    return false;
  }
}

/** Writes a file that must not be there yet; a complaint and `false` where it is, or cannot be made. */
export async function writeNew(path: string, text: string, output: Output): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    output.complain(
      `${path}: ${there ? 'it is there already (name another file)' : messageOf(error)}`,
    );
    return false;
  }
}

/** The text of a file; a complaint and `undefined` where it cannot be read. */
export async function textOf(path: string, output: Output): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    output.complain(
      `${path}: ${gone ? 'there is no such file (check the path)' : messageOf(error)}`,
    );
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return `it could not be used: ${error instanceof Error ? error.message : String(error)}`;
}

function placed(path: string, { place, message }: LedgerFinding): string {
  return `${path}:${place?.line ?? 1}:${place?.column ?? 1}: ${message}`;
}
