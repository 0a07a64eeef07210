import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** Amendment of Schedule 13D after a material change, an exit among them. */
export const schedule13dAmendment: DeadlineRule = defineDeadline({
  name: 'schedule-13d-amendment',
  title: 'Amendment of Schedule 13D',
  asks: 'By what day must Schedule 13D be amended after a material change in its facts?',
  pickedBy: 'event',
  versions: [
    {
      from: '1968-07-29',
      cite: '15 U.S.C. 78m(d)(2), Public Law 90-439',
      text: 'Promptly; no number of days is named.',
      certainty: 'memory',
      allows: 'promptly',
    },
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-2(a)',
      text: 'Promptly; no number of days is named.',
      certainty: 'primary',
      allows: 'promptly',
    },
    {
      from: '2024-02-05',
      cite: '17 CFR 240.13d-2(a), as amended by 88 FR 76896',
      text: 'Within two business days after the change.',
      certainty: 'primary',
      allows: { days: 2, of: 'business' },
    },
  ],
  examples: [
    ['2010-03-01', null, '“Promptly” gives no day that could be missed.'],
    ['2026-07-02', '2026-07-07', 'Independence Day is observed on Friday the 3rd.'],
  ],
});
