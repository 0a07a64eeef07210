import 'uplot/dist/uPlot.min.css';
import { type ReactElement, useEffect, useRef } from 'react';
import UPlot from 'uplot';
import { daysBetween, parseDay } from '../../../../src/value/day.ts';
import type { HistoryPoint } from '../../search/search.ts';
import { chartOptions } from './chart-options.ts';
import styles from './ownership-chart.module.css';

const HEIGHT = 280;

/** Percent of the class in steps over time; the table beside it says the same in numbers. */
export function OwnershipChart({
  points,
}: {
  readonly points: readonly HistoryPoint[];
}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    const first = parseDay(points[0]?.day ?? '');
    if (!current || !first) return;
    const days = points.map(({ day }) => daysBetween(first, parseDay(day) ?? first));
    // A chart draws with numbers of the screen’s exactness; the table has the exact ones.
    const percents = points.map(({ percent }) => Number(percent));
    const options = chartOptions(first, getComputedStyle(current));
    const chart = new UPlot(
      { ...options, width: current.clientWidth, height: HEIGHT },
      [days, percents],
      current,
    );
    const watch = new ResizeObserver(() =>
      chart.setSize({ width: current.clientWidth, height: HEIGHT }),
    );
    watch.observe(current);
    return () => {
      watch.disconnect();
      chart.destroy();
    };
  }, [points]);
  const last = points.at(-1);
  return (
    <div
      ref={place}
      className={styles.chart}
      // A canvas is drawn into it; no file is a picture of it.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={`Percent of the class over time, last ${last?.percent ?? '–'} % on ${last?.day ?? 'no day'}; the table has every step`}
    />
  );
}
