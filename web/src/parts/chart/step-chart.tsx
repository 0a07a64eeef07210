import 'uplot/dist/uPlot.min.css';
import { type ReactElement, useEffect, useRef } from 'react';
import type uPlot from 'uplot';
import { drawnChart, type OnRange, sizeOf } from './draw-chart.ts';
import type { Mark } from './mark.ts';
import styles from './step-chart.module.css';
import type { Steps } from './steps.ts';

interface Props {
  /** What the picture shows, for those who do not see it; a table of the same belongs beside it. */
  readonly label: string;
  readonly lines: readonly Steps[];
  readonly marks?: readonly Mark[];
  /** The first and last day in sight; all days where it is absent. */
  readonly range?: readonly [string, string] | undefined;
  readonly onRange: OnRange;
}

const NO_MARKS: readonly Mark[] = [];

/** Percent of the class over the days, with the lines at 5, 10 and 20; dragging over days zooms. */
export function StepChart({ label, lines, marks = NO_MARKS, range, onRange }: Props): ReactElement {
  const place = useRef<HTMLElement>(null);
  const ranged = useRef(onRange);
  useEffect(() => {
    ranged.current = onRange;
  });
  const [from, to] = range ?? [];
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const draw = (): uPlot =>
      drawnChart(element, lines, marks, [from, to], (next) => ranged.current(next));
    let plot = draw();
    const sized = new ResizeObserver(() => plot.setSize(sizeOf(element)));
    sized.observe(element);
    // Colours lie in the canvas: other colours need another drawing.
    const scheme = new MutationObserver(() => {
      plot.destroy();
      plot = draw();
    });
    scheme.observe(document.documentElement, {
      attributeFilter: ['data-mantine-color-scheme'],
    });
    return () => {
      sized.disconnect();
      scheme.disconnect();
      plot.destroy();
    };
  }, [lines, marks, from, to]);
  return <figure ref={place} className={styles.chart} aria-label={label} />;
}
