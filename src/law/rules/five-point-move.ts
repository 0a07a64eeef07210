import type { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { decimal } from '../literal.ts';

/** Percentages of a class: as last reported, and now. */
export interface Move {
  readonly lastReported: Decimal;
  readonly now: Decimal;
}

/** Whether a Schedule 13G filer who has reported over ten percent has moved far enough to amend. */
export const fivePointMove: DatedRule<Move, boolean> = defineRule({
  name: 'five-point-move',
  title: 'Move by more than five points',
  asks: 'Has a filer who reported more than ten percent moved by more than five percent of the class?',
  pickedBy: 'event or end of the month',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-2(c) and, since 17 February 1998, 13d-2(d)',
      text: 'Up or down by more than five percent of the class, measured from the percentage last reported; exactly five is not more.',
      certainty: 'memory',
      apply: ({ lastReported, now }: Move) =>
        now.minus(lastReported).abs().compare(decimal('5')) > 0,
    },
  ],
  examples: [
    {
      on: '2025-03-31',
      given: { lastReported: decimal('11.5'), now: decimal('16.5') },
      gives: false,
      why: 'Exactly five points.',
    },
    {
      on: '2025-03-31',
      given: { lastReported: decimal('17.2'), now: decimal('12.1') },
      gives: true,
      why: 'Down counts as up does.',
    },
  ],
});
