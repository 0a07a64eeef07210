import UPlot from 'uplot';
import { addDays, type Day, dayInWords, partsOf } from '../../../../src/value/day.ts';

/** Percents at which the law asks something new of a holder. */
const THRESHOLDS = [5, 10, 20];
/** Below this many days an axis names days, above it months and years. */
const DAYS_OF_MONTHS = 90;
const DASH = [6, 4];
/** Pixels from one day of the axis to the next, so that their words do not touch. */
const AXIS_SPACE = 100;

/** A step chart of percents by days after the first, in the colours of its surroundings. */
export function chartOptions(
  first: Day,
  style: CSSStyleDeclaration,
): Omit<UPlot.Options, 'width' | 'height'> {
  const ink = style.color;
  const line = style.getPropertyValue('accent-color');
  const axis = {
    stroke: ink,
    grid: { stroke: 'rgb(128 128 128 / 0.2)', width: 1 },
    font: '12px system-ui',
  };
  return {
    scales: {
      x: { time: false },
      y: { range: (_chart, _low, high) => [0, Math.max(6, high * 1.1)] },
    },
    legend: { live: true },
    cursor: { y: false },
    axes: [
      {
        ...axis,
        space: AXIS_SPACE,
        values: (_chart, days) => days.map((day) => axisDay(first, day, days)),
      },
      {
        ...axis,
        size: 50,
        values: (_chart, percents) => percents.map((percent) => `${percent} %`),
      },
    ],
    series: [
      {
        label: 'Day',
        value: (_chart, day) => (day === null ? '–' : dayInWords(addDays(first, Math.round(day)))),
      },
      {
        label: 'Percent of the class',
        stroke: line,
        width: 2,
        fill: 'rgb(64 150 165 / 0.12)',
        points: { show: true, size: 6 },
        ...(UPlot.paths.stepped && { paths: UPlot.paths.stepped({ align: 1 }) }),
        value: (_chart, percent) => (percent === null ? '–' : `${percent} %`),
      },
    ],
    hooks: { draw: [(chart) => drawThresholds(chart, ink)] },
  };
}

function axisDay(first: Day, day: number, all: readonly number[]): string {
  const words = dayInWords(addDays(first, Math.round(day)));
  const [, month = ''] = words.split(' ');
  const span = (all.at(-1) ?? 0) - (all[0] ?? 0);
  const { year, dayOfMonth } = partsOf(addDays(first, Math.round(day)));
  return span > DAYS_OF_MONTHS
    ? `${month.slice(0, 3)} ${year}`
    : `${dayOfMonth} ${month.slice(0, 3)}`;
}

function drawThresholds(chart: UPlot, ink: string): void {
  const { ctx, bbox, scales } = chart;
  const highest = scales['y']?.max ?? 0;
  ctx.save();
  ctx.strokeStyle = ink;
  ctx.globalAlpha = 0.5;
  ctx.setLineDash(DASH);
  for (const threshold of THRESHOLDS.filter((percent) => percent < highest)) {
    const y = chart.valToPos(threshold, 'y', true);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
  }
  ctx.restore();
}
