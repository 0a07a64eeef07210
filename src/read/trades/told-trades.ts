import { stated } from '../../filing/fact.ts';
import type { Transaction } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import type { DayWithoutYear } from '../parse/day-text.ts';
import { OtherCompanies } from '../parse/other-companies.ts';
import { type Sentence, sentences } from '../parse/sentences.ts';
import { type Deed, deedsIn, type ToldDeeds } from './deeds.ts';
import { Filers } from './filers.ts';
import { KnownTrades } from './known-trades.ts';
import { type DatedDay, ListYears, type NearDay } from './list-years.ts';
import { RecentTime } from './recent-time.ts';
import { ToldHints } from './told-hints.ts';

/** Trades that sentences tell of, and the first sentence that may tell of one which was not read. */
export interface ToldTrades {
  readonly transactions: readonly Transaction[];
  readonly missed?: Span;
}

/** What is known when the sentences are read. */
interface Known {
  readonly near: NearDay | undefined;
  /** Stretches of the layout that were read as tables, in order. */
  readonly tables: readonly Span[];
  /** The trades of those tables. */
  readonly listed: readonly Transaction[];
  readonly issuer: string | undefined;
  /** The names of the reporting persons. */
  readonly filers: readonly string[];
}

/**
 * The trades told in the sentences between two offsets: `On May 3, 2004 the Fund sold 12,500 shares at
 * $10.25 per share`. Only those of about the sixty days before `near` are taken, and only where a
 * sentence says clearly which number of shares and which price are of which day; what tables list
 * already is left out. Grants, conversions, sums over a time and shares of another company are told of
 * as missed.
 */
export function toldTrades(layout: Layout, region: Span, known: Known): ToldTrades {
  const transactions: Transaction[] = [];
  const years = new ListYears(layout.folded, known.near);
  const listed = new KnownTrades(known.listed);
  const all = new KnownTrades(known.listed);
  const others = new OtherCompanies(layout, known.issuer);
  const filers = new Filers(known.filers);
  const recent = new RecentTime(known.near);
  const hints = new ToldHints(recent, listed);
  let table = 0;
  for (const sentence of sentences(layout, region)) {
    const { text, from } = sentence;
    const span = { from, to: from + text.length };
    while ((known.tables[table]?.to ?? Infinity) <= from) table += 1;
    const isInTable = (known.tables[table]?.from ?? Infinity) < span.to;
    if (isInTable || !DIGIT.test(text)) continue;
    const dated = (found: DayWithoutYear): DatedDay | undefined => years.dated(found, from);
    const told = deedsIn(text, dated);
    hints.look(text, span, told, dated);
    if (!told || !recent.hasDeed(told)) continue;
    const dealer = others.dealer(text);
    if (dealer === 'issuer') continue;
    const isOwn =
      dealer === 'filer' &&
      !filers.bought(text) &&
      told.deeds?.every(({ shares }) => !others.areSharesOf(from + shares.to)) === true;
    const deeds = known.near && isOwn ? told.deeds : undefined;
    if (!deeds && isMissed(told, listed)) hints.miss(span);
    for (const deed of deeds ?? []) {
      const trade = tradeOf(layout, sentence, deed);
      if (all.has(trade)) continue;
      all.add(trade);
      transactions.push(trade);
    }
  }
  const missed = hints.first(transactions.length > 0, !listed.isEmpty);
  return { transactions, ...(missed && { missed }) };
}

const DIGIT = /\d/;

/** Whether no table lists what a sentence that was not read may tell of. */
function isMissed({ days, isPeriod }: ToldDeeds, listed: KnownTrades): boolean {
  return isPeriod ? listed.isEmpty : days.some(({ day }) => !listed.hasDay(day));
}

function tradeOf(layout: Layout, sentence: Sentence, deed: Deed): Transaction {
  const { day, shares, price, side } = deed;
  const place = ({ from, to }: Span): Span =>
    layout.place(sentence.from + from, sentence.from + to);
  return {
    date: stated(day.day, place(day), day.doubt),
    side: stated(side),
    shares: stated(shares.value, place(shares)),
    ...(price && { price: stated(price.value, place(price)) }),
    span: place({ from: 0, to: sentence.text.length }),
  };
}
