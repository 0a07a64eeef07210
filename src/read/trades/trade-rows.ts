import type { Day } from '../../value/day.ts';
import type { Cell, Layout, Row } from '../layout/layout.ts';
import { type DayOrder, type FoundDay, findDays, findDayWithoutYear } from '../parse/day-text.ts';
import { type FoundNumber, findFractions, findNumbers } from '../parse/number-text.ts';
import type { BlockHeading } from './block-heading.ts';

/** A number of a row with the columns that it covers. Offsets are of the layout. */
export interface RowNumber extends FoundNumber {
  readonly column: number;
  readonly columnEnd: number;
  readonly money: boolean;
}

/** What a table row may tell of a trade. */
export interface TradeRow {
  readonly row: Row;
  readonly day?: { readonly day: Day; readonly from: number; readonly to: number };
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
  /** The day of the event, where it is known: a day without a year is that nearest to it. */
  readonly near: Day | undefined;
}

/** A row's day, numbers and words; a row whose text reads as prose has no day. */
export function tradeRow(layout: Layout, row: Row, days: ListDays): TradeRow {
  let words = '';
  let day: TradeRow['day'];
  const numbers: RowNumber[] = [];
  const isGrid = row.table !== undefined;
  for (const cell of row.cells) {
    const text = layout.text.slice(cell.from, cell.to);
    if (!DIGIT.test(text)) {
      words += ` ${text}`;
      continue;
    }
    const found = day ? undefined : dayIn(text, days);
    const rest = found ? blanked(text, found.from, found.to) : text;
    if (found?.day && (isGrid || !LETTER.test(text.slice(0, found.from)))) {
      day = { day: found.day, from: cell.from + found.from, to: cell.from + found.to };
    }
    if (DIGIT.test(rest)) numbers.push(...numbersOf(rest, cell, isGrid));
    words += ` ${rest}`;
  }
  const folded = foldedWords(words);
  const isProse = wordCount(folded) > (row.cells.length > 1 ? WORDS_MAX : WORDS_IN_ONE_CELL_MAX);
  return { row, ...(day && !isProse && { day }), numbers, words: folded };
}

/** A text's words in small letters, without numbers and the marks around them. */
export function foldedWords(text: string): string {
  return text
    .replace(/[\d.,$()%\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

function dayIn(text: string, { order, near }: ListDays): FoundDay | undefined {
  const [found] = findDays(text, order);
  return found ?? (near && findDayWithoutYear(text, near));
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

function numbersOf(text: string, cell: Cell, grid: boolean): RowNumber[] {
  const fractions = findFractions(text);
  const rest = fractions.length === 0 ? text : withoutAll(text, fractions);
  return [...findNumbers(rest), ...fractions]
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
