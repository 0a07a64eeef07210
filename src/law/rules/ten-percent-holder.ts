import type { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { decimal } from '../literal.ts';

/** The percentage of a registered class above which an owner is an insider under section 16. */
export const tenPercentHolder: DatedRule<void, Decimal> = defineRule({
  name: 'ten-percent-holder',
  title: 'Ten-percent holder',
  asks: 'More than what percentage makes an owner an insider under section 16?',
  pickedBy: 'event',
  versions: [
    {
      from: '1991-05-01',
      cite: '15 U.S.C. 78p(a)(1); 17 CFR 240.16a-1(a)(1)',
      text: 'More than ten percent, owned in the sense of section 13(d). Ten-percent holders of foreign private issuers stay outside.',
      certainty: 'primary',
      apply: () => decimal('10'),
    },
  ],
  examples: [{ on: '2025-01-02', given: undefined, gives: '10', why: 'Exactly ten is not more.' }],
});
