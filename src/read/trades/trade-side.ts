import type { Side } from '../../filing/transaction.ts';
import type { Layout, Row } from '../layout/layout.ts';
import { columnHeaded, headingRows } from './trade-columns.ts';
import type { TradeTable } from './trade-tables.ts';

const PURCHASE =
  /\b(?:purch(?:ase[sd]?|asing)?|buys?|bought|bot|acqui(?:re[sd]?|sitions?)|cover(?:ed|ing)?\s+(?:of\s+)?shorts?|short\s+cover(?:ed|ing)?)\b/g;
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

/**
 * The side of all trades of a table: by its headings, else by what the row or sentence behind it says
 * of them all, else by the nearest word above it.
 */
export function sideOfTable(layout: Layout, table: TradeTable): Side | undefined {
  const headings = ownHeadings(layout, table);
  const wordsOf = (rows: readonly Row[]): string =>
    rows.map((row) => layout.folded.slice(row.from, row.to)).join(' ');
  const title = headings.findLast(
    (row) => row.cells.length === 1 && TITLE.test(layout.folded.slice(row.from, row.to)),
  );
  const told = title ? sideOf(wordsOf([title])) : sideOf(wordsOf(headings));
  const behind = told ?? sideBehind(layout, table);
  if (behind) return behind;
  // A column `Purchase or Sale` leaves it to the rows.
  if (namesBoth(wordsOf(headingRows(layout, table)))) return undefined;
  return sideAbove(layout, table) ?? sideOfParty(layout, table);
}

/** Under `Purchaser` stand those who bought, under `Seller` those who sold. */
function sideOfParty(layout: Layout, table: TradeTable): Side | undefined {
  const column = columnHeaded(layout, table, PARTY);
  if (!column) return undefined;
  return layout.folded.startsWith('sell', column.from) ? 'sale' : 'purchase';
}

const PARTY = /^(?:(?:purchas|buy)er|seller)s?$/;

/** The rows above a table, from where its own item or paragraph begins. */
function ownHeadings({ folded }: Layout, { header, from }: TradeTable): Row[] {
  const above = header.filter((row) => row.from < from);
  const first = above.findLastIndex((row) => BEGINS_PART.test(folded.slice(row.from, row.to)));
  return above.slice(Math.max(first, 0));
}

/** `All of the above were purchases in the open market.`, `Total purchases`. */
const OF_ALL =
  /^[^a-z\d]*(?:(?:all|each)\s+(?:of\s+)?(?:the\s+|these\s+)?(?:above|foregoing|transactions|trades|such)\b[^.\d]{0,120}\.|total\s+(?:shares\s+)?(?:purchase[sd]|bought|sales|sold)\b)/;
/** `Each transaction was a purchase.`, `The shares were acquired by the Fund.` */
const WERE_ALL =
  /^[^a-z\d]*(?:all|each|these|the\s+(?:above|foregoing|shares|transactions|trades|units))\b[^.\d]{0,80}\b(?:was|were)\s[^.\d]{0,80}\./;
const BEHIND_REACH = 400;
/** A row of sums below the trades. */
const OF_SUMS = /\b(?:total|subtotal|average)\b/;

function sideBehind({ folded }: Layout, { to }: TradeTable): Side | undefined {
  const behind = folded.slice(to, to + BEHIND_REACH);
  const words = (OF_ALL.exec(behind) ?? WERE_ALL.exec(belowSums(behind)))?.[0];
  return words === undefined ? undefined : sideOf(words);
}

/** The text below rules and rows of sums. */
function belowSums(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => LETTER.test(line) && !OF_SUMS.test(line));
  return first < 0 ? '' : lines.slice(first).join('\n');
}

const LETTER = /[a-z]/;

/** Text above a table speaks of its trades within so many characters. */
const CONTEXT_REACH = 900;
/** What stands before the table's own item or paragraph is of plans and other things. */
const BEGINS_PART = /^(?:item\s{1,3}\d|\(c\))/;
const OWN_PART = /\n[^\S\n]*(?:item\s{1,3}\d|\(c\))/g;

function sideAbove({ folded }: Layout, table: TradeTable): Side | undefined {
  const context = folded.slice(Math.max(0, table.from - CONTEXT_REACH), table.from);
  const own = context.slice([...context.matchAll(OWN_PART)].at(-1)?.index ?? 0);
  const words = own.replace(/purchase\s+(?:price|agreement|order|plan)|(?:for|upon)\s+sale/g, ' ');
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
