import type { WrittenRow } from './html-tables.ts';
import type { Line, Row } from './layout.ts';
import { firstLineFrom, rowOf } from './lines.ts';

/** The rows of a document's tables, in offsets of its text; they do not overlap. */
export function gridRows(rows: readonly WrittenRow[], offsets: readonly number[]): Row[] {
  return rows.map(({ cells, table }) => {
    const placed = cells.map(({ start, end, column, columnEnd }) => ({
      from: offsets[start] ?? 0,
      to: offsets[end] ?? 0,
      column,
      columnEnd,
    }));
    return { cells: placed, from: placed[0]?.from ?? 0, to: placed.at(-1)?.to ?? 0, table };
  });
}

/** The rows between two offsets: those of tables, and the lines that no table's row holds. */
export function htmlRowsBetween(
  text: string,
  lines: readonly Line[],
  grid: readonly Row[],
  from: number,
  to: number,
): Row[] {
  const rows: Row[] = [];
  let next = firstRowFrom(grid, from);
  for (let at = firstLineFrom(lines, from); at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.from >= to) break;
    if (line.to === line.from) continue;
    while ((grid[next]?.to ?? Infinity) <= line.from) next += 1;
    const row = grid[next];
    if (!row || row.from >= line.to) rows.push(rowOf(text, line));
    else if (rows.at(-1) !== row) rows.push(row);
  }
  return rows;
}

/** Index of the first row that ends after an offset. */
function firstRowFrom(rows: readonly Row[], from: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}
