import type { Span } from '../../source/span.ts';
import { cutAt } from '../layout/cut-row.ts';
import type { Cell, Layout, Row } from '../layout/layout.ts';
import { dayInLine, isDayAt, isDayLine } from './day-lines.ts';
import { withDeals } from './deal-cells.ts';
import { belowMonth } from './month-headings.ts';
import { withoutSettlement } from './settlement-days.ts';
import { unfoldedRows } from './unfolded-rows.ts';

/**
 * Rows that a filer wrote in another form than cells side by side, as rows with a cell for each value:
 * cells parted by bars or leaders, cells that hold a line for each trade, lists that go on beside
 * themselves, days of settlement before those of trade, and values below one another. All other rows
 * stay as they are, but for those that hold several days and cannot be parted: they are left out, and
 * added to `unread`.
 */
export function asRows(layout: Layout, rows: readonly Row[], unread: Row[]): Row[] {
  const parted = rows.flatMap((row) => {
    if (isOfSeveralDays(layout, row)) unread.push(row);
    if (row.table === undefined) return [partedRow(layout.text, row)];
    const lined = linedRows(layout, row);
    if (lined.length === 0) unread.push(row);
    return lined.map((own) => withDeals(layout.text, own));
  });
  const dated = parted.flatMap((row) => belowMonth(layout, row));
  return stackedRows(layout, unfoldedRows(layout, withoutSettlement(layout, dated)));
}

const PARTING = /\||\.{4,}/g;

/** A line of plain text whose cells are parted by bars, `| 5/9/03 | 12,000 |`, or by leaders. */
function partedRow(text: string, typed: Row): Row {
  const row = withWholeDays(text, typed);
  const line = text.slice(row.from, row.to);
  if (line.includes('$')) return withMoney(text, row);
  if (!line.includes('|') && !line.includes('....')) return row;
  const parted = cutAt(text, row, PARTING);
  return parted.cells.length > 1 ? parted : row;
}

/** `March  9`: blanks that set the days of a month under one another part no cells. */
function withWholeDays(text: string, row: Row): Row {
  const at = row.cells.findIndex(
    (cell) => cell.to - cell.from <= MONTH_LENGTH_MAX && MONTH.test(text.slice(cell.from, cell.to)),
  );
  const [month, day] = row.cells.slice(Math.max(at, 0));
  if (at < 0 || !month || !day || day.column - month.columnEnd > DAY_GAP_MAX) return row;
  if (!DAY_OF_MONTH.test(text.slice(day.from, day.to))) return row;
  const whole = { ...month, to: day.to, columnEnd: day.columnEnd };
  return { ...row, cells: row.cells.toSpliced(at, 2, whole) };
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const MONTH_LENGTH_MAX = 10;
const DAY_OF_MONTH = /^\d{1,2}(?:,?\s(?:19|20)\d\d)?$/;
const DAY_GAP_MAX = 3;

/** A row in which a dollar sign in a cell of its own goes with the number behind it. */
function withMoney(text: string, row: Row): Row {
  const cells: Cell[] = [];
  let sign: Cell | undefined;
  for (const cell of row.cells) {
    if (text.slice(cell.from, cell.to) === '$') sign = cell;
    else {
      cells.push(sign ? { ...cell, from: sign.from, column: sign.column } : cell);
      sign = undefined;
    }
  }
  return cells.length === row.cells.length ? row : { ...row, cells };
}

/**
 * A row of a table each of whose cells holds a line for every trade. Where the cells have different
 * numbers of lines, nothing tells which belong together, and no row is left.
 */
function linedRows(layout: Layout, row: Row): Row[] {
  const { text } = layout;
  if (!text.slice(row.from, row.to).includes('\n')) return [row];
  const cells = row.cells.map((cell) => ({ ...cell, lines: linesOf(text, cell) }));
  const days = cells.find(({ lines }) => daysAmong(layout, lines) > 1);
  if (!days) return [row];
  const count = days.lines.length;
  if (cells.some(({ lines }) => lines.length !== count)) return [];
  return days.lines.map((_, at) => {
    const own = cells.map(({ lines, column, columnEnd }) => ({
      from: lines[at]?.from ?? row.from,
      to: lines[at]?.to ?? row.from,
      column,
      columnEnd,
    }));
    return { ...row, cells: own, from: own[0]?.from ?? row.from, to: own.at(-1)?.to ?? row.to };
  });
}

/** `Date | 11/1/10 | 11/2/10`, `| 11/1/10 | 11/2/10`: trades beside one another, a column each. */
function isOfSeveralDays({ folded }: Layout, { cells }: Row): boolean {
  const days = cells.filter(({ from, to }) => isDayAt(folded, from) && to - from <= DAY_LENGTH_MAX);
  const [label] = cells;
  if (!label || days.length < 2) return false;
  if (days.length === cells.length) return true;
  return days.length === cells.length - 1 && OVER_DAYS.test(folded.slice(label.from, label.to));
}

const OVER_DAYS = /^(?:(?:trade|transaction)\s)?dates?:?$/;

function linesOf(text: string, { from, to }: Span): Span[] {
  return Array.from(text.slice(from, to).matchAll(/\S[^\n]*/g), ({ index, 0: line }) => ({
    from: from + index,
    to: from + index + line.trimEnd().length,
  }));
}

function daysAmong(layout: Layout, lines: readonly Span[]): number {
  return lines.filter((line) => isDayLine(layout.folded, line)).length;
}

/** Trades told below one another have so many values at most. */
const VALUES_MAX = 8;
const VALUE_LENGTH_MAX = 60;
/** So many trades in the same form make a list. */
const STACKED_MIN = 2;

/** A table that no HTML table's number can be. */
const STACK = -1;

/** Values below one another, a line each, that begin anew with each day. */
function stackedRows(layout: Layout, rows: readonly Row[]): Row[] {
  const told: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const size = stackAt(layout, rows, at);
    if (size === undefined) {
      const row = rows[at];
      if (row) told.push(row);
      at += 1;
      continue;
    }
    // The headings stand above in the same form.
    const heading = told.slice(-size);
    if (heading.length === size && heading.every((row) => isHeading(layout, row))) {
      told.splice(-size, size, stacked(layout, heading));
    }
    for (; isStackOf(layout, rows, at, size); at += size) {
      told.push(stacked(layout, rows.slice(at, at + size)));
    }
  }
  return told;
}

/** How many lines each trade of a list takes that begins at a row; `undefined` where none does. */
function stackAt(layout: Layout, rows: readonly Row[], at: number): number | undefined {
  const first = rows[at];
  if (!first || !isDayAlone(layout, first)) return undefined;
  for (let size = 2; size <= VALUES_MAX; size += 1) {
    const next = rows[at + size];
    if (!next) return undefined;
    if (!isDayAlone(layout, next)) continue;
    const trades = Array.from({ length: STACKED_MIN }, (_, index) => at + index * size);
    return trades.every((start) => isStackOf(layout, rows, start, size)) ? size : undefined;
  }
  return undefined;
}

/** Whether so many rows are a day and short values, and no further day. */
function isStackOf(layout: Layout, rows: readonly Row[], at: number, size: number): boolean {
  const own = rows.slice(at, at + size);
  const [day, ...values] = own;
  if (!day || own.length < size || !isDayAlone(layout, day)) return false;
  const areShort = values.every(
    (row) =>
      row.cells.length === 1 && row.to - row.from <= VALUE_LENGTH_MAX && !isDayAlone(layout, row),
  );
  return areShort && values.some((row) => /\d/.test(layout.text.slice(row.from, row.to)));
}

const DAY_LENGTH_MAX = 40;

function isDayAlone(layout: Layout, row: Row): boolean {
  if (row.cells.length > 1 || row.to - row.from > DAY_LENGTH_MAX) return false;
  return isDayLine(layout.folded, row);
}

function isHeading(layout: Layout, row: Row): boolean {
  const text = layout.text.slice(row.from, row.to);
  return row.cells.length === 1 && text.length <= VALUE_LENGTH_MAX && !/\d/.test(text);
}

function stacked({ folded }: Layout, rows: readonly Row[]): Row {
  const cells = rows.map((row, column) => {
    const from = dayInLine(folded, row) ?? row.from;
    return { from, to: row.to, column, columnEnd: column + 1 };
  });
  return { cells, from: cells[0]?.from ?? 0, to: cells.at(-1)?.to ?? 0, table: STACK };
}
