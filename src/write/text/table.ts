import { wrapped } from './lines.ts';

/** A cell of a table; figures are set to the right. */
export interface TextCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Blanks between two columns. */
const GAP = 4;
/** A column of words is wrapped at this width. */
const COLUMN_WIDTH_MAX = 30;

/** Rows as cells, figures told by their form. */
export function cellsOf(row: readonly string[]): TextCell[] {
  return row.map((text) => ({ text, isNumber: /^[$(-]?[\d,.]+\)?%?$/.test(text) }));
}

/** Columns as wide as their longest cell, up to a limit; longer cells run over several lines. */
export function textTable(rows: readonly (readonly TextCell[])[]): string[] {
  const widths = widthsOf(rows);
  return rows.flatMap((row) => tableRow(row, widths));
}

/** A rule below the headings of such a table. */
export function tableRule(rows: readonly (readonly TextCell[])[]): string {
  return widthsOf(rows)
    .map((width) => '-'.repeat(width))
    .join(' '.repeat(GAP));
}

function widthsOf(rows: readonly (readonly TextCell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach(({ text }, at) => {
      widths[at] = Math.min(COLUMN_WIDTH_MAX, Math.max(widths[at] ?? 0, text.length));
    });
  }
  return widths;
}

function tableRow(row: readonly TextCell[], widths: readonly number[]): string[] {
  const cells = row.map(({ text }, at) => wrapped(text, widths[at] ?? COLUMN_WIDTH_MAX));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, at) => {
        const width = widths[at] ?? COLUMN_WIDTH_MAX;
        const text = lines[line] ?? '';
        return row[at]?.isNumber === true ? text.padStart(width) : text.padEnd(width);
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}
