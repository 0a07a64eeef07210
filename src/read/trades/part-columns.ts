import { Decimal } from '../../value/decimal.ts';
import type { RowNumber, TradeRow } from './trade-rows.ts';

/**
 * Whether columns are the parts of the last of them in every row: shares by fund or account, and their
 * total. Such columns are headed by names, so that nothing but their sums tells what they hold.
 */
export function addUp(
  columns: readonly (readonly RowNumber[])[],
  rows: readonly TradeRow[],
): boolean {
  const total = columns.at(-1);
  const parts = columns.slice(0, -1);
  if (!total || parts.length < PARTS_MIN) return false;
  const ofTotal = new Set(total);
  const ofParts = new Set(parts.flat());
  return rows.every((row) => {
    const [sum] = inRow(row, ofTotal);
    const terms = inRow(row, ofParts);
    return sum?.equals(Decimal.sum(terms)) === true;
  });
}

/** One part and its total are the same number twice. */
const PARTS_MIN = 2;

function inRow(row: TradeRow, columns: ReadonlySet<RowNumber>): Decimal[] {
  return row.numbers.filter((number) => columns.has(number)).map(({ value }) => value.abs());
}
