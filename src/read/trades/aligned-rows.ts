import type { Row } from '../layout/layout.ts';
import type { RowNumber, TradeRow } from './trade-rows.ts';

/**
 * Rows of plain text whose numbers do not keep to columns: an indent was lost, tabs part them, or
 * numbers of one column do not overlap, as in lines of words. Their numbers then count by their
 * order, and stand in the columns of the row furthest to the right: where a heading has a cell for
 * each of theirs, and where a column would hold numbers of different order. `Purchased` and `Sold`
 * side by side are columns of their own, with one heading more than the rows have cells.
 */
export function alignedRows(
  rows: readonly TradeRow[],
  header: readonly Row[],
): readonly TradeRow[] {
  if (rows.some(({ row }) => row.table !== undefined)) return rows;
  const areLines = rows.every(isLineOfWords);
  if (!areLines && !isHeadedCellByCell(rows, header) && !mixesOrders(rows)) return rows;
  if (!areLines && isHeadedCellByCell(rows, header) && rows.every(hasCellForEach)) {
    return inCellsOfOne(rows);
  }
  const models = new Map<number, TradeRow>();
  for (const row of rows) {
    const known = models.get(row.numbers.length);
    if (row.day && (!known || isFurtherRight(row, known))) models.set(row.numbers.length, row);
  }
  return rows.map((row) => {
    const model = models.get(row.numbers.length);
    if (!model || !row.day) return row;
    const cells = inColumnsOf(row.row.cells, model.row.cells);
    return { ...row, row: { ...row.row, cells }, numbers: inColumnsOf(row.numbers, model.numbers) };
  });
}

/** Whether the last heading has as many cells as every row, and none has more. */
function isHeadedCellByCell(rows: readonly TradeRow[], header: readonly Row[]): boolean {
  const counts = new Set(rows.map(({ row }) => row.cells.length));
  const [count = 0] = counts;
  const headings = header.filter(({ cells }) => cells.length > 1);
  return (
    counts.size === 1 &&
    headings.at(-1)?.cells.length === count &&
    headings.every(({ cells }) => cells.length <= count)
  );
}

/** Whether no cell of a row holds two numbers. */
function hasCellForEach({ row, numbers }: TradeRow): boolean {
  return row.cells.every(
    (cell) => numbers.filter(({ from, to }) => from >= cell.from && to <= cell.to).length < 2,
  );
}

/** Rows of as many cells each, with their numbers in the columns of the cells furthest to the right. */
function inCellsOfOne(rows: readonly TradeRow[]): readonly TradeRow[] {
  const model = rows.reduce((right, row) => (isFurtherRight(row, right) ? row : right)).row.cells;
  return rows.map((row) => ({
    ...row,
    row: { ...row.row, cells: inColumnsOf(row.row.cells, model) },
    numbers: row.numbers.map((number) => {
      const at = row.row.cells.findIndex(({ from, to }) => number.from >= from && number.to <= to);
      const { column, columnEnd } = model[at] ?? number;
      return { ...number, column, columnEnd };
    }),
  }));
}

/** Whether numbers that share a column have different places in rows with as many numbers. */
function mixesOrders(rows: readonly TradeRow[]): boolean {
  const placed = rows
    .flatMap(({ numbers }) =>
      numbers.map((number, order) => ({ number, order, count: numbers.length })),
    )
    .toSorted((a, b) => a.number.column - b.number.column);
  let end = -1;
  let orders = new Map<number, number>();
  for (const { number, order, count } of placed) {
    if (number.column >= end) orders = new Map();
    end = Math.max(end, number.columnEnd);
    const known = orders.get(count);
    if (known !== undefined && known !== order) return true;
    orders.set(count, order);
  }
  return false;
}

function isFurtherRight(row: TradeRow, other: TradeRow): boolean {
  return columnOf(row.numbers) > columnOf(other.numbers);
}

function columnOf([first]: readonly RowNumber[]): number {
  return first?.column ?? 0;
}

/** What stands in columns. */
interface InColumns {
  readonly column: number;
  readonly columnEnd: number;
}

function inColumnsOf<T extends InColumns>(own: readonly T[], model: readonly InColumns[]): T[] {
  return own.map((piece, at) => {
    const { column, columnEnd } = model[at] ?? piece;
    return { ...piece, column, columnEnd };
  });
}

/** Whether two pieces share a column. */
export function overlaps(a: InColumns, b: InColumns | undefined): boolean {
  return b !== undefined && a.column < b.columnEnd && b.column < a.columnEnd;
}

/** `March 15, 2004: purchased 1,000 shares at $10.25`, in which no cells part the numbers. */
function isLineOfWords({ row, numbers }: TradeRow): boolean {
  return (
    numbers.length > 1 &&
    row.cells.some((cell) => numbers.every(({ from, to }) => from >= cell.from && to <= cell.to))
  );
}
