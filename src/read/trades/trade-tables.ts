import type { Layout, Row } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { type TradeRow, tradeRow } from './trade-rows.ts';

/** Rows with days and numbers that stand together, and the rows above them that name the columns. */
export interface TradeTable {
  readonly rows: readonly TradeRow[];
  readonly header: readonly Row[];
  readonly from: number;
  readonly to: number;
}

const DAY_HINT =
  /\d[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{0,3}\d|\d[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Rows of one table may be parted by so many others: page heads, subtotals, repeated headings. */
const GAP_ROWS_MAX = 14;
/** A table's headings take at most so many rows. */
const HEADER_ROWS_MAX = 9;

/** The tables between two offsets whose rows begin with a day and hold numbers. */
export function findTradeTables(layout: Layout, from: number, to: number): TradeTable[] {
  const hinted = linesBetween(layout, from, to).filter((line) =>
    DAY_HINT.test(layout.folded.slice(line.from, line.to)),
  );
  const first = hinted[0];
  const last = hinted.at(-1);
  if (!first || !last) return [];
  const rows = layout
    .rows(from, to)
    .filter((row) => !isRule(layout.text, row) && !isRunningHead(layout, { ...row, indent: 0, page: 0 }));
  return tablesOf(layout, rows, new Set(hinted.map((line) => line.from)));
}

function tablesOf(layout: Layout, rows: readonly Row[], hinted: ReadonlySet<number>): TradeTable[] {
  const tables: { rows: TradeRow[]; header: readonly Row[]; last: number }[] = [];
  rows.forEach((row, at) => {
    const table = tables.at(-1);
    const near = table !== undefined && at - table.last <= GAP_ROWS_MAX;
    const maybe = hasHint(layout, row, hinted) || (near && row.cells.length > 1);
    const read = maybe ? tradeRow(layout, row) : undefined;
    if (!read || read.numbers.length === 0) return;
    if (read.day && !(near && sameTable(table.rows.at(-1)?.row, row))) {
      tables.push({ rows: [read], header: headerAbove(layout, rows, at, table), last: at });
    } else if (table && near && (read.day || carriesDay(table.rows, read, at - table.last))) {
      table.rows.push(read);
      table.last = at;
    }
  });
  return tables.map(({ rows: own, header }) => ({
    rows: own,
    header,
    from: own[0]?.row.from ?? 0,
    to: own.at(-1)?.row.to ?? 0,
  }));
}

function hasHint(layout: Layout, row: Row, hinted: ReadonlySet<number>): boolean {
  if (hinted.has(row.from)) return true;
  return row.table !== undefined && DAY_HINT.test(layout.folded.slice(row.from, row.to));
}

function sameTable(above: Row | undefined, row: Row): boolean {
  return above?.table === row.table;
}

/** A row without a day right below a trade belongs to the same day where it has the same numbers. */
function carriesDay(rows: readonly TradeRow[], row: TradeRow, distance: number): boolean {
  const above = rows.at(-1);
  return (
    above !== undefined &&
    distance === 1 &&
    row.numbers.length === above.numbers.length &&
    row.numbers.length > 1 &&
    !/total|aggregate|balance|average/.test(row.words) &&
    row.numbers.every((number, at) => overlaps(number, above.numbers[at]))
  );
}

function overlaps(
  a: { column: number; columnEnd: number },
  b: { column: number; columnEnd: number } | undefined,
): boolean {
  return b !== undefined && a.column < b.columnEnd && b.column < a.columnEnd;
}

const HEADING = /date|price|shares|quantity|amount|number|cost/;

/** The rows above that name the columns; a table that has none goes on under those of the one before. */
function headerAbove(
  layout: Layout,
  rows: readonly Row[],
  at: number,
  previous: { readonly header: readonly Row[]; readonly last: number } | undefined,
): readonly Row[] {
  const table = rows[at]?.table;
  const above = rows.slice(Math.max(previous ? previous.last + 1 : 0, at - HEADER_ROWS_MAX), at);
  const own = table === undefined ? above : above.filter((row) => row.table === table);
  const named = own.some((row) => row.cells.length > 1 && HEADING.test(layout.folded.slice(row.from, row.to)));
  if (named || !previous || at - previous.last > GAP_ROWS_MAX) return own.length > 0 ? own : above.slice(-3);
  return [...previous.header, ...own];
}
