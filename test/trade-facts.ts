import type { Transaction } from '../src/filing/transaction.ts';
import { layoutHtml } from '../src/read/layout/html-layout.ts';
import type { Layout } from '../src/read/layout/layout.ts';
import { layoutText } from '../src/read/layout/text-layout.ts';
import type { NearDay } from '../src/read/trades/list-years.ts';
import { readTrades } from '../src/read/trades/trades.ts';
import type { Span } from '../src/source/span.ts';
import type { Day } from '../src/value/day.ts';

/** The trades that a text lists, in short, and why the list may lack some. */
export interface ListedTrades {
  readonly trades: readonly string[];
  readonly doubt: string | undefined;
}

/** The trades of a plain-text document: `2004-01-12 sale 8000 @5.06`, `?` behind a doubtful day, side or number. */
export function tradesIn(
  text: string,
  near?: Day,
  of: 'event' | 'signature' = 'event',
): ListedTrades {
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  return read(layout, text, near && { day: near, isEvent: of === 'event' });
}

/** The trades of an Item 5 that consists of one paragraph (c), before an event, and what is behind it. */
export function tradesTold(paragraph: string, event: Day | undefined, behind = ''): ListedTrades {
  const item5 = `Item 5.  Interest in Securities of the Issuer.\n\n(c)  ${paragraph}\n\n`;
  const text = item5 + behind;
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  return read(layout, text, nearEvent(event), { from: 0, to: item5.length });
}

/** The trades of a statement without Item 5, before an event. */
export function tradesOutside(text: string, event: Day | undefined): ListedTrades {
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const whole = { from: 0, to: layout.text.length };
  const known = { near: nearEvent(event), otherItems: whole };
  const { transactions, doubt } = readTrades(layout, whole, known);
  return { trades: transactions.map((trade) => inShort(trade, text)), doubt: doubt?.doubt };
}

function nearEvent(event: Day | undefined): NearDay | undefined {
  return event && { day: event, isEvent: true };
}

/** Whose the trades of a plain-text document are, one after the other. */
export function personsIn(text: string): (string | undefined)[] {
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const { transactions } = readTrades(layout, { from: 0, to: layout.text.length });
  return transactions.map(({ person }) => person?.value);
}

/** The trades of an HTML document, in the same form. */
export function tradesInHtml(text: string): ListedTrades {
  return read(layoutHtml({ name: 'test.htm', text }, { from: 0, to: text.length }), text);
}

function read(layout: Layout, text: string, near?: NearDay, item5?: Span): ListedTrades {
  const whole = { from: 0, to: layout.text.length };
  const { transactions, doubt } = readTrades(layout, whole, {
    near,
    item5,
    issuer: 'Example Corp',
    filers: ['Kiln Ridge Fund, L.P.'],
  });
  return { trades: transactions.map((trade) => inShort(trade, text)), doubt: doubt?.doubt };
}

function inShort({ date, side, shares, price }: Transaction, text: string): string {
  const words = [
    date.doubt === undefined ? date.value : `${date.value}?`,
    side.doubt === undefined ? side.value : `${side.value}?`,
    placed(shares, text),
    ...(price ? [`@${placed(price, text)}`] : []),
  ];
  return words.join(' ');
}

/** A number, with `!` where its place does not hold its digits. */
function placed(
  { value, span, doubt }: Transaction['shares'] | NonNullable<Transaction['price']>,
  text: string,
): string {
  const digits = span && text.slice(span.from, span.to).replace(/[^\d.]/g, '');
  const number = value?.toString() ?? '';
  const isPlaced = digits === number || digits === number.replace(/^0/, '');
  return `${number}${isPlaced ? '' : '!'}${doubt === undefined ? '' : '?'}`;
}
