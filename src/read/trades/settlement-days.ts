import type { Cell, Layout, Row } from '../layout/layout.ts';
import { overlaps } from './aligned-rows.ts';
import { isDayAt } from './day-lines.ts';

/**
 * Rows without the day on which a trade was settled, where that stands first, before the day of the
 * trade: under `Settlement Date | Trade Date | …` the second day is the trade's.
 */
export function withoutSettlement({ folded }: Layout, rows: readonly Row[]): Row[] {
  let settled: Cell | undefined;
  let table: number | undefined;
  return rows.map((row) => {
    const [first, ...others] = row.cells;
    if (first && others.length > 1 && folded.startsWith('settle', first.from)) {
      settled = first;
      table = row.table;
      return behindFirst(row, others);
    }
    const isSettled = row.table === table && first && overlaps(first, settled);
    const [second] = others;
    if (!isSettled || !second || !isDayAt(folded, first.from)) return row;
    return isDayAt(folded, second.from) ? behindFirst(row, others) : row;
  });
}

function behindFirst(row: Row, cells: readonly Cell[]): Row {
  return { ...row, cells, from: cells[0]?.from ?? row.from };
}
