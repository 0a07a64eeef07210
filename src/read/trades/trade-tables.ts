import type { Span } from '../../source/span.ts';
import { CellStarts } from '../layout/cell-starts.ts';
import type { Layout, Row } from '../layout/layout.ts';
import { lineIndexAt } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { type DayOrder, dayOrderIn } from '../parse/day-text.ts';
import { alignedRows, overlaps } from './aligned-rows.ts';
import { type BlockHeading, blockHeading } from './block-heading.ts';
import { isDitto } from './carried-cell.ts';
import { DayHeadings } from './day-headings.ts';
import { isDayAt, isDayLine } from './day-lines.ts';
import { ListYears, type NearDay } from './list-years.ts';
import { MonthHeadings } from './month-headings.ts';
import { asRows } from './table-forms.ts';
import { type ListDays, type TradeRow, tradeRow } from './trade-rows.ts';
import { sideOf } from './trade-side.ts';

/** Rows with days and numbers that stand together, and the rows above them that name the columns. */
export interface TradeTable {
  readonly rows: readonly TradeRow[];
  readonly header: readonly Row[];
  readonly from: number;
  readonly to: number;
}

/** Rows of one table may be parted by so many others: page heads, subtotals, repeated headings. */
const GAP_ROWS_MAX = 14;
/** A table's headings take at most so many rows. */
const HEADER_ROWS_MAX = 9;
/** In lines, which are more than rows, as cells of a heading may take several. */
const GAP_LINES_MAX = 60;
const HEADER_LINES_MAX = 40;

/**
 * The tables between two offsets whose rows begin with a day and hold numbers. `near` is the day near
 * which days without a year are. Rows that hold several days and cannot be parted, and those whose day
 * has no year that anything tells, are added to `unread`.
 */
export function findTradeTables(
  layout: Layout,
  from: number,
  to: number,
  near: NearDay | undefined,
  unread: Row[],
): TradeTable[] {
  return dayRegions(layout, from, to).flatMap((region) => {
    const rows = layout
      .rows(region.from, region.to)
      .filter((row) => !isRule(layout.text, row) && !isRunningHead(layout, row));
    const order = dayOrderIn(layout.text.slice(region.from, region.to));
    return tablesOf(layout, asRows(layout, rows, unread), order, { near, unread });
  });
}

/** Stretches of lines among which days stand at the start of lines or cells; most text has none. */
function dayRegions(layout: Layout, from: number, to: number): Span[] {
  const regions: { first: number; last: number }[] = [];
  const starts = new CellStarts(layout.folded);
  const months = new MonthHeadings(layout);
  for (let at = lineIndexAt(layout, from); at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from >= to) break;
    if (line.to > line.from) months.passRow(line);
    if (!months.mayBeOver(line) && !beginsWithDay(layout.folded, line, starts)) continue;
    const region = regions.at(-1);
    if (region && at - region.last <= GAP_LINES_MAX) region.last = at;
    else regions.push({ first: at, last: at });
  }
  return regions.map(({ first, last }, at) => {
    const above = Math.max(first - HEADER_LINES_MAX, (regions[at - 1]?.last ?? -1) + 1);
    return {
      from: Math.max(from, layout.lines[above]?.from ?? from),
      to: Math.min(to, layout.lines[last + GAP_ROWS_MAX]?.to ?? to),
    };
  });
}

/** Whether a day begins a line or one of its cells; asked of every line, so that it skips to cells. */
function beginsWithDay(folded: string, line: Span, starts: CellStarts): boolean {
  for (let at = line.from; at < line.to; at = starts.after(at, line.to)) {
    if (isDayAt(folded, at)) return true;
  }
  const first = folded.charAt(line.from);
  return first === '|' ? isDayAt(folded, line.from + 2) : first === 'd' && isDayLine(folded, line);
}

/** Whether a day begins a row, or one of its cells or their lines. */
function hasDay(folded: string, line: Span): boolean {
  let isStart = true;
  for (let at = line.from; at < line.to; at += 1) {
    const code = folded.charCodeAt(at);
    if (isStart && isDayAt(folded, at)) return true;
    // Marks before a day, such as a bracket or an asterisk, leave it at the start.
    isStart =
      code === 9 || code === 10 || (code === 32 && (isStart || folded.charCodeAt(at + 1) === 32));
  }
  return false;
}

function tablesOf(
  layout: Layout,
  rows: readonly Row[],
  order: DayOrder,
  { near: nearDay, unread }: { readonly near: NearDay | undefined; readonly unread: Row[] },
): TradeTable[] {
  const years = new ListYears(layout.folded, nearDay);
  const months = new MonthHeadings(layout);
  const dayHeadings = new DayHeadings(layout, order);
  const days: ListDays = { order, dated: (found, at) => years.dated(found, at) };
  const tables: { rows: TradeRow[]; header: readonly Row[]; last: number }[] = [];
  let heading: BlockHeading | undefined;
  rows.forEach((row, at) => {
    years.passRow(row);
    months.passRow(row);
    dayHeadings.passRow(row);
    const named = blockHeading(layout, row);
    if (named !== undefined) heading = named ?? undefined;
    const table = tables.at(-1);
    const near = table !== undefined && at - table.last <= GAP_ROWS_MAX;
    const isNext = table !== undefined && at - table.last === 1 && row.cells.length > 1;
    const month = months.over(row);
    const mayBeTrade =
      isNext || month !== undefined || dayHeadings.mayBeOver(row) || hasDay(layout.folded, row);
    if (!mayBeTrade) return;
    const read = dayHeadings.dated(tradeRow(layout, row, { ...days, month }));
    if (read.numbers.length === 0) return;
    if (read.day) years.passTrade(read.day);
    else if (read.isUndated || (isNext && isDayOfMonthBelow(layout, table.rows.at(-1), row))) {
      unread.push(row);
    }
    const own =
      heading && row.from - heading.from <= BLOCK_LENGTH_MAX ? { ...read, heading } : read;
    const goesOn =
      near &&
      sameTable(table.rows.at(-1)?.row, row) &&
      !namesSide(layout, rows.slice(table.last + 1, at));
    if (read.day && !goesOn) {
      tables.push({ rows: [own], header: headerAbove(layout, rows, at, table), last: at });
    } else if (
      table &&
      near &&
      (read.day || carriesDay(layout, table.rows, read, at - table.last))
    ) {
      table.rows.push(own);
      table.last = at;
    }
  });
  return tables.map(({ rows: own, header }) => ({
    rows: alignedRows(own, header),
    header,
    from: own[0]?.row.from ?? 0,
    to: own.at(-1)?.row.to ?? 0,
  }));
}

/** A block of trades under one name is no longer than this. */
const BLOCK_LENGTH_MAX = 40_000;

/** Rows between trades may say of what the next are: `Sales`, or a heading that is repeated. */
function namesSide(layout: Layout, between: readonly Row[]): boolean {
  return between.some((row) => sideOf(layout.folded.slice(row.from, row.to)) !== undefined);
}

function sameTable(above: Row | undefined, row: Row): boolean {
  return above?.table === row.table;
}

/** A row without a day right below a trade belongs to the same day where it has the same numbers. */
function carriesDay(
  layout: Layout,
  rows: readonly TradeRow[],
  row: TradeRow,
  distance: number,
): boolean {
  const above = rows.at(-1);
  const [first] = row.row.cells;
  if (distance === 1 && first && !row.isUndated && isDitto(layout, first)) return true;
  return (
    above !== undefined &&
    distance === 1 &&
    !row.isUndated &&
    row.numbers.length === above.numbers.length &&
    row.numbers.length > 1 &&
    !/total|aggregate|balance|average|\bheld\b/.test(row.words) &&
    row.numbers.every((number, at) => overlaps(number, above.numbers[at]))
  );
}

/** `10` below `March 9`: the row's day is told, but not its month. */
function isDayOfMonthBelow({ text }: Layout, above: TradeRow | undefined, row: Row): boolean {
  const [own] = row.cells;
  const { day } = above ?? {};
  const dated = day && above?.row.cells.find(({ from, to }) => from <= day.from && day.to <= to);
  if (!own || !overlaps(own, dated)) return false;
  return DAY_OF_MONTH.test(text.slice(own.from, own.to));
}

const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;

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
  const named = own.some(
    (row) => row.cells.length > 1 && HEADING.test(layout.folded.slice(row.from, row.to)),
  );
  if (named || !previous || at - previous.last > GAP_ROWS_MAX)
    return own.length > 0 ? own : above.slice(-3);
  return [...previous.header, ...own];
}
