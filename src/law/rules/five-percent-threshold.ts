import type { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { decimal } from '../literal.ts';

/** The percentage of a class that an owner must exceed before either schedule is due. */
export const fivePercentThreshold: DatedRule<void, Decimal> = defineRule({
  name: 'five-percent-threshold',
  title: 'Reporting threshold',
  asks: 'More than what percentage of the class must a person own before Schedule 13D or 13G is due?',
  pickedBy: 'event',
  versions: [
    {
      from: '1968-07-29',
      cite: '15 U.S.C. 78m(d)(1), Public Law 90-439',
      text: 'More than ten percent.',
      certainty: 'memory',
      apply: () => decimal('10'),
    },
    {
      from: '1970-12-22',
      cite: '15 U.S.C. 78m(d)(1), Public Law 91-567',
      text: 'More than five percent.',
      certainty: 'memory',
      apply: () => decimal('5'),
    },
    {
      from: '1978-04-28',
      cite: '15 U.S.C. 78m(d)(1); 17 CFR 240.13d-1(a)',
      text: 'More than five percent; exactly five is not more. The exact figure decides, not the rounded one.',
      certainty: 'primary',
      apply: () => decimal('5'),
    },
  ],
  examples: [
    { on: '1969-01-02', given: undefined, gives: '10', why: 'The threshold of the first years.' },
    { on: '2003-12-30', given: undefined, gives: '5', why: 'The threshold ever since 1970.' },
  ],
});
