import type { Decimal } from '../value/decimal.ts';

/** `1 sale`, `51 sales`: a number with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `row 2`, `rows 2 and 3`, `a, b and c`: a list as one says it. */
export function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number of shares with its thousands grouped; `.00` says nothing and is left out. */
export function inShares(shares: Decimal): string {
  return (shares.isWhole() ? shares.rounded(0) : shares).grouped();
}
