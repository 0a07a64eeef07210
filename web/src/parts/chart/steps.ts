import type uPlot from 'uplot';

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
