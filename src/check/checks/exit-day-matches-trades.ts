import type { Stated } from '../../filing/fact.ts';
import type { Filing } from '../../filing/filing.ts';
import { sample13d } from '../../filing/sample.ts';
import { type Day, dayInWords } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { percentOf, REPORTING_PERCENT, shown } from '../percent.ts';
import { hasOneClass, onlyPerson } from '../persons.ts';
import { sure } from '../sure.ts';
import { type DayOfTrades, holdingByDay, sureTrades } from '../trades.ts';

const EXIT: Parameters<typeof sample13d>[0] = {
  form: '13D/A',
  amendmentNumber: 1,
  persons: [
    {
      soleVotingPower: '900000',
      soleDispositivePower: '900000',
      aggregateAmount: '900000',
      percentOfClass: '4.5',
    },
  ],
  trades: [
    ['2024-03-04', 'sale', '50000'],
    ['2024-03-05', 'sale', '250000'],
  ],
  totals: [],
  holdings: [],
};

export const exitDayMatchesTrades: Check = defineCheck({
  code: 'exit-day-matches-trades',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5(e)',
  title: 'The holding fell to five percent or less on another day than Item 5(e) says',
  why:
    'Counted back from the aggregate amount, the trades say what was held on each day. If they ' +
    'cross five percent once, downward, that is the day of Item 5(e). Silent where several ' +
    'persons file, where a trade is neither purchase nor sale, or where the trades listed do ' +
    'not cross. A warning, since the shares outstanding may have changed meanwhile.',
  fix: 'Compare the day with the trades; the law counts trade days, not settlement days.',
  passes: [
    sample13d({ ...EXIT, exitDate: '2024-03-05' }),
    sample13d({ ...EXIT, exitDate: undefined, outstanding: undefined }),
  ],
  fails: [
    [
      sample13d({ ...EXIT, exitDate: '2024-03-07' }),
      'The day of exit is 7 March 2024, but by the trades listed the holding fell from 5.75 % to ' +
        '4.50 % on 5 March 2024.',
    ],
  ],
  confirms: [
    [
      sample13d({ ...EXIT, exitDate: '2024-03-05' }),
      'The holding fell from 5.75 % on 4 March 2024 to 4.50 % on 5 March 2024, the stated day of ' +
        'exit.',
    ],
  ],

  run(filing, report, confirm) {
    const exit = exitDay(filing);
    const base = sure(filing.outstanding?.shares)?.value;
    const crossing = base && onlyCrossing(filing, base);
    if (exit === undefined || crossing === undefined || base === undefined) return;
    const { before, after, day, dayBefore } = crossing;
    const from = `fell from ${inPercent(before, base)}`;
    const to = `to ${inPercent(after, base)} on ${dayInWords(day)}`;
    if (day === exit.value) {
      const on = dayBefore === undefined ? '' : ` on ${dayInWords(dayBefore)}`;
      confirm(exit, `The holding ${from}${on} ${to}, the stated day of exit.`);
    } else {
      const message =
        `The day of exit is ${dayInWords(exit.value)}, but by the trades listed the ` +
        `holding ${from} ${to}.`;
      report(exit, message);
    }
  },
});

/** The day that Item 5(e) or the prose names, unless both do and disagree. */
function exitDay({ exitDate, interest }: Filing): Stated<Day> | undefined {
  if (exitDate !== undefined) return sure(exitDate);
  return sure(interest.exit?.date);
}

/** The one day whose trades take the only filer from over five percent to five or less. */
function onlyCrossing(
  filing: Filing,
  base: Decimal,
): (DayOfTrades & { readonly dayBefore: Day | undefined }) | undefined {
  const trades = sureTrades(filing);
  const held = sure(onlyPerson(filing)?.aggregateAmount);
  if (trades === undefined || held === undefined || !hasOneClass(filing)) return undefined;
  const days = holdingByDay(trades, held.value) ?? [];
  const crossings = days.filter(
    ({ before, after }) => isOver(before, base) !== isOver(after, base),
  );
  const [crossing, another] = crossings;
  if (crossing === undefined || another || isOver(crossing.after, base)) return undefined;
  return { ...crossing, dayBefore: days[days.indexOf(crossing) - 1]?.day };
}

function isOver(shares: Decimal, base: Decimal): boolean {
  const percent = percentOf(shares, base);
  return percent !== undefined && percent.compare(REPORTING_PERCENT) > 0;
}

function inPercent(shares: Decimal, base: Decimal): string {
  const percent = percentOf(shares, base);
  return percent === undefined ? 'all' : `${shown(percent)} %`;
}
