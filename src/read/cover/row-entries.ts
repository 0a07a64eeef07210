import type { Layout } from '../layout/layout.ts';
import { matchesOf } from '../parse/matches.ts';
import type { RowKind } from './captions.ts';
import type { CoverRow } from './cover-blocks.ts';
import { nameWords, type PersonOnPage } from './persons-on-page.ts';
import { type Entry, type RowLine, rowLines, splitAtMarks } from './row-lines.ts';

/** What a row says of each person of its page. */
export interface RowEntries {
  /** In the order of the persons; `undefined` for one whom the row passes over. */
  readonly entries: readonly (Entry | undefined)[];
  /** Whether names or marks stand by the values; else only their order tells whose they are. */
  readonly isNamed: boolean;
}

/** What a row says of each person; `undefined` where it does not say for whom its values are. */
export function rowEntries(
  layout: Layout,
  row: CoverRow,
  persons: readonly PersonOnPage[],
): RowEntries | undefined {
  const lines = rowLines(layout, row);
  const named =
    entriesByMark(layout.text, lines, persons) ?? entriesByName(layout.text, lines, persons);
  if (named) return { entries: named, isNamed: true };
  const [only] = lines;
  const inOrder = lines.length === 1 && only ? only.cells : lines;
  const areValues = inOrder.every(({ from, to }) => isValue(row.kind, layout.text.slice(from, to)));
  return areValues && inOrder.length === persons.length
    ? { entries: inOrder, isNamed: false }
    : undefined;
}

const NUMBER = /^[-–—(]{0,2}\s?(?:\d[\d,.]*\s?%?|none|nil|n\/a)\b[^\d]{0,24}$|^[-–—]{1,2}$/i;
const WORDS = /^[A-Z][^\d;]{1,40}$/;

/** Rows whose values are words; those of the others that are divided are numbers. */
export const WORD_ROWS: ReadonlySet<RowKind> = new Set(['sourceOfFunds', 'citizenship', 'types']);

/** One number, or codes or a place, and nothing else of any length. */
function isValue(kind: RowKind, text: string): boolean {
  return (WORD_ROWS.has(kind) ? WORDS : NUMBER).test(text);
}

/** Rows whose values have the marks of the names: `(1) 12,000  (2) 700`. */
function entriesByMark(
  text: string,
  lines: readonly RowLine[],
  persons: readonly PersonOnPage[],
): (Entry | undefined)[] | undefined {
  if (persons.some(({ mark }) => mark === undefined)) return undefined;
  const marked = splitAtMarks(text, lines);
  return marked?.length === persons.length ? marked : undefined;
}

/** Rows each of whose lines names the person: `Ada Penrose - 12,000` or `12,000 (Ada Penrose)`. */
function entriesByName(
  text: string,
  lines: readonly RowLine[],
  persons: readonly PersonOnPage[],
): (Entry | undefined)[] | undefined {
  const entries: (Entry | undefined)[] = persons.map(() => undefined);
  for (const line of lines) {
    const named = namedValue(text.slice(line.from, line.to), persons);
    if (!named || entries[named.person]) return undefined;
    entries[named.person] = { from: line.from + named.from, to: line.from + named.to };
  }
  return lines.length > 0 ? entries : undefined;
}

/** What may stand between a name and its value. */
const PARTING = /\s{1,9}[-–—=]{1,3}\s{1,9}|\s?:\s{1,9}|\s{2,}|\t|\s?\((?=[^()]{2,80}\)$)|\s(?=\d)/g;

function namedValue(
  line: string,
  persons: readonly PersonOnPage[],
): { readonly person: number; readonly from: number; readonly to: number } | undefined {
  for (const { index, 0: parting } of matchesOf(PARTING, line)) {
    const behind = index + parting.length;
    const before = personCalled(line.slice(0, index), persons);
    if (before !== undefined) return { person: before, from: behind, to: line.length };
    const after = personCalled(line.slice(behind), persons);
    if (after !== undefined) return { person: after, from: 0, to: index };
  }
  return undefined;
}

/** The one person whose name has all words of a text. */
function personCalled(text: string, persons: readonly PersonOnPage[]): number | undefined {
  const words = nameWords(text);
  if (words.size === 0) return undefined;
  const called = persons.flatMap((person, at) =>
    [...words].every((word) => person.words.has(word)) ? [at] : [],
  );
  if (called.length === 1) return called[0];
  return called.find((at) => persons[at]?.words.size === words.size);
}
