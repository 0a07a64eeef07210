import { type Stated, stated } from '../../filing/fact.ts';
import type { Side, Transaction } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { Cell, Layout, Row } from '../layout/layout.ts';
import { missedList } from './missed-trades.ts';
import { personColumn, type TradeColumn, tradeColumns } from './trade-columns.ts';
import { foldedWords, type RowNumber, type TradeRow } from './trade-rows.ts';
import { isSignedHeading, sideOf, sideOfTable } from './trade-side.ts';
import { findTradeTables, type TradeTable } from './trade-tables.ts';

const TRADE_WORDS =
  /\b(?:purchase|purchases|purchased|sale|sales|sold|bought|buy|sell|acquired|acquisition|disposed|disposition|trades?|traded|transactions?)\b/;
const NOT_TRADES =
  /\b(?:expir\w*|vest\w*|maturit\w*|strike|exercisable|grant\s+date|date\s+of\s+grant|term\s+of\s+office|born|principal\s+amount|coupon|closing\s+price|high|low)\b/;

/** The trades that a filing lists, and why some may be missing. */
export interface Trades {
  readonly transactions: readonly Transaction[];
  readonly doubt?: { readonly doubt: string; readonly span: Span };
}

/**
 * The dated trades listed in tables between two offsets, in the order of the filing. `near` is the
 * day of the event, by which days without a year are understood.
 */
export function readTrades(layout: Layout, from: number, to: number, near?: Day): Trades {
  const transactions: Transaction[] = [];
  let doubt: Trades['doubt'];
  let withoutMarket: Stated<Side> | undefined;
  const starred = (): Stated<Side> => {
    withoutMarket ??= stated('other', undefined, isExplained(layout, from, to) ? undefined : NOTE);
    return withoutMarket;
  };
  const unread: Row[] = [];
  const tables = findTradeTables(layout, from, to, near, unread);
  for (const table of tables) {
    if (!isTradeTable(layout, table)) continue;
    const columns = tradeColumns(layout, table);
    if (columns.some((column) => column.role === 'shares')) {
      transactions.push(...tradesOf(layout, table, columns, starred));
    } else if (table.rows.length >= TABLE_ROWS_MIN) {
      doubt ??= { doubt: NO_SHARES, span: layout.place(table.from, table.to) };
    }
  }
  doubt ??= missed(layout, unread[0] ?? missedList(layout, from, to, tables));
  return { transactions, ...(doubt && { doubt }) };
}

/** A list that looks like trades and is no table is told of, since silence would say there is none. */
function missed(layout: Layout, list: Span | undefined): Trades['doubt'] {
  if (!list) return undefined;
  const above = layout.folded.slice(Math.max(0, list.from - CONTEXT_REACH), list.from);
  const isOfTrades = TRADE_WORDS.test(above) && !NOT_TRADES.test(above);
  return isOfTrades ? { doubt: UNREAD_LIST, span: layout.place(list.from, list.to) } : undefined;
}

const UNREAD_LIST = 'These lines begin with days as trades do, but could not be read as a table.';

/** One line with a day and a number is often no table. */
const TABLE_ROWS_MIN = 3;
const NO_SHARES =
  'These rows have days and numbers as trades have, but no column of shares is known.';

/** How far above a table the words that make it a table of trades may stand. */
const CONTEXT_REACH = 700;

function isTradeTable(layout: Layout, table: TradeTable): boolean {
  const header = table.header.map((row) => layout.folded.slice(row.from, row.to)).join(' ');
  if (NOT_TRADES.test(header)) return false;
  if (TRADE_WORDS.test(header)) return true;
  const above = layout.folded.slice(Math.max(0, table.from - CONTEXT_REACH), table.from);
  return TRADE_WORDS.test(above) || table.rows.some((row) => sideOf(row.words) !== undefined);
}

function tradesOf(
  layout: Layout,
  table: TradeTable,
  columns: readonly TradeColumn[],
  starred: () => Stated<Side>,
): Transaction[] {
  const side = sideOfTable(layout, table);
  const signed =
    table.rows.some((row) => row.numbers.some((number) => number.negative)) ||
    columns.some((column) => column.role === 'shares' && isSignedHeading(column.heading));
  const persons = personColumn(layout, table);
  let day: TradeRow['day'];
  return table.rows.flatMap((row) => {
    day = row.day ?? day;
    if (!day || /\btotal|\baverage\b|\bbalance\b/.test(row.words)) return [];
    const date = stated<Day>(day.day, layout.place(day.from, day.to));
    const price = numberIn(row, columns, 'price')[0];
    const person = persons ? cellUnder(persons, row) : row.heading;
    // A letter of somebody's name, as in `Ada B. Penrose`, is no word of a trade.
    const words = persons && person ? wordsBeside(layout, row, person) : row.words;
    return numberIn(row, columns, 'shares').map((shares) => ({
      date,
      side: isWithoutPrice(row, columns, price)
        ? starred()
        : sideOfTrade(words, shares, { side, signed }),
      shares: numberFact(layout, shares.number),
      ...(price && { price: numberFact(layout, price.number) }),
      ...(person && {
        person: stated(
          layout.text.slice(person.from, person.to).replace(/\s+/g, ' '),
          layout.place(person.from, person.to),
        ),
      }),
      span: layout.place(row.row.from, row.row.to),
    }));
  });
}

/** The words of a row under a heading. */
function cellUnder({ column, columnEnd }: Cell, { row, numbers }: TradeRow): Cell | undefined {
  return row.cells.find(
    (cell) =>
      cell.column < columnEnd &&
      column < cell.columnEnd &&
      numbers.every(({ from, to }) => to <= cell.from || from >= cell.to),
  );
}

function wordsBeside(layout: Layout, { words }: TradeRow, { from, to }: Span): string {
  return words.replace(foldedWords(layout.text.slice(from, to)), ' ');
}

/** A star in place of a price refers to a note: the row tells of no trade in the market. */
function isWithoutPrice(
  row: TradeRow,
  columns: readonly TradeColumn[],
  price: Placed | undefined,
): boolean {
  return !price && row.words.includes('*') && columns.some((column) => column.role === 'price');
}

const NOTE = 'A note stands in place of the price.';

/** `(*) Results in change of dispositive power`: what the star means, said once behind all tables. */
const STAR_NOTE =
  /\n\s*\(?\*\)?\s[^\n]{0,200}(?:change\s+(?:of|in)\s+(?:dispositive|voting|beneficial)|transfer|\bgift|distribut|contribut|in[\s-]kind|without\s+consideration)/;

/** Whether the filing says that a star in place of a price means a change without a market trade. */
function isExplained(layout: Layout, from: number, to: number): boolean {
  return STAR_NOTE.test(layout.folded.slice(from, to));
}

interface Placed {
  readonly number: RowNumber;
  readonly column: TradeColumn;
}

function numberIn(
  row: TradeRow,
  columns: readonly TradeColumn[],
  role: TradeColumn['role'],
): Placed[] {
  return row.numbers.flatMap((number) => {
    const column = columns.find(
      (candidate) => number.column < candidate.columnEnd && candidate.column < number.columnEnd,
    );
    return column?.role === role && !number.value.isZero() ? [{ number, column }] : [];
  });
}

/** By its sign, the row's own words, its column's heading, and last by what the table is about. */
function sideOfTrade(
  words: string,
  { number, column }: Placed,
  table: { readonly side: Side | undefined; readonly signed: boolean },
): Stated<Side> {
  const own = sideOf(words);
  if (number.negative) {
    return stated('sale', undefined, own === 'purchase' ? CONTRADICTION : undefined);
  }
  if (own) return stated(own);
  const heading = sideOf(column.heading.replace(/\b[bs]\b/g, ' '));
  if (heading && !table.signed) return stated(heading);
  if (table.signed) return stated('purchase');
  return table.side
    ? stated(table.side)
    : stated('other', undefined, 'The table does not say whether it lists purchases or sales.');
}

const CONTRADICTION = 'The number is negative, as of a sale, but the row speaks of a purchase.';

function numberFact(layout: Layout, number: RowNumber): Stated<Decimal> {
  return stated(number.value.abs(), layout.place(number.from, number.to));
}
