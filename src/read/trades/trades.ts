import { type Stated, stated } from '../../filing/fact.ts';
import type { Side, Transaction } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import type { Layout, Row } from '../layout/layout.ts';
import type { NearDay } from './list-years.ts';
import { missedList } from './missed-trades.ts';
import { tradesOf } from './table-trades.ts';
import { tradeColumns } from './trade-columns.ts';
import { sideOf } from './trade-side.ts';
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
 * day by which days without a year are understood.
 */
export function readTrades(layout: Layout, from: number, to: number, near?: NearDay): Trades {
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

const NOTE = 'A note stands in place of the price.';

/** `(*) Results in change of dispositive power`: what the star means, said once behind all tables. */
const STAR_NOTE =
  /\n\s*\(?\*\)?\s[^\n]{0,200}(?:change\s+(?:of|in)\s+(?:dispositive|voting|beneficial)|transfer|\bgift|distribut|contribut|in[\s-]kind|without\s+consideration)/;

/** Whether the filing says that a star in place of a price means a change without a market trade. */
function isExplained(layout: Layout, from: number, to: number): boolean {
  return STAR_NOTE.test(layout.folded.slice(from, to));
}
