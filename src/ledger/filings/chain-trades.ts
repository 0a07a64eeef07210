import type { Transaction } from '../../filing/transaction.ts';
import type { ChainFiling } from './chain-filing.ts';

/** The trades that a filing lists and no filing before it did. */
export interface NewTrades {
  readonly link: ChainFiling;
  readonly trades: readonly Transaction[];
  /** How many it lists that were listed before. */
  readonly repeated: number;
}

/**
 * Trades filing by filing, each once. Filings look back up to sixty days, so that the list of one may
 * repeat the end of the list before it; a trade that one filing lists twice was made twice.
 */
export function newTradesOf(links: readonly ChainFiling[]): readonly NewTrades[] {
  const seen = new Map<string, number>();
  return links.map((link) => {
    const own = new Map<string, number>();
    const trades = link.filing.transactions.filter((trade) => {
      const key = keyOf(trade);
      const nth = (own.get(key) ?? 0) + 1;
      own.set(key, nth);
      return nth > (seen.get(key) ?? 0);
    });
    for (const [key, count] of own) seen.set(key, Math.max(count, seen.get(key) ?? 0));
    return { link, trades, repeated: link.filing.transactions.length - trades.length };
  });
}

function keyOf({ date, side, shares, price, person }: Transaction): string {
  const parts = [date.value, side.value, shares.value.toString(), price?.value?.toString() ?? ''];
  return [...parts, person?.value ?? ''].join(' ');
}

/** Why a filing's trades may be misread; absent where nothing speaks for it. */
export function doubtOfTrades({ link, trades }: NewTrades): string | undefined {
  const list = link.filing.listDoubts.transactions?.doubt;
  return (
    list ??
    trades.flatMap(({ date, side, shares }) => date.doubt ?? side.doubt ?? shares.doubt ?? [])[0]
  );
}
