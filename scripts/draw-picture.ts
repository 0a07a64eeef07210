import { readFileSync } from 'node:fs';
import { readFiling } from '../src/read/read-filing.ts';
import { sourceFrom } from '../src/source/source.ts';
import { addDays, type Day, dayInWords, daysBetween } from '../src/value/day.ts';
import { Decimal } from '../src/value/decimal.ts';

/** A day's holding, in percent of the class, at its end. */
interface Holding {
  readonly day: Day;
  readonly percent: Decimal;
}

const FILING = 'samples/eight-by-eight-13da2.txt';
const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 52;
const RIGHT = 24;
const TOP = 48;
const BOTTOM = 40;
const PERCENT_MAX = 7;
const FIVE_PERCENT = 5;
/** Shown before the first trade and after the last. */
const MARGIN_DAYS = 3;

/**
 * The README's picture: how the sample's holder fell under five percent, trade by trade, as an SVG.
 * Everything in it was read from the filing; test/docs.test.ts keeps docs/picture.svg current.
 */
export function stakePicture(): string {
  const holdings = holdingsOf(FILING);
  const [first, last] = [holdings[0], holdings.at(-1)];
  if (!first || !last) throw new Error(`${FILING} has no trades to draw`);
  const from = addDays(first.day, -MARGIN_DAYS);
  const days = daysBetween(from, last.day) + MARGIN_DAYS;
  const x = (day: Day): number => LEFT + (daysBetween(from, day) / days) * (WIDTH - LEFT - RIGHT);
  const exit = holdings.find(({ percent }) => percent.compare(Decimal.of(FIVE_PERCENT)) <= 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#24292f">`,
    `<title>The holding in percent of the class, from ${first.percent.toString()} to ${last.percent.toString()}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="6" fill="#ffffff"/>`,
    text(
      LEFT,
      26,
      'Percent of 8x8, Inc. held by STMicroelectronics N.V., from its trades',
      'start',
    ),
    ...[0, 2, 4, 6].map(gridLine),
    `<path d="${stepsOf(holdings, x)}" fill="none" stroke="#0969da" stroke-width="2.5"/>`,
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(FIVE_PERCENT)}" y2="${y(FIVE_PERCENT)}" stroke="#cf222e" stroke-dasharray="6 4"/>`,
    text(WIDTH - RIGHT, y(FIVE_PERCENT) - 6, 'five percent', 'end', '#cf222e'),
    ...(exit
      ? markOf(exit, x(exit.day), `${dayInWords(exit.day)}: no longer over five percent`)
      : []),
    ...markOf(last, x(last.day), ''),
    ...[...new Set([first.day, ...(exit ? [exit.day] : []), last.day])]
      .filter((day) => day !== exit?.day)
      .map((day) => text(x(day), HEIGHT - 14, dayInWords(day), 'middle')),
    '</svg>',
    '',
  ].join('\n');
}

/** The holding stated is the one after all trades: going back, each trade is undone. */
function holdingsOf(file: string): Holding[] {
  const { filing } = readFiling(sourceFrom(file, readFileSync(file)));
  const base = filing.outstanding?.shares.value;
  let shares = filing.reportingPersons[0]?.aggregateAmount?.value;
  const holdings: Holding[] = [];
  for (const { date, shares: traded } of filing.transactions.toReversed()) {
    const day = date?.value;
    const percent = base && shares?.times(Decimal.of(100)).dividedBy(base, 2);
    if (day === undefined || !percent || !traded?.value || !shares) continue;
    if (holdings[0]?.day !== day) holdings.unshift({ day, percent });
    shares = shares.plus(traded.value);
  }
  const start = holdings[0];
  const before = base && shares?.times(Decimal.of(100)).dividedBy(base, 2);
  return start && before ? [{ day: addDays(start.day, -1), percent: before }, ...holdings] : [];
}

function y(percent: number): number {
  return Math.round(HEIGHT - BOTTOM - (percent / PERCENT_MAX) * (HEIGHT - TOP - BOTTOM));
}

/** A holding lasts until the next trade. */
function stepsOf(holdings: readonly Holding[], x: (day: Day) => number): string {
  const steps = holdings.map(({ day, percent }, at) => {
    const height = y(Number(percent.toString()));
    return at === 0 ? `M${LEFT} ${height}` : `H${x(day).toFixed(1)}V${height}`;
  });
  return `${steps.join('')}H${WIDTH - RIGHT}`;
}

function gridLine(percent: number): string {
  const line = `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(percent)}" y2="${y(percent)}" stroke="#d0d7de"/>`;
  return `${line}\n${text(LEFT - 8, y(percent) + 4, `${percent} %`, 'end')}`;
}

function markOf({ percent }: Holding, at: number, words: string): string[] {
  const height = y(Number(percent.toString()));
  const label = words === '' ? `${percent.toString()} %` : `${percent.toString()} %, ${words}`;
  return [
    `<circle cx="${at.toFixed(1)}" cy="${height}" r="4" fill="#0969da"/>`,
    words === ''
      ? text(at, height - 12, label, 'middle')
      : text(at + 10, height - 12, label, 'start'),
  ];
}

function text(x: number, at: number, words: string, anchor: string, fill = '#24292f'): string {
  return `<text x="${x.toFixed(1)}" y="${at}" text-anchor="${anchor}" fill="${fill}">${words}</text>`;
}
