import { type DeadlineRule, defineDeadline } from '../deadline.ts';
import { monthEnd } from '../month.ts';

/** Schedule 13G, or its amendment, of an institution over ten percent at a month's end. */
export const schedule13gInstitutionOverTenPercent: DeadlineRule = defineDeadline({
  name: 'schedule-13g-institution-over-ten-percent',
  title: 'Institution over ten percent',
  asks: 'By what day must an institution that owns more than ten percent on the last day of a month, for the first time, file or amend Schedule 13G?',
  pickedBy: 'end of the month',
  testDay: monthEnd,
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-1(b)(2) and 13d-2(c)',
      text: 'Within 10 days after the end of the month.',
      certainty: 'primary',
      allows: { days: 10, of: 'calendar', perhaps: 'business' },
    },
    {
      from: '2024-09-30',
      cite: '17 CFR 240.13d-1(b)(2) and 13d-2(c), as amended by 88 FR 76896',
      text: 'Within five business days after the end of the month; where the month ends a quarter too, this earlier day is taken, as the careful reading.',
      certainty: 'primary',
      allows: { days: 5, of: 'business' },
    },
  ],
  examples: [
    ['2017-08-31', '2017-09-11', 'The tenth day is a Sunday.'],
    ['2025-08-31', '2025-09-08', 'The month ends on a Sunday; Labor Day does not count.'],
  ],
});
