import { type DatedRule, defineRule } from '../define.ts';

/** Until when on a business day, Eastern time, a schedule bears the same day's filing date. */
export const filingCutOff: DatedRule<void, string> = defineRule({
  name: 'filing-cut-off',
  title: 'Filing cut-off',
  asks: 'Until what time of a business day (Eastern time, hh:mm:ss) does a Schedule 13D or 13G bear that day’s filing date?',
  pickedBy: 'day of acceptance',
  versions: [
    {
      from: '1993-01-01',
      cite: '17 CFR 232.13(a)(2)',
      text: 'Transmission begun by 5:30 p.m. bears the day’s date; later, that of the next business day. The rule came with EDGAR in 1993; its very first day is ours.',
      certainty: 'primary',
      apply: () => '17:30:00',
    },
    {
      from: '2024-02-05',
      cite: '17 CFR 232.13(a)(4), as amended by 88 FR 76896',
      text: 'Transmission on or before 10 p.m. bears the day’s date; later, that of the next business day.',
      certainty: 'primary',
      apply: () => '22:00:00',
    },
  ],
  examples: [
    {
      on: '2024-02-02',
      given: undefined,
      gives: '17:30:00',
      why: 'The last day of the old cut-off.',
    },
    {
      on: '2024-02-05',
      given: undefined,
      gives: '22:00:00',
      why: 'The new cut-off came with the new deadlines.',
    },
  ],
});
