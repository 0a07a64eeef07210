import type { Layout } from '../layout/layout.ts';
import { matchesOf } from '../parse/matches.ts';
import type { CoverRow } from './cover-blocks.ts';
import { rowValue } from './row-value.ts';

/** A stretch of a row that belongs to one person. */
export interface Entry {
  readonly from: number;
  readonly to: number;
}

/** A line of a row's value with its cells. */
export interface RowLine extends Entry {
  readonly cells: readonly Entry[];
}

/** The lines of a row's value, less its caption. */
export function rowLines(layout: Layout, row: CoverRow): RowLine[] {
  const lines = new Map<number, Entry[]>();
  for (const { line, from, to } of rowValue(layout, row)) {
    const cells = lines.get(line) ?? [];
    lines.set(line, [...cells, { from, to }]);
  }
  return Array.from(lines.values(), (cells) => ({
    from: cells[0]?.from ?? 0,
    to: cells.at(-1)?.to ?? 0,
    cells,
  }));
}

const MARK = /(?<=^|[\s;,])\(?(\d{1,2}|[a-z])[).]\s{1,9}(?=\S)/gi;

interface Marked extends Entry {
  readonly mark: string;
}

/** Cuts lines at marks that count up from `(1)` or `(a)`; `undefined` where they do not begin so. */
export function splitAtMarks(text: string, lines: readonly RowLine[]): Marked[] | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const whole = text.slice(first.from, last.to);
  const marks: { mark: string; at: number; end: number }[] = [];
  for (const match of matchesOf(MARK, whole)) {
    const mark = (match[1] ?? '').toLowerCase();
    if (mark !== markAt(marks.length, marks[0]?.mark ?? mark)) continue;
    marks.push({ mark, at: match.index, end: match.index + match[0].length });
  }
  if (marks.length < 2 || marks[0]?.at !== 0) return undefined;
  return marks.map(({ mark, end }, at) => {
    const to = marks[at + 1]?.at ?? whole.length;
    const own = whole.slice(end, to).trimEnd();
    return { mark, from: first.from + end, to: first.from + end + own.length };
  });
}

const LETTER_A = 97;

/** The mark with a number in the list, of the same kind as the first. */
function markAt(index: number, first: string): string {
  return /\d/.test(first) ? String(index + 1) : String.fromCharCode(LETTER_A + index);
}
