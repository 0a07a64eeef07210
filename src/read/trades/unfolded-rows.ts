import type { Layout, Row } from '../layout/layout.ts';
import { isDayAt } from './day-lines.ts';

/** In plain text a value may begin so many columns left of its heading. */
const COLUMN_REACH = 4;

/**
 * The rows of a list that goes on beside itself, under `Date | Shares | Price | Date | Shares | Price`,
 * as a row for each trade. A heading that says its own words again tells so, or a row whose days have
 * as many values each: two days beside one another may also be those of a trade and of its settlement,
 * or of a trade in an option and of its end, which a heading with a cell for each value tells.
 */
export function unfoldedRows(layout: Layout, rows: readonly Row[]): Row[] {
  let heading: Row | undefined;
  let starts: readonly number[] = [];
  let words: Row | undefined;
  return rows.flatMap((row) => {
    const repeated = repeatsAt(layout, row);
    if (repeated.length > 0) {
      heading = row;
      starts = repeated;
      return [row];
    }
    if (heading && heading.table === row.table) return cutAtDays(layout, row, starts);
    if (!DIGIT.test(layout.folded.slice(row.from, row.to))) words = row;
    const isOneList = words?.table === row.table && words?.cells.length === row.cells.length;
    return isOneList ? [row] : inOneList(cutAtDays(layout, row, evenDays(layout, row)));
  });
}

const DIGIT = /\d/;

/** The columns at which a heading begins anew; none where it does not. */
function repeatsAt({ folded }: Layout, row: Row): number[] {
  const { cells } = row;
  if (cells.length < 4 || DIGIT.test(folded.slice(row.from, row.to))) return [];
  const words = cells.map(({ from, to }) => folded.slice(from, to).replace(/\s+/g, ' '));
  const size = words.indexOf(words[0] ?? '', 1);
  if (size < 2 || words.length % size !== 0) return [];
  if (words.some((word, at) => word !== words[at % size])) return [];
  return cells.filter((_, at) => at > 0 && at % size === 0).map(({ column }) => column);
}

/** A day and two values, shares and price, at least. */
const LIST_CELLS_MIN = 3;

/** The columns at which further lists begin in a row of a day and as many values for each of them. */
function evenDays({ folded }: Layout, { cells }: Row): number[] {
  if (cells.length < 2 * LIST_CELLS_MIN) return [];
  const days = cells.flatMap(({ from }, at) => (isDayAt(folded, from) ? [at] : []));
  const size = cells.length / days.length;
  if (size < LIST_CELLS_MIN || days.some((at, list) => at !== list * size)) return [];
  return days.slice(1).map((at) => cells[at]?.column ?? 0);
}

/** Parts of a row in the columns of the first of them, whose headings are those of all. */
function inOneList(parts: readonly Row[]): Row[] {
  const [first, second] = parts;
  if (!second) return [...parts];
  return parts.map((part) => ({
    ...part,
    cells: part.cells.map((cell, at) => {
      const { column, columnEnd } = first?.cells[at] ?? cell;
      return { ...cell, column, columnEnd };
    }),
  }));
}

/** A row cut before the days that stand where its heading begins anew. */
function cutAtDays(layout: Layout, row: Row, starts: readonly number[]): Row[] {
  const reach = row.table === undefined ? COLUMN_REACH : 0;
  if (starts.length === 0) return [row];
  const parts: Row['cells'][number][][] = [[]];
  for (const cell of row.cells) {
    const isStart = starts.some((start) => Math.abs(cell.column - start) <= reach);
    if (isStart && isDayAt(layout.folded, cell.from)) parts.push([]);
    parts.at(-1)?.push(cell);
  }
  return parts.flatMap((cells) => {
    const [first] = cells;
    const last = cells.at(-1);
    return first && last ? [{ ...row, cells, from: first.from, to: last.to }] : [];
  });
}
