import type { Entry } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import { type Problem, parseEntry } from './parse-entry.ts';
import { printEntry } from './print-journal.ts';
import { replay } from './replay.ts';
import { wordsOf } from './words.ts';

/** One entry in its text form; what cannot be read is told with its place in the text. */
export function entryFrom(text: string): Entry | Problem {
  const words = wordsOf(text);
  return 'unclosedAt' in words
    ? { problem: 'A quote is opened and never closed.', at: words.unclosedAt }
    : parseEntry(words, text.length);
}

/** What to put at the end of a journal's text for entries to be in it, under a remark. */
export function linesToAppend(text: string, entries: readonly Entry[], remark?: string): string {
  const start = text.endsWith('\n') ? '' : '\n';
  const head = remark === undefined ? '' : `\n; ${remark.replace(/[\r\n]+/g, ' ')}\n`;
  return `${start}${head}${entries.map((entry) => `${printEntry(entry)}\n`).join('')}`;
}

/** What is to be said of a journal only since entries were added to it. */
export function findingsOfAdding(
  entries: readonly Entry[],
  added: readonly Entry[],
): readonly LedgerFinding[] {
  const known = new Set(replay(entries).findings.map(({ message }) => message));
  return replay([...entries, ...added]).findings.filter(({ message }) => !known.has(message));
}
