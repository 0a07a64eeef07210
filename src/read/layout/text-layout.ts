import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';
import { characterOf } from './entities.ts';
import { type Cell, fold, type Layout, type Line, type Row } from './layout.ts';
import { Origins } from './origins.ts';

const TAB_WIDTH = 8;
/** Cells of a plain-text table are at least this many blanks apart. */
const CELL_GAP = 2;

/**
 * The layout of a plain-text document: the text as typed, less the few tags that EDGAR's text
 * format has (`<PAGE>`, `<TABLE>`, `<S>` and their like), which become blanks.
 */
export function layoutText(source: Source, document: Span): Layout {
  const { text, origins, breaks } = withoutTags(source.text, document);
  const lines = linesOf(text, breaks);
  return {
    text,
    folded: fold(text),
    lines,
    rows: (from, to) => rowsBetween(text, lines, from, to),
    place: (from, to) => origins.place(from, to),
  };
}

const TAG_OR_ENTITY = /[<&\f](?:\/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2})>|[a-z]{2,6};|#\d{1,5};)?/gi;

interface Untagged {
  readonly text: string;
  readonly origins: Origins;
  /** Offsets of page breaks, ascending. */
  readonly breaks: readonly number[];
}

function withoutTags(text: string, document: Span): Untagged {
  const origins = new Origins();
  const breaks: number[] = [];
  let plain = '';
  let done = document.from;
  const take = (piece: string, from: number, to: number): void => {
    plain += piece;
    origins.add(piece.length, from, to);
  };
  TAG_OR_ENTITY.lastIndex = document.from;
  for (let match = TAG_OR_ENTITY.exec(text); match; match = TAG_OR_ENTITY.exec(text)) {
    const at = match.index;
    const found = match[0];
    if (at >= document.to) break;
    const replacement = replacementOf(found);
    if (replacement === undefined) continue;
    take(text.slice(done, at), done, at);
    if (isPageBreak(found)) breaks.push(plain.length);
    take(replacement, at, at + found.length);
    done = at + found.length;
  }
  take(text.slice(done, document.to), done, document.to);
  return { text: plain, origins, breaks };
}

function isPageBreak(found: string): boolean {
  return found === '\f' || /^<page>$/i.test(found);
}

/** What stands in the reading text for a tag or entity; `undefined` where it stays as it is. */
function replacementOf(found: string): string | undefined {
  if (found === '\f') return '\n';
  if (found.length === 1) return undefined;
  return found.startsWith('<') ? ' '.repeat(found.length) : characterOf(found.slice(1, -1));
}

function linesOf(text: string, breaks: readonly number[]): Line[] {
  const lines: Line[] = [];
  let page = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    while (page < breaks.length && (breaks[page] ?? 0) < end) page += 1;
    lines.push(lineAt(text, start, end, page));
    start = end + 1;
  }
  return lines;
}

function lineAt(text: string, start: number, end: number, page: number): Line {
  let from = start;
  let indent = 0;
  for (; from < end && isBlank(text.charCodeAt(from)); from += 1) {
    indent = text.charCodeAt(from) === 9 ? (Math.floor(indent / TAB_WIDTH) + 1) * TAB_WIDTH : indent + 1;
  }
  let to = end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { from, to, indent, page };
}

/** Space, tab, carriage return, no-break space. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160;
}

function rowsBetween(text: string, lines: readonly Line[], from: number, to: number): Row[] {
  const rows: Row[] = [];
  for (let at = firstLineFrom(lines, from); at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.from >= to) break;
    if (line.to > line.from) {
      rows.push({ cells: cellsOf(text, line), from: line.from, to: line.to });
    }
  }
  return rows;
}

/** Index of the first line that ends after an offset. */
function firstLineFrom(lines: readonly Line[], from: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.to ?? 0) <= from && (lines[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a line where two or more blanks stand together. */
function cellsOf(text: string, line: Line): Cell[] {
  const cells: Cell[] = [];
  let column = line.indent;
  let start = line.from;
  let startColumn = column;
  let blanks = 0;
  for (let at = line.from; at < line.to; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      const width = code === 9 ? TAB_WIDTH - (column % TAB_WIDTH) : 1;
      blanks += code === 9 ? Math.max(width, CELL_GAP) : width;
      column += width;
      continue;
    }
    if (blanks >= CELL_GAP) {
      const to = trimEnd(text, start, at);
      cells.push({ from: start, to, column: startColumn, columnEnd: column - blanks });
      start = at;
      startColumn = column;
    }
    blanks = 0;
    column += 1;
  }
  cells.push({ from: start, to: line.to, column: startColumn, columnEnd: column });
  return cells;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}
