import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** Schedule 13D of a Schedule 13G filer who comes to hold with a control purpose. */
export const schedule13dAfterControlPurpose: DeadlineRule = defineDeadline({
  name: 'schedule-13d-after-control-purpose',
  title: 'Schedule 13D after a change of purpose',
  asks: 'By what day must an institution or passive holder over five percent, whose purpose or effect becomes one of control, file Schedule 13D?',
  pickedBy: 'event',
  questions: ['control-purpose'],
  versions: [
    {
      from: '1998-02-17',
      cite: '17 CFR 240.13d-1(e)(1)',
      text: 'Within 10 days after the purpose or effect changed.',
      certainty: 'primary',
      allows: { days: 10, of: 'calendar', perhaps: 'business' },
    },
    {
      from: '2024-02-05',
      cite: '17 CFR 240.13d-1(e)(1), as amended by 88 FR 76896',
      text: 'Within five business days after the purpose or effect changed.',
      certainty: 'primary',
      allows: { days: 5, of: 'business' },
    },
  ],
  examples: [
    ['2012-03-05', '2012-03-15', 'Ten calendar days.'],
    ['2026-05-20', '2026-05-28', 'A weekend and Memorial Day do not count.'],
  ],
});
