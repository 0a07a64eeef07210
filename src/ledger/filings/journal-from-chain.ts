import type { Transaction } from '../../filing/transaction.ts';
import type { Powers } from '../../law/ownership.ts';
import type { Day } from '../../value/day.ts';
import type {
  Balance,
  Entry,
  Journal,
  Opening,
  PlainEntry,
  PowersChanged,
  Trade,
} from '../journal/entry.ts';
import type { LedgerFinding } from '../journal/finding.ts';
import { type Books, bookedBy, booksOfChain, statedBy } from './books-of-chain.ts';
import {
  byText,
  type ChainFiling,
  filedDay,
  numberOf,
  plainName,
  titleOf,
} from './chain-filing.ts';
import { newTradesOf } from './chain-trades.ts';
import type { StatedLot } from './lots-of-filing.ts';
import type { Chain } from './order-chain.ts';
import { differenceInWords, netOf, reconcile } from './reconcile.ts';
import { holdingDay, statedTotal } from './stated-holding.ts';

/** A journal made of filings, and what the filings leave unexplained. */
export interface JournalFromChain {
  readonly journal: Journal;
  readonly findings: readonly LedgerFinding[];
}

/**
 * A journal from a chain: the filings, their counts and trades as entries, what they say is held as
 * balances. The opening is what the first filing holds less its own trades. Who has which book, and who
 * votes and disposes of it, is told by books-of-chain.ts.
 */
export function journalFromChain(chain: Chain): JournalFromChain {
  const findings: LedgerFinding[] = [...chain.findings, ...unexplained(chain)];
  const books = booksOfChain(chain);
  const trades = newTradesOf(chain.links);
  const entries: Entry[] = [];
  for (const [at, link] of chain.links.entries()) {
    const listed = trades[at]?.trades ?? [];
    if (at === 0) entries.push(...openingsOf(link, listed, books));
    entries.push(...powersOf(link, at, listed, books));
    entries.push(...countOf(link, entries), ...filedOf(link, findings));
    for (const trade of listed) entries.push(...tradeOf(trade, link, books, findings));
    entries.push(...balancesOf(link, books));
  }
  findings.push(...powersNotKnown(chain, books));
  const { issuerName, securityTitle, cusips } = chain.links.at(-1)?.filing ?? {};
  const stake = {
    ...(issuerName?.value !== undefined && { issuer: issuerName.value }),
    ...(securityTitle?.value !== undefined && { class: securityTitle.value }),
    ...(cusips?.[0] && { cusip: cusips[0].value }),
    ...(books.together !== undefined && { holder: books.together }),
  };
  return { journal: { stake, entries }, findings };
}

function unexplained(chain: Chain): readonly LedgerFinding[] {
  return reconcile(chain)
    .filter((reconciled) => !reconciled.unexplained.isZero())
    .map((reconciled) => ({
      code: 'trades-explain-the-change',
      severity: reconciled.doubts.length > 0 ? 'note' : 'warning',
      message: differenceInWords(reconciled),
    }));
}

/** Without lots a book says that its holder alone votes and disposes, which may not be so. */
function powersNotKnown({ links }: Chain, { together, lots }: Books): readonly LedgerFinding[] {
  if (lots) return [];
  const persons = links.flatMap(({ filing }) => filing.reportingPersons);
  const several = new Set(persons.map(({ name }) => plainName(name?.value))).size > 1;
  const message =
    several && together !== undefined
      ? `The book of ${together} stands for all persons together, because the filings do not say whose each trade is, or who shares which power: the sum is theirs, the rows of voting and dispositive power are not.`
      : 'Not every person has sole power over all that it owns; the journal counts shares, and its rows of voting and dispositive power are not those of the filings.';
  const fix = 'Enter who votes and disposes, as in: 2024-01-02 powers A voting A,B dispositive A.';
  return [{ code: 'powers-are-entered', severity: 'warning', message, fix }];
}

/** Who votes and disposes of each book, where a filing says it for the first time or anew. */
function powersOf(
  link: ChainFiling,
  at: number,
  listed: readonly Transaction[],
  { names, lots }: Books,
): readonly PowersChanged[] {
  const day = at === 0 ? openingDay(link, listed) : holdingDay(link);
  if (day === undefined) return [];
  return (lots?.[at] ?? []).flatMap((lot): PowersChanged[] => {
    const before = lots?.[at - 1]?.find(({ holder }) => holder === lot.holder) ?? alone(lot);
    const holder = names.get(lot.holder);
    if (holder === undefined || samePowers(before, lot)) return [];
    const named = (plain: readonly string[]): string[] =>
      plain.flatMap((one) => names.get(one) ?? []);
    const [voting, dispositive] = [named(lot.voting), named(lot.dispositive)];
    return [{ kind: 'powers', day, holder, voting, dispositive, ...sourceOf(link) }];
  });
}

function alone({ holder }: StatedLot): Powers {
  return { voting: [holder], dispositive: [holder] };
}

function samePowers(one: Powers, other: Powers): boolean {
  return sameNames(one.voting, other.voting) && sameNames(one.dispositive, other.dispositive);
}

function sameNames(names: readonly string[], others: readonly string[]): boolean {
  return names.toSorted().join() === others.toSorted().join();
}

function openingsOf(
  link: ChainFiling,
  listed: readonly Transaction[],
  books: Books,
): readonly PlainEntry[] {
  const day = openingDay(link, listed);
  if (day === undefined) return [];
  return bookedBy(link, 0, books).flatMap(({ holder, shares, doubt }): Opening[] => {
    const own = books.together
      ? listed
      : listed.filter(({ person }) => books.names.get(plainName(person?.value)) === holder);
    const before = shares.minus(netOf(own));
    if (before.isZero() || before.isNegative()) return [];
    return [{ kind: 'opening', day, holder, shares: before, ...sourceOf(link), ...noteOf(doubt) }];
  });
}

/** The first day of which the journal can speak. */
function openingDay(link: ChainFiling, listed: readonly Transaction[]): Day | undefined {
  return listed.map(({ date }) => date.value).toSorted(byText)[0] ?? holdingDay(link);
}

/** A count whose day is not stated is entered once, for the first filing that uses it. */
function countOf(link: ChainFiling, before: readonly Entry[]): readonly PlainEntry[] {
  const { outstanding } = link.filing;
  if (!outstanding) return [];
  const { value: shares, doubt } = outstanding.shares;
  const stated = outstanding.asOf?.value;
  const asOf = stated ?? holdingDay(link);
  const known = before.some(
    (entry) =>
      entry.kind === 'count' &&
      entry.shares.equals(shares) &&
      (stated === undefined || entry.asOf === stated),
  );
  if (asOf === undefined || known) return [];
  const document = stated === undefined ? { document: `${titleOf(link)}, ${NO_DAY}` } : {};
  return [
    { kind: 'count', day: asOf, shares, asOf, ...document, ...sourceOf(link), ...noteOf(doubt) },
  ];
}

const NO_DAY = 'which does not say for what day the count is';

function filedOf(link: ChainFiling, findings: LedgerFinding[]): readonly PlainEntry[] {
  const { form, submission, eventDate, rules13G } = link.filing;
  const day = filedDay(link);
  if (day === undefined || form?.value === undefined) {
    findings.push({
      code: 'filing-day-known',
      severity: 'warning',
      message: `${link.name} does not say when it was filed, or on what form; it is not entered as filed.`,
      fix: 'Add the day by hand, as in: 2004-01-20 filed 13D/A number 2.',
    });
    return [];
  }
  const number = numberOf(link);
  const total = statedTotal(link);
  const accession = submission?.accession?.value;
  return [
    {
      kind: 'filed',
      day,
      form: form.value,
      ...(number !== undefined && number > 0 && { number }),
      ...(rules13G[0] && { rule: rules13G[0].value }),
      ...(eventDate?.value && { event: eventDate.value }),
      ...(total && total.by !== 'shared' && total.doubt === undefined && { shares: total.shares }),
      ...(accession && { accession }),
    },
  ];
}

function tradeOf(
  trade: Transaction,
  link: ChainFiling,
  { together, names }: Books,
  findings: LedgerFinding[],
): readonly Trade[] {
  const { date, side, shares, price, person } = trade;
  const holder = together ?? names.get(plainName(person?.value));
  if (side.value === 'other' || holder === undefined) {
    findings.push({
      code: 'transaction-is-a-trade',
      severity: 'note',
      message: `In ${titleOf(link)}, ${shares.value.grouped()} shares on ${date.value} are listed that are neither bought nor sold; they are not entered.`,
      day: date.value,
    });
    return [];
  }
  const doubt = date.doubt ?? side.doubt ?? shares.doubt ?? price?.doubt;
  const whose = together === undefined ? undefined : person?.value;
  return [
    {
      kind: side.value,
      day: date.value,
      holder,
      shares: shares.value,
      ...(price?.value && { price: price.value }),
      ...sourceOf(link),
      ...noteOf(doubt, whose),
    },
  ];
}

function balancesOf(link: ChainFiling, books: Books): readonly Balance[] {
  const day: Day | undefined = holdingDay(link);
  if (day === undefined) return [];
  return statedBy(link, books).map(({ holder, shares, doubt }) => ({
    kind: 'balance',
    day,
    row: 'aggregateAmount',
    value: shares,
    person: holder,
    ...sourceOf(link),
    ...noteOf(doubt),
  }));
}

function sourceOf(link: ChainFiling): { readonly source: string } {
  return { source: link.filing.submission?.accession?.value ?? link.name };
}

function noteOf(doubt: string | undefined, whose?: string): { readonly note?: string } {
  const parts = [
    whose === undefined ? [] : [`of ${whose}`],
    doubt === undefined ? [] : [`in doubt: ${doubt}`],
  ];
  const note = parts.flat().join('; ');
  return note === '' ? {} : { note };
}
