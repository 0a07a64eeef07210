import type { TradeRow } from './trade-rows.ts';

/**
 * A row whose cells slid to the side, as where its indent was lost, has its numbers in the columns of
 * the row furthest to the right that has as many.
 */
export function alignedRows(rows: readonly TradeRow[]): TradeRow[] {
  const byCount = new Map<number, TradeRow>();
  for (const row of rows) {
    const { length } = row.numbers;
    const known = byCount.get(length);
    if (row.day && (!known || isFurtherRight(row, known))) byCount.set(length, row);
  }
  return rows.map((row) => {
    const model = byCount.get(row.numbers.length);
    const slid = model && row.row.table === undefined && row.day && hasSlid(row, model);
    if (!slid) return row;
    const cells = inColumnsOf(row.row.cells, model.row.cells);
    return { ...row, row: { ...row.row, cells }, numbers: inColumnsOf(row.numbers, model.numbers) };
  });
}

function inColumnsOf<T extends InColumns>(own: readonly T[], model: readonly InColumns[]): T[] {
  return own.map((piece, at) => {
    const { column, columnEnd } = model[at] ?? piece;
    return { ...piece, column, columnEnd };
  });
}

function isFurtherRight(row: TradeRow, other: TradeRow): boolean {
  return (row.numbers[0]?.column ?? 0) > (other.numbers[0]?.column ?? 0);
}

/** Whether no number of a row stands below the one of the same order in another. */
function hasSlid(row: TradeRow, model: TradeRow): boolean {
  return (
    row.numbers.length > 1 && !row.numbers.some((number, at) => overlaps(number, model.numbers[at]))
  );
}

/** What stands in columns. */
interface InColumns {
  readonly column: number;
  readonly columnEnd: number;
}

/** Whether two pieces share a column. */
export function overlaps(a: InColumns, b: InColumns | undefined): boolean {
  return b !== undefined && a.column < b.columnEnd && b.column < a.columnEnd;
}
