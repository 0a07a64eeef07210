import type { StatedHolding } from '../../filing/interest.ts';
import { sample13d } from '../../filing/sample.ts';
import type { Transaction } from '../../filing/transaction.ts';
import { addDays, type Day, dayInWords, daysBetween } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { onlyPerson } from '../persons.ts';
import { sure } from '../sure.ts';
import { signed, sureTrades, within } from '../trades.ts';
import { inShares } from '../words.ts';

export const holdingBeforeAndAfterAgree: Check = defineCheck({
  code: 'holding-before-and-after-agree',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5',
  title: 'The holding before the trades and the one after them do not agree',
  why:
    'What was held, with what was bought and without what was sold, is what is held. Spoken of ' +
    'only where one person files and states both holdings with days at most sixty days apart, ' +
    'since older trades need not be listed. Whether a day’s holding is meant before or after its ' +
    'own trades is left open: any reading that agrees will do.',
  fix: 'Look for a trade that is missing, or for shares that came or went otherwise, and say so.',
  passes: [
    sample13d({
      holdings: [
        ['950000', '4.75', '2024-03-01'],
        ['1200000', '6.0', '2024-03-05'],
      ],
    }),
    sample13d({
      holdings: [
        ['950000', '4.75', '2024-03-04'],
        ['1200000', '6.0', '2024-03-05'],
      ],
    }),
  ],
  fails: [
    [
      sample13d({
        holdings: [
          ['940000', '4.7', '2024-03-01'],
          ['1200000', '6.0', '2024-03-05'],
        ],
      }),
      'The trades listed turn the 940,000 shares of 1 March 2024 into 1,190,000, but 1,200,000 are ' +
        'stated for 5 March 2024.',
    ],
  ],
  confirms: [
    [
      sample13d({
        holdings: [
          ['950000', '4.75', '2024-03-01'],
          ['1200000', '6.0', '2024-03-05'],
        ],
      }),
      'The trades listed turn the 950,000 shares of 1 March 2024 into the 1,200,000 of ' +
        '5 March 2024.',
    ],
  ],

  run(filing, report, confirm) {
    const trades = sureTrades(filing);
    if (trades === undefined || !onlyPerson(filing)) return;
    if (trades.some(({ side }) => side.value === 'other')) return;
    const [before, after] = firstAndLast(filing.interest.holdings);
    if (before === undefined || after === undefined) return;
    const results = readings(before, after, trades);
    const [result] = results;
    if (result === undefined) return;
    const start =
      `The trades listed turn the ${inShares(before.shares.value)} shares of ` +
      `${dayInWords(before.asOf.value)} into`;
    const end = inShares(after.shares.value);
    if (results.some((each) => each.equals(after.shares.value))) {
      confirm(after.shares, `${start} the ${end} of ${dayInWords(after.asOf.value)}.`);
    } else {
      report(
        after.shares,
        `${start} ${inShares(result)}, but ${end} are stated for ${dayInWords(after.asOf.value)}.`,
        [before.shares, 'The holding before.'],
      );
    }
  },
});

type DatedHolding = StatedHolding & { readonly asOf: { readonly value: Day } };

/** Item 5(c) asks for the trades of sixty days. */
const DAYS_MAX = 60;

/** The earliest and the latest holding, where all have sure days and one number a day. */
function firstAndLast(holdings: readonly StatedHolding[]): readonly DatedHolding[] {
  const dated = holdings.filter(
    (holding): holding is DatedHolding =>
      sure(holding.asOf) !== undefined && sure(holding.shares) !== undefined,
  );
  if (dated.length !== holdings.length) return [];
  const byDay = dated.toSorted((a, b) => (a.asOf.value < b.asOf.value ? -1 : 1));
  if (new Set(byDay.map(({ asOf }) => asOf.value)).size !== byDay.length) return [];
  const [first, last] = [byDay[0], byDay.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return daysBetween(first.asOf.value, last.asOf.value) > DAYS_MAX ? [] : [first, last];
}

/** What should be held at the end, the usual reading (both after the day's trades) first. */
function readings(
  before: DatedHolding,
  after: DatedHolding,
  trades: readonly Transaction[],
): readonly Decimal[] {
  const [from, to] = [before.asOf.value, after.asOf.value];
  return [addDays(from, 1), from].flatMap((first) =>
    [to, addDays(to, -1)].flatMap((last) => {
      const between = within(trades, first, last);
      if (between.length === 0) return [];
      return [Decimal.sum([before.shares.value, ...between.map(signed)])];
    }),
  );
}
