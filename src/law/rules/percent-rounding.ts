import type { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { decimal } from '../literal.ts';

/** The percentage as the cover page's row shows it. */
export const percentRounding: DatedRule<Decimal, Decimal> = defineRule({
  name: 'percent-rounding',
  title: 'Rounding of the percentage',
  asks: 'How is the percentage of the class rounded on the cover page?',
  pickedBy: 'filing',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-101, row 13; 240.13d-102, row 11',
      text: 'To the nearest tenth of a percent; a tie goes up, which is our choice. More decimals are accepted when read.',
      certainty: 'memory',
      apply: (percent: Decimal) => percent.rounded(1),
    },
  ],
  examples: [
    { on: '2025-05-01', given: decimal('7.25'), gives: '7.3', why: 'A tie goes up.' },
    {
      on: '2025-05-01',
      given: decimal('5.0004'),
      gives: '5.0',
      why: 'The form shows five though the exact figure is over it.',
    },
  ],
});
