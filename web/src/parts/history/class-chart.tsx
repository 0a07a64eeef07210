import { type ReactElement, useMemo } from 'react';
import type { HistoryPoint } from '../../search/holdings.ts';
import { ZoomedChart } from '../chart/zoomed-chart.tsx';

interface Props {
  readonly points: readonly HistoryPoint[];
  /** The last day of which the store knows anything about this issuer. */
  readonly until: string;
}

/** Percent of a class over time, the last level to the last day known; a table has the same. */
export function ClassChart({ points, until }: Props): ReactElement {
  const [first, last] = [points[0]?.day ?? until, points.at(-1)?.day ?? until];
  const end = last < until ? until : last;
  const lines = useMemo(() => {
    // A chart draws with numbers of the screen’s exactness; the table has the exact ones.
    const steps = points.map(({ day, percent }) => ({ day, percent: Number(percent) }));
    const level = steps.at(-1);
    const rest = level && level.day < end ? [{ day: end, percent: level.percent }] : [];
    return [{ name: 'Percent of the class', points: [...steps, ...rest] }];
  }, [points, end]);
  const all = useMemo(() => [first, end] as const, [first, end]);
  return (
    <ZoomedChart
      label={`Percent of the class from ${first} to ${end}, with lines at 5, 10 and 20 percent; the table has the same.`}
      lines={lines}
      all={all}
      hint={first < end ? 'Drag over days to look closer.' : 'It has not changed since.'}
    />
  );
}
