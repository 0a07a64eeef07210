import type { Day } from '../../value/day.ts';
import { type DayStyle, dayFrom, dayStylesOf } from './csv-day.ts';
import { type CsvNumber, type DecimalSign, numberFrom, type SignedNumber } from './csv-number.ts';

/** In which style all days of a column are, or why that cannot be said. */
export type ColumnStyle =
  | { readonly style: DayStyle; readonly assumed: boolean }
  | { readonly why: string };

/**
 * The one style in which every cell of a column that is a day at all can be read. Where month first and
 * day first both fit all of them, month first is assumed, as in the United States, and said.
 */
export function styleOfDays(cells: Iterable<string>): ColumnStyle {
  let fitting: ReadonlySet<DayStyle> = new Set();
  let first: string | undefined;
  const seen = new Set<string>();
  for (const cell of cells) {
    if (seen.has(cell)) continue;
    seen.add(cell);
    const styles = dayStylesOf(cell);
    if (styles.length === 0) continue;
    const both: ReadonlySet<DayStyle> =
      first === undefined ? new Set(styles) : new Set(styles.filter((style) => fitting.has(style)));
    if (both.size === 0) {
      return { why: `days are written in two ways: “${first ?? ''}” and “${cell}”` };
    }
    if (first === undefined || both.size < fitting.size) first = cell;
    fitting = both;
  }
  const style = STYLES.find((one) => fitting.has(one));
  if (!style) return { why: 'the column for days has none' };
  return { style, assumed: fitting.size > 1 };
}

const STYLES: readonly DayStyle[] = ['iso', 'month-named', 'month-first', 'day-first'];

/** Cells that repeat are read once; no more than this many are remembered. */
const REMEMBERED_MAX = 200_000;

/** Reads the cells of one file, in the styles found for it. */
export class CellReader {
  readonly #days = new Map<string, Day | undefined>();
  readonly #numbers = new Map<string, CsvNumber>();
  readonly #style: DayStyle;
  readonly #sign: DecimalSign;
  readonly #isSignSure: boolean;
  #lastCell: string | undefined;
  #lastDay: Day | undefined;

  /** Files with semicolons come from where a comma stands before decimals, so that none is assumed. */
  constructor(style: DayStyle, sign: DecimalSign | undefined, delimiter: string) {
    this.#style = style;
    this.#sign = sign ?? USUAL_SIGN;
    this.#isSignSure = sign !== undefined || delimiter !== ';';
  }

  day(cell: string): Day | undefined {
    // Files are in order of days, so that most rows have the day of the row before.
    if (cell !== this.#lastCell) {
      this.#lastDay = this.#dayOf(cell);
      this.#lastCell = cell;
    }
    return this.#lastDay;
  }

  #dayOf(cell: string): Day | undefined {
    if (this.#days.has(cell)) return this.#days.get(cell);
    const day = dayFrom(cell, this.#style);
    if (this.#days.size < REMEMBERED_MAX) this.#days.set(cell, day);
    return day;
  }

  /** Every cell that was to be a day, each once. */
  dayCells(): Iterable<string> {
    return this.#days.keys();
  }

  number(cell: string): CsvNumber {
    const known = this.#numbers.get(cell);
    if (known) return known;
    const number =
      this.#isSignSure || !EITHER_WAY.test(cell) ? numberFrom(cell, this.#sign) : unsure(cell);
    if (this.#numbers.size < REMEMBERED_MAX) this.#numbers.set(cell, number);
    return number;
  }
}

/** Before decimals, where nothing else is said. */
export const USUAL_SIGN: DecimalSign = '.';

/** `1.000`: a thousand or one. */
const EITHER_WAY = /^[^\d.]*\d{1,3}(?:\.\d{3})+[^\d.]*$/;

function unsure(cell: string): CsvNumber {
  return {
    why: `“${cell}” has either thousands or decimals after its point: say which sign stands before decimals`,
  };
}

/** Whether a cell was a number. */
export function isNumber(read: CsvNumber): read is SignedNumber {
  return !('why' in read);
}
