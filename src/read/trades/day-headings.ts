import type { Layout, Row } from '../layout/layout.ts';
import { type DayOrder, findDays } from '../parse/day-text.ts';
import { isDayLine } from './day-lines.ts';
import type { TradeRow } from './trade-rows.ts';
import { sideOf } from './trade-side.ts';

/** A day holds for the rows right below it, and below those. */
const ROWS_MAX = 14;
const DAY_LENGTH_MAX = 40;

/** `March 2, 1998` alone in a row, over rows that tell what was bought and sold on that day. */
export class DayHeadings {
  readonly #layout: Layout;
  readonly #order: DayOrder;
  #day: TradeRow['day'];
  #rowsLeft = 0;

  constructor(layout: Layout, order: DayOrder) {
    this.#layout = layout;
    this.#order = order;
  }

  passRow(row: Row): void {
    this.#rowsLeft -= 1;
    if (row.cells.length > 1 || row.to - row.from > DAY_LENGTH_MAX) return;
    if (!isDayLine(this.#layout.folded, row)) return;
    const [found] = findDays(this.#layout.text.slice(row.from, row.to), this.#order);
    if (!found?.day) return;
    this.#day = { day: found.day, from: row.from + found.from, to: row.from + found.to };
    this.#rowsLeft = ROWS_MAX;
  }

  /** Whether a row may be one below a day. */
  mayBeOver({ cells }: Row): boolean {
    return this.#rowsLeft > 0 && cells.length > 1;
  }

  /** A row as one of the day above, where it tells of a purchase or sale and names no day itself. */
  dated(row: TradeRow): TradeRow {
    if (row.day && row.numbers.length > 0) this.#rowsLeft = 0;
    if (this.#rowsLeft <= 0 || !this.#day || row.isUndated || row.numbers.length < 2) return row;
    const side = sideOf(row.words);
    if (side !== 'purchase' && side !== 'sale') return row;
    this.#rowsLeft = ROWS_MAX;
    return { ...row, day: this.#day };
  }
}
