import type { Transaction } from '../../filing/transaction.ts';
import { Decimal } from '../../value/decimal.ts';

/** With more of them, some combination fits almost any difference, and says nothing. */
const OTHERS_MAX = 6;
const NONE = Decimal.of(0);

/**
 * Whether transactions that are neither purchase nor sale would account for a difference, if they were
 * received or given away, all or some of them: `all 3 (6,100 shares in all) would
 * account for it as given away`.
 * Filings seldom say which, so this is a hint and never an entry. `undefined` where nothing fits.
 */
export function othersThatFit(
  difference: Decimal,
  others: readonly Transaction[],
): string | undefined {
  if (difference.isZero() || others.length === 0) return undefined;
  const way = difference.isNegative() ? 'given away' : 'received';
  const chosen = [others, ...subsets(others)].find((some) => sumOf(some).equals(difference.abs()));
  if (!chosen) return undefined;
  const all = chosen.length === others.length;
  const some = others.length === 1 ? 'the one' : `all ${others.length}`;
  const which = all ? some : String(chosen.length);
  return `${which} (${sumOf(chosen).grouped()} shares in all) would account for it as ${way}`;
}

function sumOf(transactions: readonly Transaction[]): Decimal {
  return transactions.reduce((sum, { shares }) => sum.plus(shares.value), NONE);
}

function subsets(others: readonly Transaction[]): readonly (readonly Transaction[])[] {
  if (others.length > OTHERS_MAX) return [];
  const count = 2 ** others.length;
  return Array.from({ length: count }, (_none, mask) =>
    others.filter((_other, at) => Math.floor(mask / 2 ** at) % 2 === 1),
  );
}
