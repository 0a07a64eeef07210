import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { Entry, Trade } from '../journal/entry.ts';

/** Recognises trades that the journal has already. */
export class DuplicateTrades {
  /** How many of the journal's trades say the same and are not yet matched. */
  readonly #left = new Map<string, number>();
  readonly #byRef = new Map<string, string>();
  /** Days on which the journal has trades; on others nothing needs to be compared. */
  readonly #days = new Set<Day>();

  constructor(existing: readonly Entry[]) {
    for (const entry of existing) {
      const trade = entry.kind === 'correct' ? entry.right : entry;
      if (trade?.kind !== 'purchase' && trade?.kind !== 'sale') continue;
      const key = keyOf(trade);
      this.#days.add(trade.day);
      this.#left.set(key, (this.#left.get(key) ?? 0) + 1);
      if (trade.ref !== undefined) this.#byRef.set(trade.ref, key);
    }
  }

  /** Whether the next trade of a file is new. A number that the journal uses for another trade is a mistake. */
  take(trade: Trade): 'new' | 'known' | { readonly why: string } {
    const { ref } = trade;
    if (ref === undefined && !this.#days.has(trade.day)) return 'new';
    const key = keyOf(trade);
    if (ref !== undefined) {
      const known = this.#byRef.get(ref);
      if (known === key) return 'known';
      if (known !== undefined) return { why: `another trade has the number “${ref}” already` };
      this.#byRef.set(ref, key);
      return 'new';
    }
    const left = this.#left.get(key) ?? 0;
    if (left === 0) return 'new';
    this.#left.set(key, left - 1);
    return 'known';
  }
}

function keyOf({ kind, day, holder, shares, price }: Trade): string {
  return `${kind} ${day} ${plainDigits(shares)} ${price ? plainDigits(price) : ''} ${holder}`;
}

/** Digits without what does not change a number: `4.50` and `4.5` are one price. */
function plainDigits(number: Decimal): string {
  const digits = number.toString();
  return number.scale === 0 ? digits : digits.replace(/0+$/, '').replace(/\.$/, '');
}
