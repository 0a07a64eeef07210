/** The side that a broker's word names; `undefined` where it names none that we know. */
export function sideOf(cell: string): 'purchase' | 'sale' | undefined {
  const words = cell
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const known = SIDES.get(words);
  if (known) return known;
  const named = new Set(words.split(' ').flatMap((word) => STRONG.get(word) ?? []));
  const [only] = named;
  return named.size === 1 && !NOT_A_TRADE.test(words) ? only : undefined;
}

type TradeSide = 'purchase' | 'sale';

/** Words that are the whole cell. */
const SIDES: ReadonlyMap<string, TradeSide> = new Map([
  ['b', 'purchase'],
  ['p', 'purchase'],
  ['s', 'sale'],
]);

/** Words that say it among others, as in `YOU BOUGHT`. */
const STRONG: ReadonlyMap<string, TradeSide> = new Map([
  ['buy', 'purchase'],
  ['buys', 'purchase'],
  ['bought', 'purchase'],
  ['bot', 'purchase'],
  ['purchase', 'purchase'],
  ['purchased', 'purchase'],
  ['sell', 'sale'],
  ['sells', 'sale'],
  ['sold', 'sale'],
  ['sld', 'sale'],
  ['sale', 'sale'],
]);

/** Short sales, options and undone trades move no shares of the stake in the plain way. */
const NOT_A_TRADE = /\b(?:short|cover|option|call|put|cancel\w*|revers\w*|dividend|reinvest\w*)\b/;
