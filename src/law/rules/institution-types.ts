import { type DatedRule, defineRule } from '../define.ts';

const FIRST: readonly string[] = ['BD', 'BK', 'IC', 'IV', 'IA', 'EP', 'HC', 'SA', 'CP'];

/** Codes of the persons that Rule 13d-1(b) lists, as the row for the type of person has them. */
export const institutionTypes: DatedRule<void, readonly string[]> = defineRule({
  name: 'institution-types',
  title: 'Listed institutions',
  asks: 'Which types of person may report as institutions on Schedule 13G?',
  pickedBy: 'event',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-1(b)(1)(ii)',
      text: 'Broker-dealer, bank, insurer, investment company, investment adviser, employee plan, parent or control person, savings association, church plan, and a group of such persons only.',
      certainty: 'memory',
      apply: () => FIRST,
    },
    {
      from: '2008-12-08',
      cite: '17 CFR 240.13d-1(b)(1)(ii)(J)',
      text: 'The same, and a non-US institution under comparable regulation (FI).',
      certainty: 'memory',
      apply: () => [...FIRST, 'FI'],
    },
  ],
  examples: [
    { on: '2007-01-03', given: undefined, gives: [...FIRST], why: 'FI was not yet listed.' },
    { on: '2009-01-05', given: undefined, gives: [...FIRST, 'FI'], why: 'FI is listed.' },
  ],
});
