import type { Filing } from '../filing/filing.ts';
import { readFiling } from '../read/read-filing.ts';
import type { Finding } from '../source/finding.ts';
import type { Source } from '../source/source.ts';
import type { Input, UnreadFile } from './input.ts';
import { sourceOf } from './input-source.ts';

/** A file and what was read from it. */
export interface ReadFile {
  readonly source: Source;
  readonly filing: Filing;
  readonly findings: readonly Finding[];
}

/** Reads one input; should a reader throw, that is an error of this file alone. */
export function readInput(input: Input): ReadFile | UnreadFile {
  const source = sourceOf(input);
  if ('error' in source) return source;
  try {
    return { source, ...readFiling(source) };
  } catch (error) {
    return failedOver(source.name, error);
  }
}

/** Readers do not throw; should one, the fault is ours, and the other files still count. */
export function failedOver(name: string, error: unknown): UnreadFile {
  const what = error instanceof Error ? error.message : String(error);
  return { name, error: `Stakeline failed over it: ${what} (please report it)` };
}
