import { type DatedRule, defineRule } from '../define.ts';

/** Whether EDGAR takes, or demands, the schedules as XML. */
export const structuredData: DatedRule<void, 'none' | 'allowed' | 'required'> = defineRule({
  name: 'structured-data',
  title: 'Schedules as XML',
  asks: 'Are Schedules 13D and 13G filed as XML?',
  pickedBy: 'filing',
  versions: [
    {
      from: '1993-01-01',
      cite: '17 CFR 232.101',
      text: 'No: as text, later as HTML, under form types SC 13D and SC 13G.',
      certainty: 'secondary',
      apply: () => 'none',
    },
    {
      from: '2023-12-18',
      cite: '88 FR 76896; Release 33-11253',
      text: 'They may be.',
      certainty: 'secondary',
      apply: () => 'allowed',
    },
    {
      from: '2024-12-18',
      cite: '17 CFR 232.201 and 232.301; 88 FR 76896; EDGAR XML specification',
      text: 'They must be, under form types SCHEDULE 13D and SCHEDULE 13G and their amendments.',
      certainty: 'primary',
      apply: () => 'required',
    },
  ],
  examples: [
    { on: '2024-06-03', given: undefined, gives: 'allowed', why: 'The year of choice.' },
    { on: '2025-06-03', given: undefined, gives: 'required', why: 'XML only.' },
  ],
});
