import { type Stated, stated } from '../../filing/fact.ts';
import type { Side, Transaction } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { Cell, Layout } from '../layout/layout.ts';
import { overlaps } from './aligned-rows.ts';
import { CarriedCell, isDitto } from './carried-cell.ts';
import { ForeignNumbers } from './foreign-numbers.ts';
import { RunningSum } from './running-sum.ts';
import { letterOf, sideLetters } from './side-letters.ts';
import { otherPartyColumn, personColumn, type TradeColumn } from './trade-columns.ts';
import { foldedWords, type RowNumber, type TradeRow } from './trade-rows.ts';
import { isSignedHeading, sideOf, sideOfTable } from './trade-side.ts';
import type { TradeTable } from './trade-tables.ts';

/** The trades of one table; `starred` is the side of a row that has a star in place of its price. */
export function tradesOf(
  layout: Layout,
  table: TradeTable,
  columns: readonly TradeColumn[],
  starred: () => Stated<Side>,
): Transaction[] {
  const side = sideOfTable(layout, table);
  const signed =
    table.rows.some((row) => row.numbers.some((number) => number.negative)) ||
    columns.some((column) => column.role === 'shares' && isSignedHeading(column.heading));
  const isHeadedByBoth = haveBothSides(columns);
  const persons = personColumn(layout, table);
  const letters = sideLetters(layout, table);
  const dealt = otherPartyColumn(layout, table);
  let day: TradeRow['day'];
  const sides = new CarriedCell(layout);
  const names = new CarriedCell(layout);
  const foreign = new ForeignNumbers(layout.text, table.rows);
  const sums = new RunningSum();
  let prices: readonly Placed[] = [];
  return table.rows.flatMap((row) => {
    day = row.day ?? day;
    if (!day || isOfSums(row)) return [];
    const dayDoubt = day.doubt ?? foreign.doubtOfDay(day);
    const date = stated<Day>(day.day, layout.place(day.from, day.to), dayDoubt);
    if (!repeatsPrice(layout, row, prices)) prices = numberIn(row, columns, 'price');
    const person = persons ? names.pass(row, cellUnder(persons, row)) : row.heading;
    // A word of somebody's name, as in `Buy Side Fund`, is no word of a trade.
    const beside = persons && person ? wordsBeside(layout, row.words, person) : row.words;
    const other = dealt && cellUnder(dealt, row);
    const words = other ? wordsBeside(layout, beside, other) : beside;
    const said = sideOf(words) ?? letters.get(letterOf(layout, row) ?? '');
    const above = sides.pass(row, said && sideCell(layout, row, letters, [person, other]));
    const carried = above && sideOfText(foldedText(layout, above), letters);
    const counts = numberIn(row, columns, 'shares');
    if (sums.isSum(row, counts)) return [];
    return counts.map((shares) => {
      const price = priceOf(shares, prices);
      return {
        date,
        side: isWithoutPrice(row, columns, price)
          ? starred()
          : sideOfTrade(said, shares, { side, signed, carried, isHeadedByBoth }),
        shares: numberFact(
          layout,
          shares.number,
          shares.column.doubt ?? foreign.doubtOfNumber(shares.number),
        ),
        ...(price && { price: numberFact(layout, price.number, price.column.doubt) }),
        ...(person && {
          person: stated(
            layout.text.slice(person.from, person.to).replace(/\s+/g, ' '),
            layout.place(person.from, person.to),
          ),
        }),
        span: layout.place(row.row.from, row.row.to),
      };
    });
  });
}

function haveBothSides(columns: readonly TradeColumn[]): boolean {
  const sides = columns.map(({ role, heading }) =>
    role === 'shares' ? sideOf(heading) : undefined,
  );
  return sides.includes('purchase') && sides.includes('sale');
}

/** Sums stand among trades; `sold at an average price of` is a trade for all that. */
function isOfSums({ words }: TradeRow): boolean {
  if (/\btotal|\bbalance\b/.test(words)) return true;
  return /\baverage\b/.test(words) && sideOf(words) === undefined;
}

/** Where purchases and sales have a price column each, a price is headed as or behind its shares. */
function priceOf({ column }: Placed, prices: readonly Placed[]): Placed | undefined {
  const side = sideOf(column.heading);
  const ofSide = side && prices.find((price) => sideOf(price.column.heading) === side);
  if (ofSide) return ofSide;
  return prices.find((price) => price.column.column >= column.columnEnd) ?? prices[0];
}

/** A ditto mark below a price stands for that price. */
function repeatsPrice(layout: Layout, { row }: TradeRow, prices: readonly Placed[]): boolean {
  return row.cells.some(
    (cell) => prices.some(({ column }) => overlaps(cell, column)) && isDitto(layout, cell),
  );
}

function foldedText(layout: Layout, { from, to }: Span): string {
  return foldedWords(layout.text.slice(from, to));
}

function sideOfText(text: string, letters: ReadonlyMap<string, Side>): Side | undefined {
  return sideOf(text) ?? letters.get(text);
}

/** The cell of a row that says whether it is a purchase or a sale, and nothing of shares or names. */
function sideCell(
  layout: Layout,
  { row, numbers }: TradeRow,
  letters: ReadonlyMap<string, Side>,
  others: readonly (Span | undefined)[],
): Cell | undefined {
  return row.cells.find(
    (cell) =>
      others.every((other) => cell.from !== other?.from) &&
      numbers.every(({ from, to }) => to <= cell.from || from >= cell.to) &&
      sideOfText(foldedText(layout, cell), letters) !== undefined,
  );
}

/** The words of a row under a heading. */
export function cellUnder(
  { column, columnEnd }: Cell,
  { row, numbers }: TradeRow,
): Cell | undefined {
  return row.cells.find(
    (cell) =>
      cell.column < columnEnd &&
      column < cell.columnEnd &&
      numbers.every(({ from, to }) => to <= cell.from || from >= cell.to),
  );
}

function wordsBeside(layout: Layout, words: string, { from, to }: Span): string {
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

/**
 * By its sign, the row's own words, its column's heading, the words of the rows above where its own are
 * left out, and last by what the table is about.
 */
function sideOfTrade(
  own: Side | undefined,
  { number, column }: Placed,
  table: {
    readonly side: Side | undefined;
    readonly signed: boolean;
    readonly carried: Side | undefined;
    readonly isHeadedByBoth: boolean;
  },
): Stated<Side> {
  if (number.negative) {
    return stated('sale', undefined, own === 'purchase' ? CONTRADICTION : undefined);
  }
  const heading = sideOf(column.heading);
  if (own) {
    // Under `Purchased | Sold` a row that names its side is of a list below with a heading of its own.
    const isHeaded = !table.signed && !table.isHeadedByBoth && heading !== undefined;
    const isOpposed = isHeaded && heading !== own && own !== 'other';
    return stated(own, undefined, isOpposed ? OPPOSED : undefined);
  }
  if (heading && !table.signed) return stated(heading);
  if (table.signed) return stated('purchase');
  const { side, carried } = table;
  if (side && carried && side !== carried) return stated(carried, undefined, NOT_REPEATED);
  return stated(side ?? carried ?? 'other', undefined, side || carried ? undefined : NO_SIDE);
}

const NO_SIDE = 'The table does not say whether it lists purchases or sales.';
const NOT_REPEATED = 'The row does not repeat the word above it, and the table is of another.';
const OPPOSED = 'The row and the heading of its column do not agree on purchase or sale.';
const CONTRADICTION = 'The number is negative, as of a sale, but the row speaks of a purchase.';

function numberFact(layout: Layout, number: RowNumber, doubt?: string): Stated<Decimal> {
  return stated(number.value.abs(), layout.place(number.from, number.to), doubt ?? number.doubt);
}
