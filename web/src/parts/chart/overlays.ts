import type uPlot from 'uplot';
import { dateInWords, percentInWords } from '../../reading/in-words.ts';
import type { Ink } from './ink.ts';
import type { Mark } from './mark.ts';
import { type Steps, secondsOf } from './steps.ts';

/** Where duties begin, change and end: 17 CFR 240.13d-1(a), 13d-2(c) and (d), 13d-1(c)(3). */
const THRESHOLDS = [5, 10, 20];
const TICK = 7;
const LABEL_WIDTH = 48;
const DASH = [4, 3];

/** Draws the lines at the percents that the law names, under the values. */
export function thresholdsDrawn(ink: Ink): (plot: uPlot) => void {
  return (plot) => {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.strokeStyle = ink.threshold;
    ctx.fillStyle = ink.threshold;
    ctx.font = fontOf(ink);
    ctx.textBaseline = 'bottom';
    ctx.setLineDash(DASH.map((length) => length * devicePixelRatio));
    for (const percent of THRESHOLDS) {
      const y = plot.valToPos(percent, 'y', true);
      if (y < bbox.top) continue;
      line(ctx, [bbox.left, y], [bbox.left + bbox.width, y]);
      ctx.textAlign = 'right';
      ctx.fillText(`${percent} %`, bbox.left + bbox.width, y - 2 * devicePixelRatio);
    }
    ctx.restore();
  };
}

/** Draws filings as lines with their name at the top, and trades as ticks at the bottom. */
export function marksDrawn(
  ink: Ink,
  marks: readonly (Mark & { readonly at: number })[],
): (plot: uPlot) => void {
  return (plot) => {
    const { ctx, bbox } = plot;
    const bottom = bbox.top + bbox.height;
    ctx.save();
    ctx.font = fontOf(ink);
    let named = Number.NEGATIVE_INFINITY;
    for (const { at, kind, label } of marks) {
      const x = plot.valToPos(at, 'x', true);
      if (x < bbox.left || x > bbox.left + bbox.width) continue;
      ctx.strokeStyle = ink[kind];
      ctx.fillStyle = ink[kind];
      const height = kind === 'filing' ? bbox.height : TICK * devicePixelRatio;
      line(ctx, [x, bottom], [x, bottom - height]);
      // Of filings that lie together only the first has room for its name; the table has all.
      if (kind !== 'filing' || x - named < LABEL_WIDTH * devicePixelRatio) continue;
      named = x;
      // What would leave the picture on the right stands on the left of its line.
      const isLate = x > bbox.left + bbox.width / 2;
      ctx.textAlign = isLate ? 'right' : 'left';
      ctx.fillText(
        label,
        x + (isLate ? -4 : 4) * devicePixelRatio,
        bbox.top + 10 * devicePixelRatio,
      );
    }
    ctx.restore();
  };
}

/** Writes a value that is alone on its line beside its dot, since no line tells it. */
export function loneValuesDrawn(ink: Ink, lines: readonly Steps[]): (plot: uPlot) => void {
  return (plot) => {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.font = fontOf(ink);
    ctx.fillStyle = ink.dim;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'bottom';
    for (const { points } of lines) {
      const [point] = points;
      if (!point || point.percent === null) continue;
      const x = plot.valToPos(secondsOf(point.day), 'x', true);
      const y = plot.valToPos(point.percent, 'y', true);
      const away = LONE_DISTANCE * devicePixelRatio;
      const words = `${percentInWords(String(point.percent))} on ${dateInWords(point.day)}`;
      const width = ctx.measureText(words).width;
      // What would leave the picture on the right ends with it.
      const right = bbox.left + bbox.width - width;
      ctx.fillText(words, Math.max(bbox.left, Math.min(x + away, right)), y - away);
    }
    ctx.restore();
  };
}

const LONE_DISTANCE = 8;

function fontOf({ font }: Ink): string {
  return `${11 * devicePixelRatio}px ${font}`;
}

function line(
  ctx: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}
