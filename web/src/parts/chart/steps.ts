import type uPlot from 'uplot';
import { dateInWords } from '../../reading/in-words.ts';

/** A line of steps: each value holds from its day until the next. */
export interface Steps {
  readonly name: string;
  /** Rising by day; a null ends the line before. */
  readonly points: readonly { readonly day: string; readonly percent: number | null }[];
}

/** All days of all lines, and for each line its value then; a line holds its value between its days. */
export function columnsOf(lines: readonly Steps[]): uPlot.AlignedData {
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].toSorted();
  const values = lines.map(({ points }) => {
    const known = new Map(points.map(({ day, percent }) => [day, percent]));
    let last: number | null = null;
    return days.map((day) => {
      const value = known.get(day);
      if (value !== undefined) last = value;
      return last;
    });
  });
  return [days.map(secondsOf), ...values];
}

/** A day as a chart counts it: seconds at the beginning of the day, in UTC. */
export function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

export function dayAt(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** The first and last day in sight where nobody chose: around a day that is alone, some more. */
export function daysInSight(lines: readonly Steps[]): readonly [string, string] | undefined {
  const [day, ...others] = new Set(lines.flatMap(({ points }) => points.map((one) => one.day)));
  if (day === undefined || others.length > 0) return undefined;
  const around = (days: number): string => dayAt(secondsOf(day) + days * DAY_SECONDS);
  return [around(-LONE_DAYS_AROUND), around(LONE_DAYS_AROUND)];
}

const DAY_SECONDS = 86_400;
const LONE_DAYS_AROUND = 45;

/** Steps of an axis as days, or as months where they are farther apart; each new year is named. */
export function daysOnAxis(values: readonly number[]): string[] {
  const [first = 0, second = first] = values;
  const isMonths = second - first >= MONTH_SECONDS;
  let year = '';
  return values.map((seconds) => {
    const [day = '', month = '', itsYear = ''] = (dateInWords(dayAt(seconds)) ?? '').split(' ');
    const words = isMonths ? month.slice(0, 3) : `${day} ${month.slice(0, 3)}`;
    if (itsYear === year) return words;
    year = itsYear;
    return `${words}\n${year}`;
  });
}

/** Of the shortest month. */
const MONTH_SECONDS = 28 * DAY_SECONDS;
