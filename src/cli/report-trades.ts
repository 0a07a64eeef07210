import { counted } from '../check/words.ts';
import type { Side, Transaction } from '../filing/transaction.ts';
import { type Day, dayInWords } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';

const SIDES: readonly Side[] = ['purchase', 'sale', 'other'];

/** Trades by side: how many, of how many shares, when and at what price; a line for each side. */
export function tradesInWords(trades: readonly Transaction[]): string {
  return SIDES.map((side) =>
    sideInWords(
      side,
      trades.filter((trade) => trade.side.value === side),
    ),
  )
    .filter(Boolean)
    .join('\n');
}

function sideInWords(side: Side, trades: readonly Transaction[]): string {
  if (trades.length === 0) return '';
  const shares = Decimal.sum(trades.map((trade) => trade.shares.value));
  const noun = side === 'other' ? 'other transaction' : side;
  const doubt = trades.some(isInDoubt) ? ' ?' : '';
  const sum = `${counted(trades.length, noun)} of ${shares.grouped()} shares`;
  return `${sum}, ${daysOf(trades)}${averageOf(trades, shares)}${doubt}`;
}

function isInDoubt({ date, side, shares, price }: Transaction): boolean {
  return [date, side, shares, price].some((fact) => fact?.doubt !== undefined);
}

function daysOf(trades: readonly Transaction[]): string {
  const days: readonly Day[] = trades.map((trade) => trade.date.value).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;
}

/** A price has at least this many decimals in an average. */
const PRICE_SCALE = 4;

/** The average price by shares, where every trade states its price. */
function averageOf(trades: readonly Transaction[], shares: Decimal): string {
  const amounts = trades.flatMap((trade) =>
    trade.price?.value === undefined ? [] : [trade.price.value.times(trade.shares.value)],
  );
  if (amounts.length < trades.length) return '';
  const average = Decimal.sum(amounts).dividedBy(shares, PRICE_SCALE);
  return average ? `, at ${average.toString()} on average` : '';
}
