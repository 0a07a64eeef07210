import type { Filing } from '../../filing/filing.ts';
import { sample13d, sample13g } from '../../filing/sample.ts';
import type { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { lastPlace, percentOf, shown } from '../percent.ts';
import { hasOneClass } from '../persons.ts';
import { isPartOfBase } from '../share-base.ts';
import { allSure, isWhole, sure } from '../sure.ts';
import { inShares } from '../words.ts';

export const percentMatchesAmount: Check = defineCheck({
  code: 'percent-matches-amount',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-3(d)(1)',
  title: 'The percent of class is not what the aggregate amount is of the shares outstanding',
  why:
    'The percent is the aggregate amount over the class. It may be rounded or cut at the last ' +
    'decimal stated. Shares that the person has a right to acquire count as outstanding for that ' +
    'person, or for its group, so the base may be larger than the count stated, by the largest ' +
    'aggregate amount at most, and the percent that much smaller. A larger percent is out of ' +
    'reach. Shares issued since the count may explain a small difference; the filing should then ' +
    'say so. Filings on several classes are left out, since each has a base of its own, and filings ' +
    'that add other shares to the count for their base.',
  fix: 'Compute the percent anew, and say on which number of shares it rests.',
  passes: [
    sample13d(),
    sample13d({ persons: [{ percentOfClass: '5.7' }] }),
    sample13d({ persons: [{ aggregateAmount: '1219999', percentOfClass: '6.0' }] }),
    sample13g({ persons: [{ percentOfClass: undefined }] }),
    sample13d({
      items: {
        '5':
          'The percentages rest on the sum of (i) 20,000,000 shares outstanding and ' +
          '(ii) 9,000,000 shares issued in the offering.',
      },
      persons: [{ percentOfClass: '4.1' }],
    }),
  ],
  fails: [
    [
      sample13d({ persons: [{ percentOfClass: '7.5' }] }),
      'The percent of class is 7.5, but 1,200,000 of 20,000,000 shares is 6.00 %.',
    ],
    [
      sample13d({ persons: [{ percentOfClass: '0.6' }] }),
      'The percent of class is 0.6, but 1,200,000 of 20,000,000 shares is 6.00 %, and not under ' +
        '5.66 % with rights to as many shares as are owned.',
    ],
  ],
  confirms: [[sample13d(), '1,200,000 of 20,000,000 shares is 6.00 %; 6.0 is stated.']],

  run(filing, report, confirm) {
    const base = sure(filing.outstanding?.shares);
    if (base === undefined || !hasOneClass(filing) || !isWhole(filing, 'cusips')) return;
    if (isPartOfBase(filing, base.value)) return;
    for (const { aggregateAmount, percentOfClass } of filing.reportingPersons) {
      const [amount, percent] = [sure(aggregateAmount), sure(percentOfClass)];
      const most = amount && percentOf(amount.value, base.value);
      if (amount === undefined || percent === undefined || most === undefined) continue;
      // A count below one holding is in thousands, or that of another class.
      if (base.value.compare(amount.value) < 0) continue;
      const least = leastPercent(filing, amount.value, base.value) ?? percent.value;
      const fraction =
        `${inShares(amount.value)} of ${inShares(base.value)} shares is ` +
        `${shown(most, percent.value)} %`;
      const start = `The percent of class is ${percent.value.toString()}, but ${fraction}`;
      const unit = lastPlace(percent.value);
      const beside = [base, 'The number of shares outstanding.'] as const;
      if (percent.value.equals(most.rounded(percent.value.scale))) {
        confirm(percent, `${fraction}; ${percent.value.toString()} is stated.`);
      } else if (percent.value.minus(most).compare(unit) >= 0) {
        report(percent, `${start}.`, beside);
      } else if (least.minus(percent.value).compare(unit) >= 0) {
        const bound = `${shown(least, percent.value)} % with rights to as many shares as are owned`;
        report(percent, `${start}, and not under ${bound}.`, beside);
      }
    }
  },
});

/**
 * The percent were all shares of the filers still to be issued.
 * A group counts its members' rights as outstanding for each of them, so the largest aggregate
 * amount of all cover pages bounds them; where one is unknown, so is the bound.
 */
function leastPercent(
  { reportingPersons }: Filing,
  amount: Decimal,
  base: Decimal,
): Decimal | undefined {
  const amounts = allSure(reportingPersons.map(({ aggregateAmount }) => aggregateAmount));
  const [most] = amounts?.toSorted((a, b) => b.value.compare(a.value)) ?? [];
  return most && percentOf(amount, base.plus(most.value));
}
