import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** Schedule 13G again, after a Schedule 13D that a loss of eligibility had called for. */
export const schedule13gReturn: DeadlineRule = defineDeadline({
  name: 'schedule-13g-return',
  title: 'Back to Schedule 13G',
  asks: 'By what day may or must a holder who qualifies for Schedule 13G again return to it?',
  pickedBy: 'event',
  questions: ['return-to-13g', 'control-purpose'],
  versions: [
    {
      from: '1998-02-17',
      cite: '17 CFR 240.13d-1(h)',
      text: 'Once the holder qualifies again and none of paragraphs (e), (f) and (g) applies, it may report on Schedule 13G; no number of days is named.',
      certainty: 'secondary',
      allows: 'no limit',
    },
  ],
  examples: [['2025-06-02', null, 'The return is allowed, not demanded by a day.']],
});
