import { type DeadlineRule, defineDeadline } from '../deadline.ts';
import { nextTestDay } from '../test-day.ts';

/** First Schedule 13G of a holder who acquired nothing that section 13(d) catches. */
export const schedule13gExemptInitial: DeadlineRule = defineDeadline({
  name: 'schedule-13g-exempt-initial',
  title: 'First Schedule 13G of an exempt holder',
  asks: 'By what day must a holder of more than five percent on the test day, who acquired nothing that section 13(d) catches, file Schedule 13G?',
  pickedBy: 'end of the period',
  testDay: nextTestDay,
  questions: ['caught-acquisition'],
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-1(d)',
      text: 'Within 45 days after the end of the calendar year.',
      certainty: 'primary',
      allows: { days: 45, of: 'calendar' },
    },
    {
      from: '2024-09-30',
      cite: '17 CFR 240.13d-1(d), as amended by 88 FR 76896',
      text: 'Within 45 days after the end of the calendar quarter; after a registration of the class, of the quarter of registration.',
      certainty: 'primary',
      allows: { days: 45, of: 'calendar' },
    },
  ],
  examples: [
    ['2021-12-31', '2022-02-14', '45 days after the year.'],
    ['2025-09-30', '2025-11-14', '45 days after the quarter.'],
  ],
});
