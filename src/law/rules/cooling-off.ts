import { addDays, type Day } from '../../value/day.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { day } from '../literal.ts';

/** The change that called for Schedule 13D, and the day on which that was filed. */
export interface CoolingOffDays {
  readonly event: Day;
  readonly filed: Day;
}

/** First and last day of the ban, and the first free day. */
export interface CoolingOff {
  readonly restrictedFrom: Day;
  readonly restrictedThrough: Day;
  readonly freeFrom: Day;
}

/** The days on which a former Schedule 13G filer may neither vote the shares nor acquire more. */
export const coolingOff: DatedRule<CoolingOffDays, CoolingOff> = defineRule({
  name: 'cooling-off',
  title: 'Cooling-off',
  asks: 'How long must a holder, who lost Schedule 13G by a new control purpose or at twenty percent, neither vote nor acquire?',
  pickedBy: 'event',
  versions: [
    {
      from: '1998-02-17',
      cite: '17 CFR 240.13d-1(e)(2) and (f)(2)',
      text: 'From the change until the end of the tenth calendar day after Schedule 13D is filed: no voting of the shares, and no more equity of the issuer or of a person controlling it. It is no filing day, so weekends do not move it.',
      certainty: 'memory',
      apply: (given: CoolingOffDays) => coolingOffFor(10, given),
    },
  ],
  examples: [
    {
      on: '2025-03-03',
      given: { event: day('2025-03-03'), filed: day('2025-03-10') },
      gives: {
        restrictedFrom: '2025-03-03',
        restrictedThrough: '2025-03-20',
        freeFrom: '2025-03-21',
      },
      why: 'Ten calendar days after the filing.',
    },
  ],
});

function coolingOffFor(days: number, { event, filed }: CoolingOffDays): CoolingOff {
  const restrictedThrough = addDays(filed, days);
  return { restrictedFrom: event, restrictedThrough, freeFrom: addDays(restrictedThrough, 1) };
}
