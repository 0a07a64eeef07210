import type { Transaction } from '../../filing/transaction.ts';
import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { byText, type ChainFiling, numberOf, plainName, titleOf } from './chain-filing.ts';
import { doubtOfTrades, type NewTrades, newTradesOf } from './chain-trades.ts';
import type { Chain } from './order-chain.ts';
import { othersThatFit } from './other-transactions.ts';
import { isAlone, statedTotal } from './stated-holding.ts';

/** Two filings that follow one another, and whether the trades listed account for the change. */
export interface Reconciled {
  readonly from: ChainFiling;
  readonly to: ChainFiling;
  /** All persons together, or the name of one. */
  readonly whose: string | undefined;
  readonly before: Decimal;
  readonly after: Decimal;
  /** Net of the trades that the later filing lists and no earlier one did. */
  readonly traded: Decimal;
  /** What the trades do not account for: zero where all is explained. */
  readonly unexplained: Decimal;
  /** How transactions that are neither purchase nor sale would account for it, where they would. */
  readonly hint?: string;
  /** Trades up to this day are taken to be in the earlier holding already. */
  readonly tradesAfter?: Day;
  /** Why the numbers may not be what the filings mean. */
  readonly doubts: readonly string[];
}

/**
 * Compares what each filing says is held with the filing before it and the trades between them: for all
 * persons together, and for each person where the trades say whose they are.
 */
export function reconcile({ links }: Chain): readonly Reconciled[] {
  const trades = newTradesOf(links);
  return links.slice(1).flatMap((to, at) => {
    const from = links[at];
    const listed = trades[at + 1];
    if (!from || !listed) return [];
    const together = reconcileTotals(from, to, listed);
    return [...(together ? [together] : []), ...reconcilePersons(from, to, listed)];
  });
}

function reconcileTotals(
  from: ChainFiling,
  to: ChainFiling,
  listed: NewTrades,
): Reconciled | undefined {
  const [before, after] = [statedTotal(from), statedTotal(to)];
  if (!before || !after) return undefined;
  const doubts = [...doubtsBetween(from, to, listed)];
  for (const total of [before, after]) if (total.doubt !== undefined) doubts.push(total.doubt);
  if (before.by === 'shared' || after.by === 'shared') doubts.push(SHARED);
  return compare(
    { from, to, whose: undefined },
    before.shares,
    after.shares,
    listed.trades,
    doubts,
  );
}

const SHARED =
  'persons share power, and the largest amount is taken for the whole: it may leave out shares of others';

function reconcilePersons(
  from: ChainFiling,
  to: ChainFiling,
  listed: NewTrades,
): readonly Reconciled[] {
  // Without names, and for persons who share power, nobody can tell whose trades they are.
  if (!tradesAreNamed(listed)) return [];
  const persons = to.filing.reportingPersons.filter(isAlone);
  return persons.flatMap((person) => {
    const name = plainName(person.name?.value);
    const earlier = from.filing.reportingPersons.find((one) => plainName(one.name?.value) === name);
    const after = person.aggregateAmount?.value;
    const before = earlier ? earlier.aggregateAmount?.value : Decimal.of(0);
    if (name === '' || !after || !before) return [];
    const own = listed.trades.filter((trade) => plainName(trade.person?.value) === name);
    const link = { from, to, whose: person.name?.value };
    return [compare(link, before, after, own, doubtsBetween(from, to, listed))];
  });
}

/** Whether every trade names a person of the filing. */
export function tradesAreNamed({ link, trades }: NewTrades): boolean {
  const names = new Set(link.filing.reportingPersons.map(({ name }) => plainName(name?.value)));
  return trades.length > 0 && trades.every(({ person }) => names.has(plainName(person?.value)));
}

function doubtsBetween(from: ChainFiling, to: ChainFiling, listed: NewTrades): string[] {
  const [number, following] = [numberOf(from), numberOf(to)];
  const gap = number !== undefined && following !== undefined && following > number + 1;
  const trades = doubtOfTrades(listed);
  const others = listed.trades.filter(({ side }) => side.value === 'other').length;
  return [
    ...(gap ? ['filings between them are not here'] : []),
    ...(trades === undefined ? [] : [`the trades may be misread: ${trades}`]),
    ...(others > 0
      ? [`${others} transactions are neither purchase nor sale and are left out`]
      : []),
    ...(to.filing.form?.value?.startsWith('13G') ? ['Schedule 13G lists no trades'] : []),
  ];
}

function compare(
  link: Pick<Reconciled, 'from' | 'to' | 'whose'>,
  before: Decimal,
  after: Decimal,
  trades: readonly Transaction[],
  doubts: readonly string[],
): Reconciled {
  const change = after.minus(before);
  const traded = netOf(trades);
  const facts = { ...link, before, after, doubts };
  if (change.equals(traded)) return { ...facts, traded, unexplained: Decimal.of(0) };
  // The earlier holding may be of a day within the list: then its first trades are in it already.
  const days = [...new Set(trades.map(({ date }) => date.value))].toSorted(byText);
  const latest = link.from.filing.submission?.filedDate?.value ?? link.from.filing.eventDate?.value;
  for (const cut of days.filter((day) => latest !== undefined && day <= latest)) {
    const later = netOf(trades.filter(({ date }) => date.value > cut));
    if (change.equals(later)) {
      return { ...facts, traded: later, unexplained: Decimal.of(0), tradesAfter: cut };
    }
  }
  const unexplained = change.minus(traded);
  const hint = othersThatFit(
    unexplained,
    trades.filter(({ side }) => side.value === 'other'),
  );
  return { ...facts, traded, unexplained, ...(hint !== undefined && { hint }) };
}

/** Purchases less sales. */
export function netOf(trades: readonly Transaction[]): Decimal {
  return Decimal.sum(
    trades.map(({ side, shares }) => {
      if (side.value === 'purchase') return shares.value;
      return side.value === 'sale' ? Decimal.of(0).minus(shares.value) : Decimal.of(0);
    }),
  );
}

/** `Between amendment 40 (filed …) and amendment 41 (filed …), …`. */
export function differenceInWords(reconciled: Reconciled): string {
  const { from, to, whose, before, after, traded, unexplained, doubts, hint } = reconciled;
  const who = whose ?? 'all persons together';
  const held = `${who} go from ${before.grouped()} to ${after.grouped()} shares`;
  const listed = `the trades listed come to ${signed(traded)}`;
  const fits =
    hint === undefined ? '' : ` Of the transactions that are neither purchase nor sale, ${hint}.`;
  const unsure = doubts.length > 0 ? ` It is not sure: ${doubts.join('; ')}.` : '';
  return `Between ${titleOf(from)} and ${titleOf(to)}, ${held}; ${listed}, so that ${signed(unexplained)} shares are not explained.${fits}${unsure}`;
}

function signed(number: Decimal): string {
  return number.isNegative() ? number.grouped() : `+${number.grouped()}`;
}
