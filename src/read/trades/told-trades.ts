import { stated } from '../../filing/fact.ts';
import type { Transaction } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import { addDays } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import type { DayWithoutYear } from '../parse/day-text.ts';
import { type Sentence, sentences } from '../parse/sentences.ts';
import { closingIn, type Deed, deedsIn, mayTellOfDeed, type ToldDeeds } from './deeds.ts';
import { KnownTrades } from './known-trades.ts';
import { type DatedDay, ListYears, type NearDay } from './list-years.ts';
import { OtherCompanies } from './other-companies.ts';

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
  let missed: Span | undefined;
  let undated: Span | undefined;
  let closing: Span | undefined;
  const years = new ListYears(layout.folded, known.near);
  const listed = new KnownTrades(known.listed);
  const all = new KnownTrades(known.listed);
  const others = new OtherCompanies(layout, known.issuer);
  let table = 0;
  for (const sentence of sentences(layout, region)) {
    const span = spanOf(sentence);
    const { from, to } = span;
    while ((known.tables[table]?.to ?? Infinity) <= from) table += 1;
    const isInTable = (known.tables[table]?.from ?? Infinity) < to;
    if (isInTable || !DIGIT.test(sentence.text)) continue;
    const dated = (found: DayWithoutYear): DatedDay | undefined => years.dated(found, from);
    const told = deedsIn(sentence.text, dated);
    if (!told && isRecent(closingIn(sentence.text, dated), known.near)) closing ??= span;
    if (told ? isUndated(told) : mayTellOfDeed(sentence.text)) undated ??= span;
    if (!told || !isRecent(told, known.near)) continue;
    const isOfAnother = told.deeds?.some(({ shares }) => others.areSharesOf(from + shares.to));
    const deeds = known.near && !isOfAnother ? told.deeds : undefined;
    if (!deeds) {
      if (!missed && isMissed(told, listed)) missed = span;
      continue;
    }
    for (const deed of deeds) {
      const trade = tradeOf(layout, sentence, deed);
      if (all.has(trade)) continue;
      all.add(trade);
      transactions.push(trade);
    }
  }
  // Beside sentences of trades, one without a day or in other words may be of one too.
  if (transactions.length > 0) missed ??= undated;
  // Where no trade is told or listed, one that is only said to have closed is missing.
  else if (listed.isEmpty) missed ??= closing;
  return { transactions, ...(missed && { missed }) };
}

function isUndated({ days, isPeriod }: ToldDeeds): boolean {
  return days.length === 0 && !isPeriod;
}

const DIGIT = /\d/;

function spanOf({ text, from }: Sentence): Span {
  return { from, to: from + text.length };
}

/** Item 5(c) asks for sixty days; events and filings are some days apart. */
const DAYS_BEFORE = 75;
const DAYS_AFTER = 20;

/** Whether a sentence names a day about which the statement has to tell. */
function isRecent(told: ToldDeeds | undefined, near: NearDay | undefined): boolean {
  if (!told) return false;
  const { days, isPeriod } = told;
  if (isPeriod && days.length === 0) return true;
  if (!near) return days.length > 0;
  const [first, last] = [addDays(near.day, -DAYS_BEFORE), addDays(near.day, DAYS_AFTER)];
  return days.some(({ day }) => day >= first && day <= last);
}

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
