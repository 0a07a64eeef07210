import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** First Schedule 13G of a passive holder. */
export const schedule13gPassiveInitial: DeadlineRule = defineDeadline({
  name: 'schedule-13g-passive-initial',
  title: 'First Schedule 13G of a passive holder',
  asks: 'By what day must a passive holder of more than five and less than twenty percent file Schedule 13G?',
  pickedBy: 'event',
  questions: ['control-purpose'],
  versions: [
    {
      from: '1998-02-17',
      cite: '17 CFR 240.13d-1(c)',
      text: 'Within 10 days after the acquisition.',
      certainty: 'primary',
      allows: { days: 10, of: 'calendar', perhaps: 'business' },
    },
    {
      from: '2024-09-30',
      cite: '17 CFR 240.13d-1(c), as amended by 88 FR 76896',
      text: 'Within five business days after the acquisition.',
      certainty: 'primary',
      allows: { days: 5, of: 'business' },
    },
  ],
  examples: [
    ['2024-03-04', '2024-03-14', 'The old text held for Schedule 13G until September 2024.'],
    ['2025-03-04', '2025-03-11', 'Five business days over one weekend.'],
  ],
});
