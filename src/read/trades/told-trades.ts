import { stated } from '../../filing/fact.ts';
import type { Transaction } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import { addDays } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { type Sentence, sentences } from '../parse/sentences.ts';
import { type Deed, deedsIn, mayTellOfDeed, type ToldDeeds } from './deeds.ts';
import { KnownTrades } from './known-trades.ts';
import { ListYears, type NearDay } from './list-years.ts';

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
}

/**
 * The trades told in the sentences between two offsets: `On May 3, 2004 the Fund sold 12,500 shares at
 * $10.25 per share`. Only those of about the sixty days before `near` are taken, and only where a
 * sentence says clearly which number of shares and which price are of which day; what tables list
 * already is left out. Grants, conversions and sums over a time are told of as missed.
 */
export function toldTrades(layout: Layout, region: Span, known: Known): ToldTrades {
  const transactions: Transaction[] = [];
  let missed: Span | undefined;
  let undated: Span | undefined;
  const years = new ListYears(layout.folded, known.near);
  const listed = new KnownTrades(known.listed);
  const all = new KnownTrades(known.listed);
  let table = 0;
  for (const sentence of sentences(layout, region)) {
    const { from, to } = spanOf(sentence);
    while ((known.tables[table]?.to ?? Infinity) <= from) table += 1;
    const isInTable = (known.tables[table]?.from ?? Infinity) < to;
    if (isInTable || !DIGIT.test(sentence.text)) continue;
    const told = deedsIn(sentence.text, (found) => years.dated(found, sentence.from));
    if (told ? isUndated(told) : mayTellOfDeed(sentence.text)) undated ??= spanOf(sentence);
    if (!told || !isRecent(told, known.near)) continue;
    const deeds = known.near ? told.deeds : undefined;
    if (!deeds) {
      if (!missed && isMissed(told, listed)) missed = spanOf(sentence);
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
function isRecent({ days, isPeriod }: ToldDeeds, near: NearDay | undefined): boolean {
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
