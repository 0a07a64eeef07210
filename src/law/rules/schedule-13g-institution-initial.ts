import { type DeadlineRule, defineDeadline } from '../deadline.ts';
import { nextTestDay } from '../test-day.ts';

/** First Schedule 13G of a listed institution. */
export const schedule13gInstitutionInitial: DeadlineRule = defineDeadline({
  name: 'schedule-13g-institution-initial',
  title: 'First Schedule 13G of an institution',
  asks: 'By what day must an institution that owns more than five percent on the test day file Schedule 13G?',
  pickedBy: 'end of the period',
  testDay: nextTestDay,
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-1(b)(2)',
      text: 'Within 45 days after the end of the calendar year.',
      certainty: 'primary',
      allows: { days: 45, of: 'calendar' },
    },
    {
      from: '2024-09-30',
      cite: '17 CFR 240.13d-1(b)(2), as amended by 88 FR 76896',
      text: 'Within 45 days after the end of the calendar quarter.',
      certainty: 'primary',
      allows: { days: 45, of: 'calendar' },
    },
  ],
  examples: [
    ['2018-12-31', '2019-02-14', 'The 45th day of the year.'],
    ['2025-03-31', '2025-05-15', '45 days after the quarter.'],
  ],
});
