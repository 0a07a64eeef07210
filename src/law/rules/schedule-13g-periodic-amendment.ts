import { type DeadlineRule, defineDeadline } from '../deadline.ts';
import { nextTestDay } from '../test-day.ts';

/** Periodic amendment of Schedule 13G, by which an exit is reported too. */
export const schedule13gPeriodicAmendment: DeadlineRule = defineDeadline({
  name: 'schedule-13g-periodic-amendment',
  title: 'Periodic amendment of Schedule 13G',
  asks: 'By what day must Schedule 13G be amended, where its facts have changed by the test day?',
  pickedBy: 'end of the period',
  testDay: nextTestDay,
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-2(b)',
      text: 'Within 45 days after the end of the calendar year, for any change but one of percentage that comes only from the share count.',
      certainty: 'primary',
      allows: { days: 45, of: 'calendar' },
    },
    {
      from: '2024-09-30',
      cite: '17 CFR 240.13d-2(b), as amended by 88 FR 76896',
      text: 'Within 45 days after the end of the calendar quarter, for any material change but one of percentage that comes only from the share count.',
      certainty: 'primary',
      allows: { days: 45, of: 'calendar' },
    },
  ],
  examples: [
    ['2022-12-31', '2023-02-14', '45 days after the year.'],
    ['2024-09-30', '2024-11-14', 'The first amendment under the new text.'],
    ['2027-12-31', '2028-02-14', '45 days after the quarter, a Monday.'],
  ],
});
