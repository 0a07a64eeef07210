import { type DeadlineRule, defineDeadline } from '../deadline.ts';

/** An insider's annual statement under section 16; the event is the end of the issuer's fiscal year. */
export const form5: DeadlineRule = defineDeadline({
  name: 'form-5',
  title: 'Form 5',
  asks: 'By what day after the end of the issuer’s fiscal year must an insider file Form 5?',
  pickedBy: 'end of the fiscal year',
  versions: [
    {
      from: '1991-05-01',
      cite: '17 CFR 240.16a-3(f)',
      text: 'Within 45 days after the end of the issuer’s fiscal year.',
      certainty: 'secondary',
      allows: { days: 45, of: 'calendar' },
    },
  ],
  examples: [
    ['2025-12-31', '2026-02-17', 'The 45th day is a Saturday before Washington’s Birthday.'],
  ],
});
