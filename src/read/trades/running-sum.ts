import { Decimal } from '../../value/decimal.ts';
import type { RowNumber, TradeRow } from './trade-rows.ts';

/** One trade and its total are the same number twice. */
const TRADES_MIN = 2;
const ZERO = Decimal.of(0);

/** Tells a total without any word from a trade of the day above: it is the sum of those above it. */
export class RunningSum {
  #sum = ZERO;
  #count = 0;

  /** Whether a row that names no day is the sum of the trades above; counts it among them if not. */
  isSum(row: TradeRow, shares: readonly { readonly number: RowNumber }[]): boolean {
    const own = Decimal.sum(shares.map(({ number }) => number.value));
    const isSum = row.day === undefined && this.#count >= TRADES_MIN && own.equals(this.#sum);
    this.#sum = isSum ? ZERO : this.#sum.plus(own);
    this.#count = isSum ? 0 : this.#count + 1;
    return isSum;
  }
}
