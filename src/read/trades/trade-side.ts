import type { Side } from '../../filing/transaction.ts';
import type { Layout, Row } from '../layout/layout.ts';
import { headingRows } from './trade-columns.ts';
import type { TradeTable } from './trade-tables.ts';

const PURCHASE =
  /\b(?:purch(?:ase[sd]?|asing)?|buys?|bought|bot|acqui(?:re[sd]?|sitions?)|buy\s+to\s+cover)\b/g;
const SALE = /\b(?:sales?|sells?|sold|sld|selling|dispos(?:e[sd]?|als?|itions?))\b/g;
const OTHER =
  /\b(?:gift(?:ed)?|transfer(?:red)?|distribut(?:ion|ed)|exercised?|conversion|converted|grant(?:ed)?|dividend|received|issued)\b/;

/** The side that words name; `undefined` where they name none or both. */
export function sideOf(words: string): Side | undefined {
  const purchase = words.search(PURCHASE) >= 0;
  const sale = words.search(SALE) >= 0;
  if (purchase !== sale) return purchase ? 'purchase' : 'sale';
  return !purchase && OTHER.test(words) ? 'other' : undefined;
}

const SIGNED =
  /(?:purchase[sd]?|bought|acquired|buy)\W{0,3}(?:or\s|\/)?\W{0,3}\(?(?:sold|sales?|disposed|sell)/;

/** Whether the headings say that sales are negative: `Purchased (Sold)`. */
export function isSignedHeading(heading: string): boolean {
  return SIGNED.test(heading);
}

/** Text above a table speaks of its trades within so many characters. */
const CONTEXT_REACH = 900;

/**
 * The side of all trades of a table: by its headings, else by the nearest word above it, else by what
 * the row or sentence right behind it says of them all.
 */
export function sideOfTable(layout: Layout, table: TradeTable): Side | undefined {
  return sideAbove(layout, table) ?? sideBehind(layout, table);
}

/** `All of the above were purchases in the open market.`, `Total purchases`. */
const OF_ALL =
  /^[^a-z\d]*(?:(?:all|each)\s+(?:of\s+)?(?:the\s+|these\s+)?(?:above|foregoing|transactions|trades|such)\b[^.\d]{0,120}\.|total\s+(?:shares\s+)?(?:purchase[sd]|bought|sales|sold)\b)/;
const BEHIND_REACH = 200;

function sideBehind({ folded }: Layout, { to }: TradeTable): Side | undefined {
  const words = OF_ALL.exec(folded.slice(to, to + BEHIND_REACH))?.[0];
  return words === undefined ? undefined : sideOf(words);
}

function sideAbove(layout: Layout, table: TradeTable): Side | undefined {
  const headings = table.header.filter((row) => row.from < table.from);
  const wordsOf = (rows: readonly Row[]): string =>
    rows.map((row) => layout.folded.slice(row.from, row.to)).join(' ');
  const title = headings.findLast(
    (row) => row.cells.length === 1 && TITLE.test(layout.folded.slice(row.from, row.to)),
  );
  if (title) return sideOf(wordsOf([title]));
  const byHeader = sideOf(wordsOf(headings));
  if (byHeader) return byHeader;
  // A column `Purchase or Sale` leaves it to the rows.
  if (namesBoth(wordsOf(headingRows(layout, table)))) return undefined;
  const context = layout.folded.slice(Math.max(0, table.from - CONTEXT_REACH), table.from);
  const words = context.replace(
    /purchase\s+(?:price|agreement|order|plan)|(?:for|upon)\s+sale/g,
    ' ',
  );
  const nearest = (pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;
  const purchase = nearest(PURCHASE);
  const sale = nearest(SALE);
  if (purchase < 0 && sale < 0) return undefined;
  // Both words close together ("purchases and sales") decide nothing.
  if (purchase >= 0 && sale >= 0 && Math.abs(purchase - sale) < BOTH_DISTANCE) return undefined;
  return purchase > sale ? 'purchase' : 'sale';
}

const BOTH_DISTANCE = 60;

/** `PURCHASES` or `Sales:` alone on a line over the rows. */
const TITLE =
  /^(?:\([a-z\d]\)\s)?(?:open[\s-]market\s)?(?:purchases?|sales?|acquisitions?|dispositions?|(?:shares\s)?(?:purchased|acquired|bought|sold))(?:\sof\s(?:common\s)?(?:stock|shares))?:?$/;

function namesBoth(words: string): boolean {
  return words.search(PURCHASE) >= 0 && words.search(SALE) >= 0;
}
