import type { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { decimal } from '../literal.ts';

/** The percentage at which a passive holder loses Schedule 13G. */
export const passiveHolderLimit: DatedRule<void, Decimal> = defineRule({
  name: 'passive-holder-limit',
  title: 'Limit of the passive holder',
  asks: 'At what percentage of the class may a passive holder not report on Schedule 13G any more?',
  pickedBy: 'event',
  versions: [
    {
      from: '1998-02-17',
      cite: '17 CFR 240.13d-1(c)(3) and (f)(1); 63 FR 2854',
      text: 'At twenty percent: a passive holder must own less. Institutions and exempt holders have no such limit.',
      certainty: 'primary',
      apply: () => decimal('20'),
    },
  ],
  examples: [
    {
      on: '1997-06-02',
      given: undefined,
      gives: null,
      why: 'There was no Schedule 13G for passive holders.',
    },
    { on: '2026-01-05', given: undefined, gives: '20', why: 'Exactly twenty percent is too much.' },
  ],
});
