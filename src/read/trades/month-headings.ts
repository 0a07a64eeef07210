import type { Span } from '../../source/span.ts';
import type { Layout, Row } from '../layout/layout.ts';
import { monthOf } from '../parse/day-text.ts';
import { isDayAt } from './day-lines.ts';

/** A heading holds for the rows right below it, and below those. */
const ROWS_MAX = 14;
const HEADING_LENGTH_MAX = 24;
const HEADING =
  /^(?:month\s+of\s+)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:,?\s+(?:19|20)\d\d)?\s?:?$/;

/** `March 2004` or `March` alone in a row, over rows that begin with days of that month alone. */
export class MonthHeadings {
  readonly #folded: string;
  #month: number | undefined;
  #rowsLeft = 0;

  constructor({ folded }: Layout) {
    this.#folded = folded;
  }

  passRow(row: Span): void {
    this.#rowsLeft -= 1;
    const month = monthIn(this.#folded, row);
    if (month === undefined) return;
    this.#month = month;
    this.#rowsLeft = ROWS_MAX;
  }

  /** The month of a row that begins with a day of a month and names no other day. */
  over({ cells: [day, ...others] }: Row): number | undefined {
    if (this.#rowsLeft <= 0 || !day || others.length === 0) return undefined;
    if (!DAY_OF_MONTH.test(this.#folded.slice(day.from, day.to))) return undefined;
    if (others.some(({ from }) => isDayAt(this.#folded, from))) return undefined;
    this.#rowsLeft = ROWS_MAX;
    return this.#month;
  }

  /** Whether a line may be a row below a heading. */
  mayBeOver({ from, to }: Span): boolean {
    if (this.#rowsLeft <= 0 || !BEGINS_WITH_DAY.test(this.#folded.slice(from, to))) return false;
    this.#rowsLeft = ROWS_MAX;
    return true;
  }
}

/** `Feb. 1996 | 5 | 1,000`: a month in a column of its own, as a row above that of its first day. */
export function belowMonth({ folded }: Layout, row: Row): Row[] {
  const [month, day, ...values] = row.cells;
  if (!month || !day || values.length === 0 || monthIn(folded, month) === undefined) return [row];
  if (!DAY_OF_MONTH.test(folded.slice(day.from, day.to))) return [row];
  const heading = { ...row, cells: [month], to: month.to };
  return [heading, { ...row, cells: [day, ...values], from: day.from }];
}

const DAY_OF_MONTH = /^(?:[1-9]|0[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const BEGINS_WITH_DAY = /^\d{1,2}(?:st|nd|rd|th)?(?:\s{2}|\t|\n)/;

/** The number of the month that a row is, and nothing else. */
function monthIn(folded: string, { from, to }: Span): number | undefined {
  if (to - from > HEADING_LENGTH_MAX) return undefined;
  const name = HEADING.exec(folded.slice(from, to))?.[1];
  return name === undefined ? undefined : monthOf(name);
}
