import { type Stated, stated } from '../../filing/fact.ts';
import type { Side, Transaction } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import { addDays, type Day } from '../../value/day.ts';
import type { Layout, Row } from '../layout/layout.ts';
import { OtherCompanies } from '../parse/other-companies.ts';
import type { NearDay } from './list-years.ts';
import { missedList } from './missed-trades.ts';
import { withOtherIssuers } from './other-issuers.ts';
import { sideLetters } from './side-letters.ts';
import { tradesOf } from './table-trades.ts';
import { toldTrades } from './told-trades.ts';
import { columnHeaded, tradeColumns } from './trade-columns.ts';
import { sideOf } from './trade-side.ts';
import { findTradeTables, type TradeTable } from './trade-tables.ts';

const TRADE_WORDS =
  /\b(?:purchase|purchases|purchased|sale|sales|sold|bought|buy|sell|acquired|acquisition|disposed|disposition|trades?|traded|transactions?)\b/;
const NOT_TRADES =
  /\b(?:vest\w*|maturit\w*|grant\s+date|date\s+of\s+grant|term\s+of\s+office|born|principal\s+amount|interest\s+rate|coupon|closing\s+price)\b/;
/**
 * Of options and notes held, dividends and the values of a fund; where the heading speaks of dealing as well,
 * they were traded with the shares.
 */
const OF_HOLDINGS =
  /\b(?:expir\w*|strike|exercisable|dividends?\s+(?:per|paid|rate)|(?:payment|record)\s+date|nav|net\s+asset\s+values?|conversion\s+price|issue\s+date)\b/;
const DEALING = /\b(?:trade\s+date|buy|sell|bought|sold|purchased?)\b/;
/** `Quarter | High | Low` tells of a market; beside shares these are the ends of what was paid. */
const OF_THE_MARKET = /\b(?:high|low)\b/;
/** Over days of what is held, or of persons. */
const OF_OTHER_DAYS =
  /^(?:as\s(?:of|at)|since|(?:date\s)?(?:elected|appointed|joined))(?:\sdate)?:?$/;
const COUNTED = /\b(?:shares|quantity|qty|number|no\.|amount|volume)/;

/** The trades that a filing lists, and why some may be missing. */
export interface Trades {
  readonly transactions: readonly Transaction[];
  readonly doubt?: { readonly doubt: string; readonly span: Span };
}

/** What is known of a filing when its trades are read. */
export interface TradesOf {
  /** The day by which days without a year are understood. */
  readonly near?: NearDay | undefined;
  readonly item5?: Span | undefined;
  /** Where trades may be told of in a filing without Item 5. */
  readonly otherItems?: Span | undefined;
  /** The issuer, as the title page names it. */
  readonly issuer?: string | undefined;
  /** The names of the reporting persons. */
  readonly filers?: readonly string[] | undefined;
}

/**
 * The dated trades between two offsets, in the order of the filing: those listed in tables, and those
 * told in the sentences of Item 5.
 */
export function readTrades(
  layout: Layout,
  { from, to }: Span,
  { near, item5, otherItems, issuer, filers = [] }: TradesOf = {},
): Trades {
  const {
    tables,
    transactions: listed,
    doubt: tableDoubt,
  } = listedTrades(layout, { from, to }, { near, issuer });
  const known = { near, tables, listed, issuer, filers };
  const told = item5 ? toldTrades(layout, item5, known) : { transactions: [] };
  const transactions =
    told.transactions.length === 0 ? listed : inOrder([...listed, ...told.transactions]);
  const missed =
    (told.missed && layout.place(told.missed.from, told.missed.to)) ??
    (transactions.length === 0
      ? toldElsewhere(layout, item5 ? elsewhere(layout, { from, to }, item5) : [otherItems], known)
      : undefined);
  const doubt = tableDoubt ?? (missed && { doubt: UNREAD_SENTENCE, span: missed });
  return { transactions, ...(doubt && { doubt }) };
}

function inOrder(transactions: readonly Transaction[]): Transaction[] {
  return transactions.toSorted((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0));
}

/** The trades of tables, and the tables that gave them: lines of prose may look like others. */
function listedTrades(
  layout: Layout,
  { from, to }: Span,
  { near, issuer }: Pick<TradesOf, 'near' | 'issuer'>,
): Trades & { readonly tables: readonly TradeTable[] } {
  const transactions: Transaction[] = [];
  let doubt: Trades['doubt'];
  let withoutMarket: Stated<Side> | undefined;
  const starred = (): Stated<Side> => {
    withoutMarket ??= stated('other', undefined, isExplained(layout, from, to) ? undefined : NOTE);
    return withoutMarket;
  };
  const companies = new OtherCompanies(layout, issuer);
  const unread: Row[] = [];
  const tables = findTradeTables(layout, from, to, near, unread);
  const read: TradeTable[] = [];
  for (const table of tables) {
    if (!isTradeTable(layout, table)) continue;
    const columns = tradeColumns(layout, table);
    if (columns.some((column) => column.role === 'shares')) {
      const found = tradesOf(layout, table, columns, starred);
      const trades = withOtherIssuers(layout, table, found, companies);
      transactions.push(...trades);
      if (trades.length > 0) read.push(table);
      doubt ??= rowWithoutTrade(layout, table, trades);
    } else if (table.rows.length >= TABLE_ROWS_MIN) {
      doubt ??= { doubt: NO_SHARES, span: layout.place(table.from, table.to) };
    }
  }
  const last = near && transactions.length > 0 ? addDays(near.day, DAYS_AFTER_MAX) : undefined;
  const inTime = last ? transactions.map((trade) => inTimeOf(last, trade)) : transactions;
  const list = missedList(layout, from, to, tables);
  doubt ??= missedAmong(layout, list ? [...unread, list] : unread);
  return { tables: read, transactions: inTime, ...(doubt && { doubt }) };
}

/** A trade in doubt where its day lies long after the event: plans and terms have such days. */
function inTimeOf(last: Day, trade: Transaction): Transaction {
  const { date } = trade;
  if (date.doubt !== undefined || date.value <= last) return trade;
  return { ...trade, date: { ...date, doubt: TO_COME } };
}

/** Statements follow their events by days, and the trades of a late one lie between them. */
const DAYS_AFTER_MAX = 75;
const TO_COME = 'The day lies long after that of the event or signature.';

/** Among the trades of a table a row with a day and several numbers that gave none is told of. */
function rowWithoutTrade(
  layout: Layout,
  { rows }: TradeTable,
  trades: readonly Transaction[],
): Trades['doubt'] {
  const starts = new Set(trades.map(({ span }) => span?.from));
  const left = rows.find(
    ({ row, day, numbers, words }) =>
      day &&
      numbers.filter(({ value }) => !value.isZero()).length >= 2 &&
      !SUMS.test(words) &&
      !starts.has(layout.place(row.from, row.to).from),
  );
  return left && { doubt: ROW_UNREAD, span: layout.place(left.row.from, left.row.to) };
}

const SUMS = /\b(?:sub)?totals?\b|\baverage\b|\bbalance\b/;
const ROW_UNREAD =
  'This row has a day and numbers as the trades beside it have, and gave no trade.';

/** Where Item 5 leaves trades to another item, or a section behind it is of trades. */
function elsewhere(layout: Layout, { from, to }: Span, item5: Span): Span[] {
  const behind = { from: item5.to, to };
  if (IN_ANOTHER_ITEM.test(layout.folded.slice(item5.from, item5.to))) {
    return [{ from, to: item5.from }, behind];
  }
  const heading = SECTION_OF_TRADES.exec(layout.folded.slice(behind.from, behind.to));
  return heading ? [{ from: behind.from + heading.index + heading[0].length, to }] : [];
}

/** The place of the first sentence outside of Item 5 that may tell of a trade. */
function toldElsewhere(
  layout: Layout,
  regions: readonly (Span | undefined)[],
  known: Parameters<typeof toldTrades>[2],
): Span | undefined {
  for (const region of regions) {
    if (!region) continue;
    const { transactions, missed } = toldTrades(layout, region, known);
    if (missed) return layout.place(missed.from, missed.to);
    const [first] = transactions;
    if (first?.span) return first.span;
  }
  return undefined;
}

/** `Except as set forth in Item 3, no transactions were effected`, in a sentence; `(c) See Item 4.` */
const IN_ANOTHER_ITEM =
  /\(c\)\s+(?:please\s+)?see\s+(?:also\s+)?(?:[a-z]+\s+to\s+)?items?\s+[346]\b|\bitems?\s+[346]\b[^.]{0,200}\btransactions?\b|\btransactions?\b[^.]{0,200}\bitems?\s+[346]\b/;
/** `Transactions in the Shares During the Past Sixty Days`, as a heading. */
const SECTION_OF_TRADES = /^[^\S\n]*transactions\s[^\n.]{0,100}\b(?:sixty|60)\s+days[^\n.]{0,20}$/m;
const UNREAD_SENTENCE =
  'This sentence tells of a trade, or of several, that could not be taken apart.';

/** A list that looks like trades and is no table is told of, since silence would say there is none. */
function missedAmong(layout: Layout, lists: readonly Span[]): Trades['doubt'] {
  const list = lists.find(({ from }) => {
    const above = layout.folded.slice(Math.max(0, from - CONTEXT_REACH), from);
    return TRADE_WORDS.test(above) && !NOT_TRADES.test(above) && !OF_HOLDINGS.test(above);
  });
  return list && { doubt: UNREAD_LIST, span: layout.place(list.from, list.to) };
}

const UNREAD_LIST = 'These lines begin with days as trades do, but their trades could not be told.';

/** One line with a day and a number is often no table. */
const TABLE_ROWS_MIN = 3;
const NO_SHARES =
  'These rows have days and numbers as trades have, but no column of shares is known.';

/** How far above a table the words that make it a table of trades may stand. */
const CONTEXT_REACH = 700;

function isTradeTable(layout: Layout, table: TradeTable): boolean {
  const header = table.header.map((row) => layout.folded.slice(row.from, row.to)).join(' ');
  if (NOT_TRADES.test(header)) return false;
  if (OF_HOLDINGS.test(header) && !DEALING.test(header)) return false;
  if (OF_THE_MARKET.test(header) && !COUNTED.test(header)) return false;
  if (columnHeaded(layout, table, OF_OTHER_DAYS)) return false;
  if (TRADE_WORDS.test(header)) return true;
  const above = layout.folded.slice(Math.max(0, table.from - CONTEXT_REACH), table.from);
  if (TRADE_WORDS.test(above)) return true;
  if (isRightBelowC(layout, table) && DATE_AND_PRICE.test(header)) return true;
  return (
    table.rows.some((row) => sideOf(row.words) !== undefined) || sideLetters(layout, table).size > 0
  );
}

/** What stands with days and prices right below "(c)" is what Item 5(c) asks for. */
function isRightBelowC({ folded }: Layout, { header, from }: TradeTable): boolean {
  const start = header[0]?.from ?? from;
  return folded.slice(Math.max(0, start - RIGHT_BELOW), start).includes('(c)');
}

const RIGHT_BELOW = 12;
const DATE_AND_PRICE = /\bdates?\b.*\bprices?\b/;

const NOTE = 'A note stands in place of the price.';

/** `(*) Results in change of dispositive power`: what the star means, said once behind all tables. */
const STAR_NOTE =
  /\n\s*\(?\*\)?\s[^\n]{0,200}(?:change\s+(?:of|in)\s+(?:dispositive|voting|beneficial)|transfer|\bgift|distribut|contribut|in[\s-]kind|without\s+consideration)/;

/** Whether the filing says that a star in place of a price means a change without a market trade. */
function isExplained(layout: Layout, from: number, to: number): boolean {
  return STAR_NOTE.test(layout.folded.slice(from, to));
}
