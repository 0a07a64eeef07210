import type { Span } from '../../source/span.ts';
import { addDays, type Day, dayOf, daysBetween, partsOf } from '../../value/day.ts';
import { type DayWithoutYear, findDays } from '../parse/day-text.ts';

/** The day by which days without a year are understood: that of the event, or else of the signature. */
export interface NearDay {
  readonly day: Day;
  readonly isEvent: boolean;
}

/** A day whose year was found, and why it may be another. */
export interface DatedDay {
  readonly day: Day;
  readonly doubt?: string;
}

/** Item 5(c) asks for the sixty days before; statements follow the event by some days. */
const DAYS_BEFORE = 62;
const DAYS_AFTER = 15;
/** Further away, the year is that of the nearest such day, in doubt. */
const FAR_DAYS = 100;

const INFERRED = 'The year is not stated; it was inferred from the day of the event or signature.';

/**
 * Gives days of a month their years, while it goes through the rows of lists: that in a row above,
 * that of the trade above, that of the sixty days before the event, or the one year that the words
 * above the list name.
 */
export class ListYears {
  readonly #folded: string;
  readonly #near: NearDay | undefined;
  #row: number | undefined;
  #above: Day | undefined;

  constructor(folded: string, near: NearDay | undefined) {
    this.#folded = folded;
    this.#near = near;
  }

  /** A row may be a year alone, or behind a month, which holds for those below it. */
  passRow({ from, to }: Span): void {
    if (to - from > YEAR_ROW_LENGTH_MAX) return;
    const year = YEAR_ROW.exec(this.#folded.slice(from, to))?.[1];
    if (year !== undefined) this.#row = Number(year);
  }

  /** A trade whose day is sure is near to those below it. */
  passTrade({ day, doubt }: DatedDay): void {
    if (doubt === undefined) this.#above = day;
  }

  /** The day meant in the row at an offset; `undefined` where nothing tells its year. */
  dated(found: DayWithoutYear, at: number): DatedDay | undefined {
    const inRow = this.#row === undefined ? undefined : dayIn(this.#row, found);
    if (inRow) return { day: inRow };
    const byAbove = this.#above && closestDay(found, this.#above);
    const named = byAbove ?? namedDay(found, yearsNamedAbove(this.#folded, at));
    return agreed(found, named, this.#near);
  }
}

const YEAR_ROW = /^(?:year\s{1,3}|[a-z]{3,9}\.?,?\s{1,3})?((?:19|20)\d\d)\s?:?$/;
const YEAR_ROW_LENGTH_MAX = 16;

/** The day by what is named above and by the event: in doubt where only a far event tells it. */
function agreed(
  found: DayWithoutYear,
  named: Day | undefined,
  near: NearDay | undefined,
): DatedDay | undefined {
  const close = near && closestDay(found, near.day);
  if (!close) return named && { day: named };
  if (named === close || (near.isEvent && isInWindow(close, near.day))) return { day: close };
  return named && !isInWindow(close, near.day)
    ? { day: named, doubt: INFERRED }
    : { day: close, doubt: INFERRED };
}

function isInWindow(day: Day, event: Day): boolean {
  return day >= addDays(event, -DAYS_BEFORE) && day <= addDays(event, DAYS_AFTER);
}

/** The one such day close to another. */
function closestDay(found: DayWithoutYear, near: Day): Day | undefined {
  const { year } = partsOf(near);
  return [year - 1, year, year + 1]
    .flatMap((candidate) => dayIn(candidate, found) ?? [])
    .find((day) => Math.abs(daysBetween(day, near)) <= FAR_DAYS);
}

/** The day in a period that is named, or of the only year that is. */
function namedDay(found: DayWithoutYear, named: NamedYears): Day | undefined {
  const [from, to] = named.days.toSorted();
  const years = [...new Set([...named.years, ...named.days.map((day) => partsOf(day).year)])];
  const [only, other] = years
    .flatMap((year) => dayIn(year, found) ?? [])
    .filter((day) => years.length === 1 || (from && to && day >= from && day <= to));
  return other === undefined ? only : undefined;
}

function dayIn(year: number, { month, dayOfMonth }: DayWithoutYear): Day | undefined {
  return dayOf(year, month, dayOfMonth);
}

/** How far above a list its caption and the sentence before it stand. */
const CAPTION_REACH = 500;
/** Filings on EDGAR are of this year at the earliest; the years of acts are older. */
const YEAR_MIN = 1990;
const YEAR = /(?<![\d,./$-])(?:19|20)\d\d(?![\d,/%-]|\.\d)/g;
/** A year of a paper is none of the trades: `Form 10-K for 2003`, `dated May 5, 2003`. */
const OF_A_PAPER = /\b(?:form|dated|act|report|agreement)\b[^.;\n]{0,60}$/;

interface NamedYears {
  readonly years: readonly number[];
  readonly days: readonly Day[];
}

/** The years and days that stand in the folded text above a list. */
function yearsNamedAbove(folded: string, at: number): NamedYears {
  const text = folded.slice(Math.max(0, at - CAPTION_REACH), at);
  const isOfTrades = ({ from }: { readonly from: number }): boolean =>
    !OF_A_PAPER.test(text.slice(Math.max(0, from - 80), from));
  const days = findDays(text).filter(isOfTrades);
  const years = Array.from(text.matchAll(YEAR), ({ index, 0: year }) => ({
    from: index,
    year: Number(year),
  }));
  return {
    years: years
      .filter((year) => year.year >= YEAR_MIN && isOfTrades(year))
      .map(({ year }) => year),
    days: days.flatMap(({ day }) => day ?? []),
  };
}
