import { type DeadlineRule, defineDeadline } from '../deadline.ts';
import { monthEnd } from '../month.ts';

/** Amendment of an institution over ten percent that moves by more than five points. */
export const schedule13gInstitutionFivePointMove: DeadlineRule = defineDeadline({
  name: 'schedule-13g-institution-five-point-move',
  title: 'Institution over ten percent that moves by five points',
  asks: 'By what day must an institution that has reported over ten percent amend Schedule 13G, after a month’s end shows a change of more than five percent of the class?',
  pickedBy: 'end of the month',
  testDay: monthEnd,
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-2(c)',
      text: 'Within 10 days after the end of the month.',
      certainty: 'primary',
      allows: { days: 10, of: 'calendar', perhaps: 'business' },
    },
    {
      from: '2024-09-30',
      cite: '17 CFR 240.13d-2(c), as amended by 88 FR 76896',
      text: 'Within five business days after the end of the month.',
      certainty: 'primary',
      allows: { days: 5, of: 'business' },
    },
  ],
  examples: [
    ['2016-04-30', '2016-05-10', 'Ten calendar days.'],
    ['2026-01-31', '2026-02-06', 'The month ends on a Saturday.'],
  ],
});
