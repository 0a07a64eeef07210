import type { Filing } from '../filing/filing.ts';
import type { Transaction } from '../filing/transaction.ts';
import type { Day } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';
import { isWhole, sure } from './sure.ts';

/** All trades of a filing where day, side and number of every one are sure; else `undefined`. */
export function sureTrades(filing: Filing): readonly Transaction[] | undefined {
  if (!isWhole(filing, 'transactions') || filing.transactions.length === 0) return undefined;
  const known = filing.transactions.every(
    ({ date, side, shares }) => sure(date) && sure(side) && sure(shares),
  );
  return known ? filing.transactions : undefined;
}

export function sharesOf(trades: readonly Transaction[]): Decimal {
  return Decimal.sum(trades.map(({ shares }) => shares.value));
}

/** Trades from one day to another, both included; an absent bound is none. */
export function within(
  trades: readonly Transaction[],
  from: Day | undefined,
  to: Day | undefined,
): readonly Transaction[] {
  return trades.filter(
    ({ date }) =>
      (from === undefined || date.value >= from) && (to === undefined || date.value <= to),
  );
}

/** What was held before and after the trades of one day. */
export interface DayOfTrades {
  readonly day: Day;
  readonly before: Decimal;
  readonly after: Decimal;
}

/**
 * What was held around each day of trades, worked out backwards from what is held after the last.
 * `undefined` where a trade is neither purchase nor sale, so that its direction is unknown.
 */
export function holdingByDay(
  trades: readonly Transaction[],
  heldAtEnd: Decimal,
): readonly DayOfTrades[] | undefined {
  if (trades.some(({ side }) => side.value === 'other')) return undefined;
  const changes = new Map<Day, Decimal>();
  for (const trade of trades) {
    const { value: day } = trade.date;
    changes.set(day, (changes.get(day) ?? Decimal.of(0)).plus(signed(trade)));
  }
  const days: DayOfTrades[] = [];
  let after = heldAtEnd;
  for (const [day, change] of [...changes].toSorted(([a], [b]) => (a < b ? 1 : -1))) {
    const before = after.minus(change);
    days.push({ day, before, after });
    after = before;
  }
  return days.toReversed();
}

/** The number added to the holding: negative for a sale. */
export function signed({ side, shares }: Transaction): Decimal {
  return side.value === 'sale' ? Decimal.of(0).minus(shares.value) : shares.value;
}
