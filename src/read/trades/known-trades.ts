import type { Transaction } from '../../filing/transaction.ts';
import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';

const ZERO = Decimal.of(0);

/** Trades that were read already, by their days, so that none is told of twice. */
export class KnownTrades {
  readonly #days = new Map<Day, Set<string>>();
  readonly #sums = new Map<string, Decimal>();

  constructor(trades: readonly Transaction[]) {
    for (const trade of trades) this.add(trade);
  }

  get isEmpty(): boolean {
    return this.#days.size === 0;
  }

  add({ date, side, shares }: Transaction): void {
    const ofDay = this.#days.get(date.value) ?? new Set<string>();
    this.#days.set(date.value, ofDay.add(keyOf(shares.value)));
    const own = `${date.value} ${side.value}`;
    this.#sums.set(own, (this.#sums.get(own) ?? ZERO).plus(shares.value));
  }

  hasDay(day: Day): boolean {
    return this.#days.has(day);
  }

  /** Whether a trade is one of those known, or sums up those of its day and side. */
  has({ date, side, shares }: Transaction): boolean {
    const sum = this.#sums.get(`${date.value} ${side.value}`) ?? ZERO;
    return (
      sum.equals(shares.value) || this.#days.get(date.value)?.has(keyOf(shares.value)) === true
    );
  }
}

/** Equal numbers of shares have one key, `12,500` and `12,500.00` too. */
function keyOf(shares: Decimal): string {
  return (shares.isWhole() ? shares.rounded(0) : shares).toString();
}
