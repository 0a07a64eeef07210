import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** First statement of an insider under section 16, a holder of more than ten percent among them. */
export const form3: DeadlineRule = defineDeadline({
  name: 'form-3',
  title: 'Form 3',
  asks: 'By what day must a person who became an insider, by passing ten percent or otherwise, file Form 3?',
  pickedBy: 'event',
  versions: [
    {
      from: '1991-05-01',
      cite: '15 U.S.C. 78p(a)(2)(B); 17 CFR 240.16a-3(a)',
      text: 'Within 10 days after the event.',
      certainty: 'secondary',
      allows: { days: 10, of: 'calendar' },
    },
  ],
  examples: [['2025-09-04', '2025-09-15', 'The tenth day is a Sunday.']],
});
