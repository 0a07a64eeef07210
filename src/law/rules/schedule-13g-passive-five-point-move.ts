import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** Amendment of a passive holder over ten percent who moves by more than five points. */
export const schedule13gPassiveFivePointMove: DeadlineRule = defineDeadline({
  name: 'schedule-13g-passive-five-point-move',
  title: 'Passive holder over ten percent who moves by five points',
  asks: 'By what day must a passive holder who has reported over ten percent amend Schedule 13G, after a change of more than five percent of the class?',
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
      text: 'Within two business days after the change.',
      certainty: 'primary',
      allows: { days: 2, of: 'business' },
    },
  ],
  examples: [
    ['2020-05-05', null, '“Promptly” gives no day that could be missed.'],
    ['2026-02-13', '2026-02-18', 'Washington’s Birthday does not count.'],
  ],
});
