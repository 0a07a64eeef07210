import 'uplot/dist/uPlot.min.css';
import { type ReactElement, useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { inkOf } from './ink.ts';
import type { Mark } from './mark.ts';
import { marksDrawn, thresholdsDrawn } from './overlays.ts';
import styles from './step-chart.module.css';
import { columnsOf, dayAt, type Steps, secondsOf } from './steps.ts';

interface Props {
  /** What the picture shows, for those who do not see it; a table of the same belongs beside it. */
  readonly label: string;
  readonly lines: readonly Steps[];
  readonly marks?: readonly Mark[];
  /** The first and last day in sight; all days where it is absent. */
  readonly range?: readonly [string, string] | undefined;
  readonly onRange: (range: readonly [string, string] | undefined) => void;
}

const HEIGHT = 280;
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
      drawn(element, lines, marks, [from, to], (next) => ranged.current(next));
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

function drawn(
  element: HTMLElement,
  lines: readonly Steps[],
  marks: readonly Mark[],
  [from, to]: readonly [string | undefined, string | undefined],
  onRange: Props['onRange'],
): uPlot {
  const ink = inkOf(element);
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  const axis = { stroke: ink.dim, grid: { stroke: ink.line, width: 1 }, ticks: { show: false } };
  const options: uPlot.Options = {
    ...sizeOf(element),
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
    scales: {
      ...(from !== undefined && to !== undefined
        ? { x: { range: () => [secondsOf(from), secondsOf(to)] } }
        : {}),
      y: { range: (_plot, _low, high) => [0, Math.max(LOWEST_TOP, high * HEADROOM)] },
    },
    axes: [axis, { ...axis, size: 44, values: (_plot, values) => values.map((at) => `${at} %`) }],
    series: [
      { label: 'Day', value: '{YYYY}-{MM}-{DD}' },
      ...lines.map(({ name }, at) => ({
        label: name,
        stroke: ink.series[at % ink.series.length] ?? ink.dim,
        width: 2,
        points: { show: false },
        ...(stepped && { paths: stepped }),
        value: (_plot: uPlot, value: number | null) => (value === null ? '' : `${value} %`),
      })),
    ],
    cursor: { drag: { x: true, y: false, setScale: false } },
    hooks: {
      drawAxes: [thresholdsDrawn(ink)],
      draw: [
        marksDrawn(
          ink,
          marks.map((mark) => ({ ...mark, at: secondsOf(mark.day) })),
        ),
      ],
      setSelect: [(plot) => selected(plot, onRange)],
    },
  };
  const plot = new uPlot(options, columnsOf(lines), element);
  plot.over.addEventListener('dblclick', () => onRange(undefined));
  return plot;
}

/** The axis reaches at least over the line at five percent, and a little over the highest value. */
const LOWEST_TOP = 6;
const HEADROOM = 1.12;
/** A shorter drag is a click. */
const DRAG_MIN = 6;

function selected(plot: uPlot, onRange: Props['onRange']): void {
  const { left, width } = plot.select;
  if (width < DRAG_MIN) return;
  onRange([dayAt(plot.posToVal(left, 'x')), dayAt(plot.posToVal(left + width, 'x'))]);
}

function sizeOf({ clientWidth }: HTMLElement): { width: number; height: number } {
  return { width: clientWidth, height: HEIGHT };
}
