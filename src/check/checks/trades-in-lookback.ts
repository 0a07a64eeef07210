import { sample13d } from '../../filing/sample.ts';
import { item5cWindow } from '../../law/item-5c.ts';
import { dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';
import { sureTrades } from '../trades.ts';
import { counted } from '../words.ts';

const LATE = { submission: { filedDate: '2024-06-20' }, totals: [] } as const;

export const tradesInLookback: Check = defineCheck({
  code: 'trades-in-lookback',
  since: '0.1.0',
  severity: 'note',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5(c)',
  title: 'No trade listed is of the days that Item 5(c) asks for',
  why:
    'Item 5(c) asks for the trades of the sixty days before the filing, or since the last filing of ' +
    'Schedule 13D where that is nearer. Listing older ones does no harm, so that the check speaks ' +
    'only where all are older: a year may be wrong, the list may be that of an earlier filing, or ' +
    'the statement is late.',
  fix: 'Compare the days of the trades with the filing; say so where there were no trades since.',
  passes: [
    sample13d(),
    sample13d({ ...LATE, submission: { filedDate: '2024-05-04' } }),
    sample13d({ ...LATE, trades: [] }),
  ],
  fails: [
    [
      sample13d(LATE),
      'The last of the 2 trades listed is of 5 March 2024, before the days from 21 April 2024 to 20 ' +
        'June 2024 that Item 5(c) asks for.',
    ],
  ],

  run(filing, report) {
    const filed = sure(filing.submission?.filedDate);
    const trades = sureTrades(filing);
    const window = filed && item5cWindow({ filed: filed.value });
    if (filed === undefined || trades === undefined || window === undefined) return;
    const [last] = trades.toSorted((one, other) => (one.date.value < other.date.value ? 1 : -1));
    if (last === undefined || last.date.value >= window.from) return;
    const message =
      `The last of the ${counted(trades.length, 'trade')} listed is of ` +
      `${dayInWords(last.date.value)}, before the days from ${dayInWords(window.from)} to ` +
      `${dayInWords(window.to)} that Item 5(c) asks for.`;
    report(last.date, message, [filed, 'The day of filing.']);
  },
});
