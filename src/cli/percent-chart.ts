/** A chart is to be seen at a glance. */
const LINES_MAX = 24;
/** The day, the percentage and the blanks around them. */
const MARGIN = 24;
const BAR_WIDTH_MIN = 20;
const BAR_WIDTH_MAX = 60;
const THRESHOLD = 5;
/** The longest bar does not fill the chart, so that its end is seen. */
const HEADROOM = 1.1;

/** A percentage, as digits, from a day on. */
export interface PercentPoint {
  readonly day: string;
  readonly percent: string;
}

/**
 * A percentage over time, a bar for each point, with a line at five percent. A long list is thinned
 * to points evenly apart; the last one stays. Drawn from rounded numbers: the exact ones stand beside.
 */
export function percentChart(points: readonly PercentPoint[], columns: number): string {
  if (points.length === 0) return '  No percentage is known.\n';
  // Before the first holding is known the journal says nothing, and not that nothing was held.
  const held = points.findIndex(({ percent }) => Number(percent) !== 0);
  const shown = thinned(points.slice(Math.max(0, held)));
  const most = Math.max(THRESHOLD, ...shown.map(({ percent }) => Number(percent))) * HEADROOM;
  const width = Math.min(BAR_WIDTH_MAX, Math.max(BAR_WIDTH_MIN, columns - MARGIN));
  const line = Math.round((THRESHOLD / most) * width);
  const bars = shown.map(({ day, percent }) => {
    const length = Math.round((Number(percent) / most) * width);
    const bar = '█'.repeat(length).padEnd(width);
    return `  ${day} ${Number(percent).toFixed(2).padStart(6)} % ${withLine(bar, line)}`.trimEnd();
  });
  return `${bars.join('\n')}\n${' '.repeat(MARGIN - 3 + line)}5 %\n`;
}

function withLine(bar: string, at: number): string {
  const mark = bar.charAt(at) === '█' ? '▓' : '│';
  return `${bar.slice(0, at)}${mark}${bar.slice(at + 1)}`;
}

/** Days on which the percentage did not change are left out first. */
function thinned(points: readonly PercentPoint[]): readonly PercentPoint[] {
  const moved = points.filter(({ percent }, at) => percent !== points[at - 1]?.percent);
  if (moved.length <= LINES_MAX) return moved;
  const step = (moved.length - 1) / (LINES_MAX - 1);
  return Array.from({ length: LINES_MAX }, (_none, at) => moved[Math.round(at * step)]).filter(
    (point) => point !== undefined,
  );
}
