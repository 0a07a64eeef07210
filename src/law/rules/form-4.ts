import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** Report of an insider's trade under section 16. */
export const form4: DeadlineRule = defineDeadline({
  name: 'form-4',
  title: 'Form 4',
  asks: 'By what day must an insider, a holder of more than ten percent among them, report a trade on Form 4?',
  pickedBy: 'event',
  versions: [
    {
      from: '1991-05-01',
      cite: '15 U.S.C. 78p(a); 17 CFR 240.16a-3',
      text: 'Within 10 days after the end of the month of the trade.',
      certainty: 'memory',
      allows: { days: 10, of: 'calendar', after: 'month end' },
    },
    {
      from: '2002-08-29',
      cite: '15 U.S.C. 78p(a)(2)(C); 17 CFR 240.16a-3(g)(1)',
      text: 'Before the end of the second business day after the trade.',
      certainty: 'secondary',
      allows: { days: 2, of: 'business' },
    },
  ],
  examples: [
    ['2001-07-12', '2001-08-10', 'Ten days after the end of July.'],
    ['2025-12-30', '2026-01-02', 'New Year’s Day does not count.'],
  ],
});
