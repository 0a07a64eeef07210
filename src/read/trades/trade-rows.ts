import type { Span } from '../../source/span.ts';
import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Cell, Layout, Row } from '../layout/layout.ts';
import type { DayWithoutYear } from '../parse/day-text.ts';
import { type DayOrder, findDays, findDayWithoutYear } from '../parse/day-text.ts';
import { type FoundNumber, findFractions, findNumbers } from '../parse/number-text.ts';
import type { BlockHeading } from './block-heading.ts';
import type { DatedDay } from './list-years.ts';

/** A number of a row with the columns that it covers. Offsets are of the layout. */
export interface RowNumber extends FoundNumber {
  readonly column: number;
  readonly columnEnd: number;
  readonly money: boolean;
}

/** What a table row may tell of a trade. */
export interface TradeRow {
  readonly row: Row;
  readonly day?: {
    readonly day: Day;
    readonly from: number;
    readonly to: number;
    readonly doubt?: string;
  };
  /** The row begins with a day that could not be told: nothing has its year, or it is glued to another. */
  readonly isUndated: boolean;
  readonly numbers: readonly RowNumber[];
  /** The line above the block that says whose trades it lists. */
  readonly heading?: BlockHeading;
  /** The row's text without day and numbers, folded. */
  readonly words: string;
}

/** A trade's row holds few words; a line of prose holds more. */
const WORDS_MAX = 14;
/** A line without columns holds fewer still. */
const WORDS_IN_ONE_CELL_MAX = 5;

/** How the days of a list are read. */
export interface ListDays {
  readonly order: DayOrder;
  /** The whole day that a day of a month means in the row at an offset. */
  readonly dated: (found: DayWithoutYear, at: number) => DatedDay | undefined;
  /** The month of the heading above, where rows begin with days of a month alone. */
  readonly month?: number | undefined;
}

/** A row's day, numbers and words; a row whose text reads as prose has no day. */
export function tradeRow(layout: Layout, row: Row, days: ListDays): TradeRow {
  let words = '';
  let day: TradeRow['day'];
  let isUndated = false;
  const numbers: RowNumber[] = [];
  const isGrid = row.table !== undefined;
  for (const cell of row.cells) {
    const text = layout.text.slice(cell.from, cell.to);
    if (!DIGIT.test(text)) {
      words += ` ${text}`;
      continue;
    }
    const isFirst: boolean = !day && numbers.length === 0 && !isUndated;
    const found: DayInCell | undefined = day
      ? undefined
      : dayIn(text, days, isFirst ? row.from : undefined);
    const rest = found ? blanked(text, found.from, found.to) : text;
    if (found?.day && (isGrid || !LETTER.test(text.slice(0, found.from)))) {
      day = { ...found, day: found.day, from: cell.from + found.from, to: cell.from + found.to };
    }
    isUndated ||= isFirst && !found?.day && (found?.isWithoutYear ?? DAY_LIKE.test(text));
    if (DIGIT.test(rest)) numbers.push(...numbersOf(rest, cell, isGrid));
    words += ` ${rest}`;
  }
  const folded = foldedWords(words);
  const isProse = wordCount(folded) > (row.cells.length > 1 ? WORDS_MAX : WORDS_IN_ONE_CELL_MAX);
  return {
    row,
    ...(day && !isProse && { day }),
    isUndated: isUndated && !isProse,
    numbers,
    words: folded,
  };
}

/** A text's words in small letters, without numbers and the marks around them. */
export function foldedWords(text: string): string {
  return text
    .replace(/[\d.,$()%\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

interface DayInCell extends Partial<DatedDay> {
  readonly from: number;
  readonly to: number;
  readonly isWithoutYear: boolean;
}

/** The day in a cell. `rowAt` is absent behind the row's first number, where `5/8` is a fraction. */
function dayIn(
  text: string,
  { order, dated, month }: ListDays,
  rowAt: number | undefined,
): DayInCell | undefined {
  const [found] = findDays(text, order);
  if (found) return { ...found, ...timeDoubt(text, found), isWithoutYear: false };
  const bare =
    rowAt === undefined
      ? undefined
      : (findDayWithoutYear(text, order) ??
        (month === undefined ? undefined : dayOfMonth(text, month)));
  if (!bare || rowAt === undefined) return undefined;
  return { ...dated(bare, rowAt), from: bare.from, to: bare.to, isWithoutYear: true };
}

/** The day that stands alone below its month. */
function dayOfMonth(text: string, month: number): DayWithoutYear | undefined {
  const [digits] = /^\d{1,2}/.exec(text) ?? [];
  return digits === undefined
    ? undefined
    : { month, dayOfMonth: Number(digits), from: 0, to: text.length };
}

/** Days glued together, `3/9/04-3/12/04`, are none that is found. */
const DAY_LIKE = /^\W{0,3}\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/;
/** `3/9 - 3/12/04`, `March 9 to March 12`: the row is of a time, and one of its days is given. */
const TIME_AHEAD = /\d\s*(?:-|–|—|to|through|thru|and|&)\s*$/i;
const TIME_BEHIND = /^\s*(?:-|–|—|to|through|thru|and|&)\s*(?:\d{1,2}[/.-]\d|[a-z]{3,9}\.?\s\d)/i;
const OF_A_TIME = 'The row names a time of several days.';

function timeDoubt(text: string, { from, to }: Span): { readonly doubt?: string } {
  const isTime = TIME_AHEAD.test(text.slice(0, from)) || TIME_BEHIND.test(text.slice(to));
  return isTime ? { doubt: OF_A_TIME } : {};
}

const DIGIT = /\d/;
const LETTER = /[a-z]/i;

const MONEY = /[$£€]|USD|CAD/;

function wordCount(folded: string): number {
  return folded === '' ? 0 : folded.split(' ').filter((word) => LETTER.test(word)).length;
}

function withoutAll(text: string, found: readonly FoundNumber[]): string {
  let rest = '';
  for (const { from, to } of found) {
    rest += text.slice(rest.length, from) + ' '.repeat(to - from);
  }
  return rest + text.slice(rest.length);
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

const PARTED_BY_BLANKS = /^\d{1,3}(?: \d{3})+$/;
const MAY_BE_TWO = 'Blanks part the digits of the number, so that it may be more than one.';

/** A cell that holds nothing but a number whose thousands blanks part: `12 500`. */
function partedByBlanks(text: string): FoundNumber[] | undefined {
  const value = PARTED_BY_BLANKS.test(text) && Decimal.parse(text.replaceAll(' ', ''));
  if (!value) return undefined;
  const place = { from: 0, to: text.length };
  return [{ value, ...place, percent: false, negative: false, noteMark: false, doubt: MAY_BE_TWO }];
}

function numbersOf(text: string, cell: Cell, grid: boolean): RowNumber[] {
  const fractions = findFractions(text);
  const rest = fractions.length === 0 ? text : withoutAll(text, fractions);
  const parted = grid ? partedByBlanks(text) : undefined;
  return [...(parted ?? findNumbers(rest)), ...fractions]
    .toSorted((a, b) => a.from - b.from)
    .filter((found) => !found.percent && !found.noteMark)
    .map((found) => {
      const number: RowNumber = {
        value: found.value,
        from: cell.from + found.from,
        to: cell.from + found.to,
        percent: found.percent,
        negative: found.negative,
        noteMark: found.noteMark,
        column: grid ? cell.column : cell.column + found.from,
        columnEnd: grid ? cell.columnEnd : cell.column + found.to,
        money: MONEY.test(text.slice(Math.max(0, found.from - 3), found.to)),
      };
      return found.doubt === undefined ? number : { ...number, doubt: found.doubt };
    });
}
