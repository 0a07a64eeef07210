import type { Cell, Layout } from '../layout/layout.ts';
import { overlaps } from './aligned-rows.ts';
import type { TradeRow } from './trade-rows.ts';

/** `"`, `do.`, `same`: as in the row above. */
const DITTO = /^(?:["“”″〃'’]{1,2}|do\.?|ditto|same)$/;

/**
 * What a column says of a row: its own cell, or where that is empty or a ditto mark, that of a row
 * above in the same block of the same table.
 */
export class CarriedCell {
  readonly #layout: Layout;
  #above: { readonly cell: Cell; readonly row: TradeRow } | undefined;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** The cell that holds for a row, whose own cell of that column is given where it has one. */
  pass(row: TradeRow, own: Cell | undefined): Cell | undefined {
    if (own && !isDitto(this.#layout, own)) {
      this.#above = { cell: own, row };
      return own;
    }
    const above = this.#above;
    if (!above || !isSameBlock(above.row, row)) return undefined;
    const isEmpty = row.row.cells.every(
      (cell) => !overlaps(cell, above.cell) || isDitto(this.#layout, cell),
    );
    return isEmpty ? above.cell : undefined;
  }
}

/** Whether a cell is a mark that stands for the one above. */
export function isDitto({ folded }: Layout, { from, to }: Cell): boolean {
  return DITTO.test(folded.slice(from, to));
}

function isSameBlock(above: TradeRow, row: TradeRow): boolean {
  return above.row.table === row.row.table && above.heading?.from === row.heading?.from;
}
