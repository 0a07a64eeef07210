import type { Filing } from '../filing/filing.ts';
import { readFiling } from '../read/read-filing.ts';
import type { Finding } from '../source/finding.ts';
import { type Source, sourceFrom } from '../source/source.ts';
import type { Input, UnreadFile } from './input.ts';
import { bytesOf } from './input-source.ts';

/** A file and what was read from it. */
export interface ReadFile {
  /** As filed: unpacked, where the file was packed. */
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly filing: Filing;
  readonly findings: readonly Finding[];
}

/** Reads one input; should a reader throw, that is an error of this file alone. */
export function readInput(input: Input): ReadFile | UnreadFile {
  const bytes = bytesOf(input);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const source = sourceFrom(input.name, bytes);
  try {
    return { bytes, source, ...readFiling(source) };
  } catch (error) {
    return failedOver(source.name, error);
  }
}

/** Readers do not throw; should one, the fault is ours, and the other files still count. */
export function failedOver(name: string, error: unknown): UnreadFile {
  const what = error instanceof Error ? error.message : String(error);
  return { name, error: `Stakeline failed over it: ${what} (please report it)` };
}
