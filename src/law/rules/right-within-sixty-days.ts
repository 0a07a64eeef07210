import { addDays, type Day, daysBetween } from '../../value/day.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { day } from '../literal.ts';
import type { QuestionName } from '../questions.ts';

/** A right to acquire shares, as far as the count of days needs it. */
export interface RightDays {
  /** The day on which the holder got the right; absent where it is known to be past. */
  readonly acquired?: Day;
  /** The first day on which the shares can be acquired. */
  readonly exercisableFrom: Day;
  /** The last such day, where there is one. */
  readonly exercisableTo?: Day;
  /** Acquired with the purpose or effect of changing or influencing control. */
  readonly controlPurpose?: boolean;
  /** An end of a trust or account by itself, which a control purpose does not bring forward. */
  readonly endsByItself?: boolean;
  /** A condition that the holder cannot bring about has not been met. */
  readonly conditionUnmet?: boolean;
}

export interface RightCounted {
  readonly counts: boolean;
  /** From the day asked for to the first day of exercise; negative once that has passed. */
  readonly days: number;
  /** The day from which it counts, which can be an event without a trade; absent while a condition is unmet. */
  readonly countsFrom?: Day;
  readonly questions: readonly QuestionName[];
}

/** Whether shares under a right are owned on a day, before the right is used. */
export const rightWithinSixtyDays: DatedRule<RightDays, RightCounted> = defineRule({
  name: 'right-within-sixty-days',
  title: 'Right to acquire within sixty days',
  asks: 'Does a right to acquire shares make its holder their owner already?',
  pickedBy: 'the day for which ownership is counted',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-3(d)(1)(i)',
      text: 'Yes, where the shares can be acquired within 60 days; at once, where an option, warrant, conversion or power to revoke was acquired with a control purpose. Which rights a control purpose brings forward is recalled. Such shares are outstanding for that holder’s percentage only.',
      certainty: 'primary',
      apply: (right: RightDays, on: Day) => countRight(60, right, on),
    },
  ],
  examples: [
    {
      on: '2025-01-02',
      given: { exercisableFrom: day('2025-03-03') },
      gives: { counts: true, days: 60, countsFrom: '2025-01-02', questions: [] },
      why: 'The sixtieth day is within sixty days.',
    },
    {
      on: '2025-01-02',
      given: { exercisableFrom: day('2025-03-04') },
      gives: { counts: false, days: 61, countsFrom: '2025-01-03', questions: [] },
      why: 'From tomorrow on it counts, without any trade.',
    },
    {
      on: '2025-01-02',
      given: { exercisableFrom: day('2025-01-02'), conditionUnmet: true },
      gives: { counts: false, days: 0, questions: ['condition-outside-control'] },
      why: 'What others must first allow is no present right; a person has to judge it.',
    },
  ],
});

function countRight(daysMax: number, right: RightDays, on: Day): RightCounted {
  const days = daysBetween(on, right.exercisableFrom);
  if (right.conditionUnmet)
    return { counts: false, days, questions: ['condition-outside-control'] };
  const atOnce = right.controlPurpose === true && right.endsByItself !== true;
  const ripe = addDays(right.exercisableFrom, -daysMax);
  const countsFrom = atOnce ? right.acquired : laterOf(ripe, right.acquired);
  const lapsed = right.exercisableTo !== undefined && right.exercisableTo < on;
  const counts = !lapsed && (countsFrom === undefined || countsFrom <= on);
  return { counts, days, ...(countsFrom && { countsFrom }), questions: [] };
}

function laterOf(one: Day, other: Day | undefined): Day {
  return other !== undefined && other > one ? other : one;
}
