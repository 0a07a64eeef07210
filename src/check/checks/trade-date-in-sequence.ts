import { sample13d } from '../../filing/sample.ts';
import type { Transaction } from '../../filing/transaction.ts';
import { type Day, dayInWords, daysBetween } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { sureTrades } from '../trades.ts';

const [NEXT, AFTER, FAR, LAST] = ['2024-02-28', '2024-02-29', '2023-02-28', '2024-03-05'];

export const tradeDateInSequence: Check = defineCheck({
  code: 'trade-date-in-sequence',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5(c)',
  title: 'One trade is dated far from its neighbours in an ordered list',
  why:
    'Trades are listed by day, forward or backward. Where all are but one, and that one is more ' +
    'than a month away from both neighbours, its date is mistyped. Lists in parts, or in no ' +
    'order, are left alone.',
  fix: 'Compare the date with the broker’s confirmation.',
  passes: [sample13d()],
  fails: [
    [
      sample13d({
        totals: [],
        trades: [
          [NEXT, 'purchase', '1'],
          [AFTER, 'purchase', '1'],
          [FAR, 'purchase', '2'],
          [LAST, 'purchase', '3'],
          [LAST, 'purchase', '4'],
        ],
      }),
      'A trade of 28 February 2023 is listed between trades of 29 February 2024 and 5 March 2024.',
    ],
  ],

  run(filing, report) {
    const trades = sureTrades(filing);
    if (trades === undefined || trades.length < TRADES_MIN) return;
    const stray = onlyStray(trades);
    const [before, trade, after] = stray ?? [];
    if (before === undefined || trade === undefined || after === undefined) return;
    const message =
      `A trade of ${dayInWords(trade.date.value)} is listed between trades of ` +
      `${dayInWords(before.date.value)} and ${dayInWords(after.date.value)}.`;
    report(
      trade.date,
      message,
      [before.date, 'The trade before.'],
      [after.date, 'The trade after.'],
    );
  },
});

/** In a shorter list any order is chance. */
const TRADES_MIN = 5;
/** A date that is off by less may be a late entry. */
const DAYS_MIN = 31;

type Three = readonly [Transaction, Transaction, Transaction];

/** The one trade that breaks the order of an otherwise ordered list, with its neighbours. */
function onlyStray(trades: readonly Transaction[]): Three | undefined {
  const days = trades.map(({ date }) => date.value);
  if (isOrdered(days)) return undefined;
  for (let at = 1; at < trades.length - 1; at += 1) {
    const [before, trade, after] = [trades[at - 1], trades[at], trades[at + 1]];
    if (before === undefined || trade === undefined || after === undefined) continue;
    if (!isFar(trade.date.value, before.date.value, after.date.value)) continue;
    return isOrdered([...days.slice(0, at), ...days.slice(at + 1)])
      ? [before, trade, after]
      : undefined;
  }
  return undefined;
}

function isFar(day: Day, ...neighbours: readonly Day[]): boolean {
  return neighbours.every((neighbour) => Math.abs(daysBetween(day, neighbour)) > DAYS_MIN);
}

function isOrdered(days: readonly Day[]): boolean {
  const pairs = days.slice(1).map((day, at) => [days[at] ?? day, day] as const);
  return pairs.every(([a, b]) => a <= b) || pairs.every(([a, b]) => a >= b);
}
