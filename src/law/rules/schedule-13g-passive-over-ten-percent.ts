import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** Amendment of a passive holder who acquires more than ten percent. */
export const schedule13gPassiveOverTenPercent: DeadlineRule = defineDeadline({
  name: 'schedule-13g-passive-over-ten-percent',
  title: 'Passive holder over ten percent',
  asks: 'By what day must a passive holder who acquired more than ten percent amend Schedule 13G?',
  pickedBy: 'event',
  versions: [
    {
      from: '1998-02-17',
      cite: '17 CFR 240.13d-2(d)',
      text: 'Promptly; no number of days is named.',
      certainty: 'primary',
      allows: 'promptly',
    },
    {
      from: '2024-09-30',
      cite: '17 CFR 240.13d-2(d), as amended by 88 FR 76896',
      text: 'Within two business days after the acquisition.',
      certainty: 'primary',
      allows: { days: 2, of: 'business' },
    },
  ],
  examples: [
    ['2024-08-01', null, '“Promptly” gives no day that could be missed.'],
    ['2025-11-26', '2025-12-01', 'Thanksgiving Day and a weekend do not count.'],
  ],
});
