import type { Decimal } from '../../value/decimal.ts';
import { type ChainFiling, plainName } from './chain-filing.ts';
import { type NewTrades, newTradesOf } from './chain-trades.ts';
import { holdersIn, lotsOfFiling, oneLotOfFiling, type StatedLot } from './lots-of-filing.ts';
import type { Chain } from './order-chain.ts';
import { tradesAreNamed } from './reconcile.ts';
import { isAlone, statedTotal } from './stated-holding.ts';

/** Under which names the shares of a chain are booked, and who has power over them. */
export interface Books {
  /** The one book for all; absent where persons have their own. */
  readonly together: string | undefined;
  /** The name of a person by letters and digits; the last spelling is used for all filings. */
  readonly names: ReadonlyMap<string, string>;
  /** The lots of each filing, in the order of the chain; absent where the filings do not settle them. */
  readonly lots: readonly (readonly StatedLot[])[] | undefined;
}

/**
 * Where every trade names its person, whoever holds shares has a book; otherwise one book stands for all
 * together. The cover pages say who has power over a book, if every filing's rows come out so.
 */
export function booksOfChain({ links }: Chain): Books {
  const persons = links.flatMap(({ filing }) => filing.reportingPersons);
  const names = new Map(
    persons.flatMap(({ name }) =>
      name?.value === undefined ? [] : [[plainName(name.value), name.value] as const],
    ),
  );
  const listed = newTradesOf(links).filter(({ trades }) => trades.length > 0);
  if (listed.length > 0 && listed.every(tradesAreNamed)) {
    const lots = lotsByHolder(links, listed);
    if (lots || persons.every(isAlone)) return { together: undefined, names, lots };
  }
  const [only, second] = names.values();
  const together = (second === undefined ? only : filerOf(links)) ?? 'All persons together';
  const lots = ofEach(links, ({ filing }) =>
    oneLotOfFiling(filing.reportingPersons, plainName(together)),
  );
  return { together, names: new Map([...names, [plainName(together), together]]), lots };
}

function lotsByHolder(
  links: readonly ChainFiling[],
  listed: readonly NewTrades[],
): readonly (readonly StatedLot[])[] | undefined {
  const trading = listed.flatMap(({ trades }) =>
    trades.map(({ person }) => plainName(person?.value)),
  );
  let holders: ReadonlySet<string> = new Set(trading);
  for (const { filing } of links) holders = holdersIn(filing.reportingPersons, holders);
  return ofEach(links, ({ filing }) => lotsOfFiling(filing.reportingPersons, holders));
}

/** An answer for every filing, or none. */
function ofEach<Answer>(
  links: readonly ChainFiling[],
  answer: (link: ChainFiling) => Answer | undefined,
): readonly Answer[] | undefined {
  const answers = links.map(answer).filter((one) => one !== undefined);
  return answers.length === links.length ? answers : undefined;
}

/** As EDGAR's header names whoever filed. */
function filerOf(links: readonly ChainFiling[]): string | undefined {
  const parties = links.at(-1)?.filing.submission?.parties ?? [];
  return parties.find(({ role }) => role === 'filer')?.name.value;
}

/** Shares under a name, as a filing states them. */
export interface Holding {
  readonly holder: string;
  readonly shares: Decimal;
  readonly doubt?: string;
}

/** What the cover pages say of each person, or of all together where one book stands for them. */
export function statedBy(link: ChainFiling, { together, names, lots }: Books): readonly Holding[] {
  if (together !== undefined && !lots) {
    const total = statedTotal(link);
    return total
      ? [{ holder: together, shares: total.shares, ...(total.doubt && { doubt: total.doubt }) }]
      : [];
  }
  return link.filing.reportingPersons.flatMap(({ name, aggregateAmount }) => {
    const holder = names.get(plainName(name?.value));
    if (holder === undefined || !aggregateAmount?.value) return [];
    const doubt = aggregateAmount.doubt ?? name?.doubt;
    return [{ holder, shares: aggregateAmount.value, ...(doubt && { doubt }) }];
  });
}

/** What stands in each book by a filing. */
export function bookedBy(link: ChainFiling, at: number, books: Books): readonly Holding[] {
  const lots = books.lots?.[at];
  if (!lots) return statedBy(link, books);
  return lots.flatMap(({ holder, shares }) => {
    const name = books.names.get(holder);
    return name === undefined ? [] : [{ holder: name, shares }];
  });
}
