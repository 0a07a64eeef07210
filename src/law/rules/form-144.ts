import type { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { decimal } from '../literal.ts';

/** Sales of an affiliate within three months: shares, and what they brought in US dollars. */
export interface ThreeMonthSales {
  readonly shares: Decimal;
  readonly value: Decimal;
}

/** Whether an affiliate must give notice of its sales on Form 144. */
export const form144: DatedRule<ThreeMonthSales, boolean> = defineRule({
  name: 'form-144',
  title: 'Notice on Form 144',
  asks: 'Must an affiliate file Form 144 for its sales of three months?',
  pickedBy: 'sale',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 230.144(h)',
      text: 'Yes, where they exceed 500 shares or 10,000 dollars.',
      certainty: 'memory',
      apply: (sales: ThreeMonthSales) => exceeds(sales, '500', '10000'),
    },
    {
      from: '2008-02-15',
      cite: '17 CFR 230.144(h)(1)',
      text: 'Yes, where they exceed 5,000 shares or 50,000 dollars.',
      certainty: 'secondary',
      apply: (sales: ThreeMonthSales) => exceeds(sales, '5000', '50000'),
    },
  ],
  examples: [
    {
      on: '2025-02-03',
      given: { shares: decimal('5000'), value: decimal('12000') },
      gives: false,
      why: 'Exactly 5,000 shares do not exceed 5,000.',
    },
    {
      on: '2025-02-03',
      given: { shares: decimal('100'), value: decimal('60000') },
      gives: true,
      why: 'Either limit is enough.',
    },
  ],
});

function exceeds({ shares, value }: ThreeMonthSales, sharesMax: string, valueMax: string): boolean {
  return shares.compare(decimal(sharesMax)) > 0 || value.compare(decimal(valueMax)) > 0;
}
