import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** Schedule 13D of a passive holder who reaches twenty percent. */
export const schedule13dAfterTwentyPercent: DeadlineRule = defineDeadline({
  name: 'schedule-13d-after-twenty-percent',
  title: 'Schedule 13D after reaching twenty percent',
  asks: 'By what day must a passive holder who owns twenty percent or more file Schedule 13D?',
  pickedBy: 'event',
  versions: [
    {
      from: '1998-02-17',
      cite: '17 CFR 240.13d-1(f)(1)',
      text: 'Within 10 days after the passive holder reached twenty percent.',
      certainty: 'primary',
      allows: { days: 10, of: 'calendar', perhaps: 'business' },
    },
    {
      from: '2024-02-05',
      cite: '17 CFR 240.13d-1(f)(1), as amended by 88 FR 76896',
      text: 'Within five business days after the passive holder reached twenty percent.',
      certainty: 'primary',
      allows: { days: 5, of: 'business' },
    },
  ],
  examples: [
    ['2009-06-25', '2009-07-06', 'The tenth day is a Sunday.'],
    ['2025-06-16', '2025-06-24', 'Juneteenth and a weekend do not count.'],
  ],
});
