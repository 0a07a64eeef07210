import { sample13d } from '../../filing/sample.ts';
import { dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure, sureValue } from '../sure.ts';
import { sharesOf, sureTrades, within } from '../trades.ts';
import { counted, inShares } from '../words.ts';

export const tradesWithinStatedWindow: Check = defineCheck({
  code: 'trades-within-stated-window',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5(c)',
  title: 'Trades that belong to a total are dated outside its window',
  why:
    'Where all trades together make the stated total, but some are dated before its first or after ' +
    'its last day, a trade or the window has a wrong date. Trades outside the window that do not ' +
    'belong to the total are nobody’s mistake.',
  fix: 'Correct the date of the trade, or the days between which the total is said to have been made.',
  passes: [
    sample13d(),
    sample13d({ totals: [['purchase', '150000', '2024-03-05', '2024-03-05']] }),
  ],
  fails: [
    [
      sample13d({ totals: [['purchase', '250000', '2024-03-05', '2024-03-06']] }),
      'Only with the trade of 4 March 2024 do the purchases add up to 250,000 shares, but they are ' +
        'said to be of 5 March 2024 to 6 March 2024.',
    ],
  ],

  run(filing, report) {
    const trades = sureTrades(filing);
    if (trades === undefined) return;
    for (const { side, shares, from, to } of filing.interest.totals) {
      if (!sure(side) || !sure(shares)) continue;
      const [first, last] = [sureValue(from), sureValue(to)];
      if (first === undefined || last === undefined) continue;
      const ofSide = trades.filter((trade) => trade.side.value === side.value);
      const inside = within(ofSide, first, last);
      const outside = ofSide.filter((trade) => !inside.includes(trade));
      const [stray] = outside;
      if (stray === undefined || !sharesOf(ofSide).equals(shares.value)) continue;
      const strays =
        outside.length === 1 ? 'the trade' : `${counted(outside.length, 'trade')}, one`;
      const message =
        `Only with ${strays} of ${dayInWords(stray.date.value)} do the ${side.value}s ` +
        `add up to ${inShares(shares.value)} shares, but they are said to be of ` +
        `${dayInWords(first)} to ${dayInWords(last)}.`;
      report(stray.date, message, [shares, 'The total and its days.']);
    }
  },
});
