import { addDays, type Day } from '../../value/day.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { day } from '../literal.ts';

/** A filing of Schedule 13D and the one before it, where there is one. */
export interface FilingDays {
  readonly filed: Day;
  readonly previouslyFiled?: Day;
}

/** Both ends belong to it. */
export interface Lookback {
  readonly from: Day;
  readonly to: Day;
}

/** The days whose trades Item 5(c) of Schedule 13D must list. */
export const item5cLookback: DatedRule<FilingDays, Lookback> = defineRule({
  name: 'item-5c-lookback',
  title: 'Look-back of Item 5(c)',
  asks: 'Which days’ trades must Item 5(c) of Schedule 13D describe?',
  pickedBy: 'filing',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-101, Item 5(c)',
      text: 'Those of the 60 days before the filing, or since the last filing of Schedule 13D, whichever is shorter.',
      certainty: 'secondary',
      apply: (given: FilingDays) => lookback(60, given),
    },
  ],
  examples: [
    {
      on: '2025-08-01',
      given: { filed: day('2025-08-01') },
      gives: { from: '2025-06-02', to: '2025-08-01' },
      why: 'A first filing looks back 60 days.',
    },
    {
      on: '2025-08-01',
      given: { filed: day('2025-08-01'), previouslyFiled: day('2025-07-15') },
      gives: { from: '2025-07-15', to: '2025-08-01' },
      why: 'The last filing is nearer.',
    },
  ],
});

function lookback(days: number, { filed, previouslyFiled }: FilingDays): Lookback {
  const earliest = addDays(filed, -days);
  const later = previouslyFiled !== undefined && previouslyFiled > earliest;
  return { from: later ? previouslyFiled : earliest, to: filed };
}
