import type { Filing } from '../../filing/filing.ts';
import type { StatedTotal } from '../../filing/interest.ts';
import { sample13d } from '../../filing/sample.ts';
import type { Transaction } from '../../filing/transaction.ts';
import { dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure, sureValue } from '../sure.ts';
import { sharesOf, sureTrades, within } from '../trades.ts';
import { counted, inShares } from '../words.ts';

export const tradesAddUpToTotal: Check = defineCheck({
  code: 'trades-add-up-to-total',
  since: '0.1.0',
  severity: 'error',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5(c)',
  title: 'The trades listed do not add up to the total stated',
  why:
    'Item 5(c) asks for each transaction; a total beside the list must be the sum of the trades in ' +
    'its window. A total without first and last day is confirmed where it fits, but not held ' +
    'against the filer, for nothing says which trades it covers. Nor is one that fits the trades ' +
    'of one person, or all trades whatever their day.',
  fix: 'Compare the list with the broker’s confirmations, and correct the row or the total.',
  passes: [
    sample13d(),
    sample13d({ totals: [['purchase', '999']] }),
    sample13d({ totals: [['purchase', '250000', '2024-03-05', '2024-03-05']] }),
  ],
  fails: [
    [
      sample13d({ totals: [['purchase', '260000', '2024-03-04', '2024-03-05']] }),
      'Purchases of 260,000 shares are stated from 4 March 2024 to 5 March 2024, but the 2 ' +
        'purchases listed in that time add up to 250,000.',
    ],
  ],
  confirms: [[sample13d(), 'The 2 purchases listed add up to 250,000 shares, the stated total.']],

  run(filing, report, confirm) {
    const trades = sureTrades(filing);
    if (trades === undefined || trades.some(({ side }) => side.value === 'other')) return;
    for (const total of filing.interest.totals) {
      if (!isUsable(total)) continue;
      const ofSide = trades.filter(({ side }) => side.value === total.side.value);
      const inWindow = within(ofSide, sureValue(total.from), sureValue(total.to));
      if (inWindow.length === 0) continue;
      const sum = sharesOf(inWindow);
      const counting = counted(inWindow.length, total.side.value);
      if (sum.equals(total.shares.value)) {
        const message = `The ${counting} listed add up to ${inShares(sum)} shares, the stated total.`;
        confirm(total.shares, message);
      } else if (total.from && total.to && !fitsOtherwise(filing, total, ofSide)) {
        const message =
          `${titled(total.side.value)}s of ${inShares(total.shares.value)} shares are ` +
          `stated from ${dayInWords(total.from.value)} to ${dayInWords(total.to.value)}, but the ` +
          `${counting} listed in that time add up to ${inShares(sum)}.`;
        report(total.shares, message, [inWindow[0] ?? {}, 'The first trade of that time.']);
      }
    }
  },
});

function isUsable({ side, shares, from, to }: StatedTotal): boolean {
  const dated = [from, to].every((day) => day === undefined || sure(day) !== undefined);
  return dated && sure(side) !== undefined && sure(shares) !== undefined;
}

/** One person's trades, or those of all days, may be what the total is about. */
function fitsOtherwise(
  { reportingPersons }: Filing,
  { shares, from, to }: StatedTotal,
  ofSide: readonly Transaction[],
): boolean {
  if (sharesOf(ofSide).equals(shares.value)) return true;
  if (reportingPersons.length < 2) return false;
  const traders = new Set(ofSide.map(({ person }) => person?.value));
  if (traders.size < 2) return true;
  return [...traders].some((trader) => {
    const own = ofSide.filter(({ person }) => person?.value === trader);
    return sharesOf(within(own, from?.value, to?.value)).equals(shares.value);
  });
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
