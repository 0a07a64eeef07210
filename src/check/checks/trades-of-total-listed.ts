import { sample13d } from '../../filing/sample.ts';
import { item5cWindow } from '../../law/item-5c.ts';
import { dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { isWhole, sure, sureValue } from '../sure.ts';
import { inShares } from '../words.ts';

export const tradesOfTotalListed: Check = defineCheck({
  code: 'trades-of-total-listed',
  since: '0.1.0',
  severity: 'note',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5(c)',
  title: 'A total of recent trades is told, but no trade is listed',
  why:
    'Item 5(c) asks for each trade of the sixty days before the filing, with its day, number and ' +
    'price. Silent where the total has no days, is of one day, or ends before those sixty days.',
  fix: 'List the trades one by one.',
  passes: [
    sample13d(),
    sample13d({ trades: [], totals: [] }),
    sample13d({ trades: [], totals: [['purchase', '250000', '2023-11-04', '2023-12-05']] }),
    sample13d({ trades: [], totals: [['purchase', '250000', '2024-03-05', '2024-03-05']] }),
  ],
  fails: [
    [
      sample13d({ trades: [] }),
      'Purchases of 250,000 shares from 4 March 2024 to 5 March 2024 are told, but not one of them ' +
        'is listed.',
    ],
  ],

  run(filing, report) {
    const filed = sureValue(filing.submission?.filedDate);
    const window = filed && item5cWindow({ filed });
    if (!window || filing.transactions.length > 0 || !isWhole(filing, 'transactions')) return;
    for (const { side, shares, from, to } of filing.interest.totals) {
      const [first, last] = [sureValue(from), sureValue(to)];
      if (!sure(side) || !sure(shares) || first === undefined || last === undefined) continue;
      if (first >= last || last < window.from || last > window.to) continue;
      const whose =
        side.value === 'sale' ? 'Sales' : side.value === 'purchase' ? 'Purchases' : 'Trades';
      const message =
        `${whose} of ${inShares(shares.value)} shares from ${dayInWords(first)} to ` +
        `${dayInWords(last)} are told, but not one of them is listed.`;
      report(shares, message);
    }
  },
});
