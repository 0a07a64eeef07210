import { cutAt } from '../layout/cut-row.ts';
import type { Layout, Row } from '../layout/layout.ts';

const BAR = /\|/g;

/** The rows in which lists of people are sought; lines of plain text are cut at bars, where they have such. */
export function peopleRows(layout: Layout, from: number, to: number): readonly Row[] {
  const rows = joined(layout.rows(from, to));
  const bar = layout.text.indexOf('|', from);
  if (bar < 0 || bar >= to) return rows;
  return rows.map((row) =>
    row.table === undefined && layout.text.slice(row.from, row.to).includes('|')
      ? cutAt(layout.text, row, BAR)
      : row,
  );
}

/** The only cell of a row has at most so many lines. */
const CELL_LINES_MAX = 4;

/**
 * Rows in which the lines of a cell that stands alone in its row of a table, `Jane Doe,` above
 * `Director*`, are one row of that table: more rows of the table stand above and below them.
 */
function joined(rows: readonly Row[]): readonly Row[] {
  const found: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    const lines = row.table === undefined ? linesInCell(rows, at, found.at(-1)) : 0;
    const last = rows[at + lines - 1];
    if (lines < 2 || !last) {
      found.push(row);
      continue;
    }
    const { table } = found.at(-1) ?? row;
    const cell = { from: row.from, to: last.to, column: 0, columnEnd: 1 };
    found.push({
      from: row.from,
      to: last.to,
      cells: [cell],
      ...(table !== undefined && { table }),
    });
    at += lines - 1;
  }
  return found;
}

/** How many lines from one on stand between two rows of the same table. */
function linesInCell(rows: readonly Row[], at: number, above: Row | undefined): number {
  if (above?.table === undefined) return 0;
  const ahead = rows.slice(at, at + CELL_LINES_MAX + 1);
  const next = ahead.findIndex(({ table }) => table !== undefined);
  return next > 0 && ahead[next]?.table === above.table ? next : 0;
}
