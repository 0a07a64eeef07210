import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** First Schedule 13D of a person who acquires more than the threshold. */
export const schedule13dInitial: DeadlineRule = defineDeadline({
  name: 'schedule-13d-initial',
  title: 'First Schedule 13D',
  asks: 'By what day must a person who came to own more than five percent file Schedule 13D?',
  pickedBy: 'event',
  versions: [
    {
      from: '1968-07-29',
      cite: '15 U.S.C. 78m(d)(1), Public Law 90-439',
      text: 'Within 10 days after the acquisition.',
      certainty: 'memory',
      allows: { days: 10, of: 'calendar', perhaps: 'business' },
    },
    {
      from: '1978-04-28',
      cite: '15 U.S.C. 78m(d)(1); 17 CFR 240.13d-1(a)',
      text: 'Within 10 days after the acquisition. Calendar days are counted, although the text did not say so and some filers counted business days.',
      certainty: 'primary',
      allows: { days: 10, of: 'calendar', perhaps: 'business' },
    },
    {
      from: '2024-02-05',
      cite: '17 CFR 240.13d-1(a), as amended by 88 FR 76896',
      text: 'Within five business days after the date of the acquisition.',
      certainty: 'primary',
      allows: { days: 5, of: 'business' },
    },
  ],
  examples: [
    ['2003-06-02', '2003-06-12', 'Ten calendar days.'],
    [
      '2019-12-14',
      '2019-12-26',
      'The tenth day is an extra closing, and the next is Christmas Day.',
    ],
    ['2024-02-13', '2024-02-21', 'A weekend and Washington’s Birthday do not count.'],
    ['2025-04-14', '2025-04-21', 'Good Friday closes the exchanges only, so it counts.'],
    ['2025-10-11', '2025-10-20', 'The event may be a Saturday; Columbus Day does not count.'],
  ],
});
