import type { Day } from '../../value/day.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { quarterEnd, yearEnd } from '../month.ts';

/** The day of a period on which institutions, exempt holders and amendments are tested. */
export const schedule13gTestDay: DatedRule<void, Day> = defineRule({
  name: 'schedule-13g-test-day',
  title: 'Test day of Schedule 13G',
  asks: 'On which day is a holding looked at, to see whether Schedule 13G or its amendment is due?',
  pickedBy: 'end of the period',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-1(b)(2), (d) and 13d-2(b)',
      text: 'The last day of the calendar year.',
      certainty: 'primary',
      apply: (_given: void, on: Day) => yearEnd(on),
    },
    {
      from: '2024-09-30',
      cite: '17 CFR 240.13d-1(b)(2), (d) and 13d-2(b), as amended by 88 FR 76896',
      text: 'The last day of the calendar quarter.',
      certainty: 'primary',
      apply: (_given: void, on: Day) => quarterEnd(on),
    },
  ],
  examples: [
    { on: '2023-05-10', given: undefined, gives: '2023-12-31', why: 'Years were tested once.' },
    { on: '2025-05-10', given: undefined, gives: '2025-06-30', why: 'Each quarter is tested.' },
  ],
});
