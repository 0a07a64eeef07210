import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** Schedule 13D, or Schedule 13G as a passive holder, of one who is no listed institution any more. */
export const schedule13dAfterLostStatus: DeadlineRule = defineDeadline({
  name: 'schedule-13d-after-lost-status',
  title: 'Schedule 13D after the loss of institution status',
  asks: 'By what day must a holder over five percent, who stops being a listed institution or to hold in the ordinary course, file anew?',
  pickedBy: 'event',
  questions: ['institution-in-ordinary-course', 'control-purpose'],
  versions: [
    {
      from: '1998-02-17',
      cite: '17 CFR 240.13d-1(g)',
      text: 'Within 10 days: Schedule 13D, or an amendment to Schedule 13G as a passive holder where the person qualifies.',
      certainty: 'memory',
      allows: { days: 10, of: 'calendar', perhaps: 'business' },
    },
    {
      from: '2024-02-05',
      cite: '17 CFR 240.13d-1(g), as amended by 88 FR 76896',
      text: 'Within five business days: Schedule 13D, or, as we recall it, an amendment to Schedule 13G as a passive holder where the person qualifies.',
      certainty: 'primary',
      allows: { days: 5, of: 'business' },
    },
  ],
  examples: [
    ['2015-08-21', '2015-08-31', 'Ten calendar days.'],
    ['2025-03-11', '2025-03-18', 'Five business days over one weekend.'],
  ],
});
