import type { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { decimal } from '../literal.ts';

/** The percentage above which Schedule 13G calls for quicker reports. */
export const tenPercentBand: DatedRule<void, Decimal> = defineRule({
  name: 'ten-percent-band',
  title: 'Quicker reports over ten percent',
  asks: 'More than what percentage of the class makes a Schedule 13G filer report sooner than at the period’s end?',
  pickedBy: 'event or end of the month',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-1(b)(2), 13d-2(c) and, since 17 February 1998, 13d-2(d)',
      text: 'More than ten percent: of an institution on the last day of a month, of a passive holder at once.',
      certainty: 'primary',
      apply: () => decimal('10'),
    },
  ],
  examples: [{ on: '2025-11-30', given: undefined, gives: '10', why: 'Exactly ten is not more.' }],
});
