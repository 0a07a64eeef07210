import uPlot from 'uplot';
import { inkOf } from './ink.ts';
import type { Mark } from './mark.ts';
import { loneValuesDrawn, marksDrawn, thresholdsDrawn } from './overlays.ts';
import { columnsOf, dayAt, daysInSight, daysOnAxis, type Steps, secondsOf } from './steps.ts';

/** Hears of the days that are dragged over; of none where all are to be seen again. */
export type OnRange = (range: readonly [string, string] | undefined) => void;

const HEIGHT = 280;

/** Draws the lines into an element, in the colours that it has now. */
export function drawnChart(
  element: HTMLElement,
  lines: readonly Steps[],
  marks: readonly Mark[],
  [from, to]: readonly [string | undefined, string | undefined],
  onRange: OnRange,
): uPlot {
  const ink = inkOf(element);
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  const x =
    from !== undefined && to !== undefined && from < to
      ? ([from, to] as const)
      : daysInSight(lines);
  const lone = lines.filter(({ points }) => points.length === 1);
  const axis = { stroke: ink.dim, grid: { stroke: ink.line, width: 1 }, ticks: { show: false } };
  const options: uPlot.Options = {
    ...sizeOf(element),
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
    scales: {
      ...(x && { x: { range: () => [secondsOf(x[0]), secondsOf(x[1])] } }),
      y: { range: (_plot, _low, high) => [0, Math.max(LOWEST_TOP, high * HEADROOM)] },
    },
    axes: [
      { ...axis, space: DAY_SPACE, values: (_plot, values) => daysOnAxis(values) },
      { ...axis, size: 44, values: (_plot, values) => values.map((at) => `${at} %`) },
    ],
    series: [
      { label: 'Day', value: '{YYYY}-{MM}-{DD}' },
      ...lines.map(({ name, points }, at) => ({
        label: name,
        stroke: ink.series[at % ink.series.length] ?? ink.dim,
        width: 2,
        // A step of one day alone is no line to be seen.
        points: { show: points.length === 1, size: LONE_SIZE, fill: ink.dim },
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
        loneValuesDrawn(ink, lone),
      ],
      setSelect: [(plot) => selected(plot, onRange)],
    },
  };
  const plot = new uPlot(options, columnsOf(lines), element);
  plot.over.addEventListener('dblclick', () => onRange(undefined));
  return plot;
}

/** Of the dot of a value that is alone, in pixels. */
const LONE_SIZE = 9;

/** Pixels from one day of the axis to the next, so that their words do not touch. */
const DAY_SPACE = 70;

/** The axis reaches at least over the line at five percent, and a little over the highest value. */
const LOWEST_TOP = 6;
const HEADROOM = 1.12;
/** A shorter drag is a click. */
const DRAG_MIN = 6;

function selected(plot: uPlot, onRange: OnRange): void {
  const { left, width } = plot.select;
  if (width < DRAG_MIN) return;
  onRange([dayAt(plot.posToVal(left, 'x')), dayAt(plot.posToVal(left + width, 'x'))]);
}

export function sizeOf({ clientWidth }: HTMLElement): { width: number; height: number } {
  return { width: clientWidth, height: HEIGHT };
}
