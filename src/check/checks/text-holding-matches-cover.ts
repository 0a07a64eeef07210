import { sample13d } from '../../filing/sample.ts';
import type { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { samePercent } from '../percent.ts';
import { hasOneClass } from '../persons.ts';
import { isWhole, sure } from '../sure.ts';
import { inShares } from '../words.ts';

export const textHoldingMatchesCover: Check = defineCheck({
  code: 'text-holding-matches-cover',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-101, Item 5(a)',
  title: 'A holding has one percent on the cover page and another in the text',
  why:
    'Item 5(a), and Item 4 of Schedule 13G, repeat the number and the percent of the cover page. ' +
    'The check compares the percents of a number that stands in both. Numbers that stand in one ' +
    'place only may belong to another day, person or kind of holding, and are left alone.',
  fix: 'Compute the percent anew, and state the same in both places.',
  passes: [sample13d(), sample13d({ holdings: [['950000', '4.7']] })],
  fails: [
    [
      sample13d({ holdings: [['1200000', '8.0']] }),
      'The text calls 1,200,000 shares 8.0 percent, but the cover page calls them 6.0 percent.',
    ],
  ],

  run(filing, report) {
    if (!hasOneClass(filing) || !isWhole(filing, 'reportingPersons', 'cusips')) return;
    for (const holding of filing.interest.holdings) {
      const [shares, percent] = [sure(holding.shares), sure(holding.percent)];
      if (shares === undefined || percent === undefined || shares.value.isZero()) continue;
      const onCover = filing.reportingPersons.filter((person) =>
        person.aggregateAmount?.value?.equals(shares.value),
      );
      const percents = onCover.map((person) => sure(person.percentOfClass));
      const [first] = percents;
      if (first === undefined || percents.some((own) => fits(own?.value, percent.value))) continue;
      const message =
        `The text calls ${inShares(shares.value)} shares ${percent.value.toString()} percent, but ` +
        `the cover page calls them ${first.value.toString()} percent.`;
      report(percent, message, [first, 'The percent on the cover page.']);
    }
  },
});

/** An absent or doubtful percent on a cover page may be the one of the text. */
function fits(onCover: Decimal | undefined, inText: Decimal): boolean {
  return onCover === undefined || samePercent(onCover, inText);
}
