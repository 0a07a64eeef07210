import type { Cell, Line, Row } from './layout.ts';

/** Tabs stop at every eighth column. */
export const TAB_WIDTH = 8;
/** Cells of a plain-text table are at least this many blanks apart. */
export const CELL_GAP = 2;

/**
 * Every line of a text; `breaks` are the offsets of page breaks, ascending, and a line after a break
 * is on the next page.
 */
export function linesOf(text: string, breaks: readonly number[]): Line[] {
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
    indent =
      text.charCodeAt(from) === 9 ? (Math.floor(indent / TAB_WIDTH) + 1) * TAB_WIDTH : indent + 1;
  }
  let to = end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { from, to, indent, page };
}

/** Space, tab, carriage return, no-break space. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160;
}

/** The lines with text between two offsets as rows, cut into cells at wide gaps. */
export function rowsBetween(text: string, lines: readonly Line[], from: number, to: number): Row[] {
  const rows: Row[] = [];
  for (let at = firstLineFrom(lines, from); at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.from >= to) break;
    if (line.to > line.from) rows.push(rowOf(text, line));
  }
  return rows;
}

/** Index of the first line that ends after an offset. */
export function firstLineFrom(lines: readonly Line[], from: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.to ?? 0) <= from && (lines[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line as a row: one cell, or several where wide gaps part them. */
export function rowOf(text: string, line: Line): Row {
  return { cells: cellsOf(text, line), from: line.from, to: line.to };
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
