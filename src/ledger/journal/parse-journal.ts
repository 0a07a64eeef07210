import type { Entry, Journal, Stake } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import { parseEntry } from './parse-entry.ts';
import { JOURNAL_HEAD, STAKE_WORDS } from './print-journal.ts';
import { type Word, wordsOf } from './words.ts';

/** A journal as far as it could be read; `lines` has the line, from 1, of each entry. */
export interface ParsedJournal {
  readonly journal: Journal;
  readonly lines: readonly number[];
  readonly findings: readonly LedgerFinding[];
}

/** No more findings than this are listed; a file with more is not a journal. */
const FINDINGS_MAX = 200;

/**
 * Reads the text form of a journal. A line that cannot be read is a finding with its line and column,
 * and the others go on; blank lines and remarks (`;`) say nothing. Never throws.
 */
export function parseJournal(text: string): ParsedJournal {
  const entries: Entry[] = [];
  const lines: number[] = [];
  const findings: LedgerFinding[] = [];
  let stake: Stake = {};
  let headed = false;
  let line = 0;
  for (const content of linesOf(text)) {
    line += 1;
    const words = wordsOf(content);
    if ('unclosedAt' in words) {
      findings.push(unreadable(line, words.unclosedAt, 'A quote is opened here and never closed.'));
    } else if (words.length > 0 && !headed) {
      headed = true;
      if (words.map(({ text: word }) => word).join(' ') !== JOURNAL_HEAD) {
        findings.push(headMissing(line));
      }
    } else if (words.length > 0) {
      const fact = stakeFact(words);
      const read = fact ?? parseEntry(words, content.length);
      if ('problem' in read) findings.push(unreadable(line, read.at, read.problem));
      else if ('kind' in read) {
        entries.push(read);
        lines.push(line);
      } else stake = { ...stake, ...read };
    }
    if (findings.length >= FINDINGS_MAX) break;
  }
  if (!headed) findings.push(headMissing(1));
  return { journal: { stake, entries }, lines, findings };
}

function* linesOf(text: string): Generator<string> {
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (let to = text.indexOf('\n', from); to >= 0; to = text.indexOf('\n', from)) {
    yield text.slice(from, to);
    from = to + 1;
  }
  yield text.slice(from);
}

/** A line of the head: `issuer "Northfield Robotics, Inc."`. */
function stakeFact([word, value, ...more]: readonly Word[]): Stake | undefined {
  const key = STAKE_WORDS.find((candidate) => candidate === word?.text);
  if (key === undefined || word?.quoted || !value || more.length > 0) return undefined;
  return { [key]: value.text };
}

function headMissing(line: number): LedgerFinding {
  return unreadable(
    line,
    0,
    `A journal begins with the line “${JOURNAL_HEAD}”, and this does not.`,
  );
}

function unreadable(line: number, at: number, message: string): LedgerFinding {
  const place = { line, column: at + 1 };
  return { code: 'journal-readable', severity: 'error', message, place };
}
