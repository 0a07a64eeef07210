import { addMonths, type Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { day, decimal } from '../literal.ts';
import { isOver, type Percent, percentOf } from '../percent.ts';

/** Purchases of a holder, gross: sales are not taken off. */
export interface Purchases {
  /** Shares of the class, less those that the issuer holds. */
  readonly classShares: Decimal;
  readonly purchases: readonly { readonly day: Day; readonly shares: Decimal }[];
}

export interface Creep {
  /** Bought in the twelve months that end with the day asked for. */
  readonly bought: Decimal;
  readonly percent?: Percent;
  /** Whether the last of them is exempt; losing it while over five percent is the event. */
  readonly exempt: boolean;
}

const MONTHS = 12;

/** Whether purchases up to a day are within what a holder may add without reporting it. */
export const twoPercentCreep: DatedRule<Purchases, Creep> = defineRule({
  name: 'two-percent-creep',
  title: 'Creep of two percent a year',
  asks: 'Do the purchases of the last twelve months stay within what section 13(d) leaves unreported?',
  pickedBy: 'event',
  versions: [
    {
      from: '1970-12-22',
      cite: '15 U.S.C. 78m(d)(6)(B)',
      text: 'An acquisition that, with the others of the preceding twelve months, does not exceed two percent of the class is exempt; exactly two is. Purchases count gross, which is how we recall the practice.',
      certainty: 'primary',
      apply: (given: Purchases, on: Day) => creepAgainst(decimal('2'), given, on),
    },
  ],
  examples: [
    {
      on: '2025-10-01',
      given: {
        classShares: decimal('10000000'),
        purchases: [
          { day: day('2024-10-01'), shares: decimal('100000') },
          { day: day('2025-10-01'), shares: decimal('200000') },
        ],
      },
      gives: {
        bought: '200000',
        percent: { numerator: '200000', denominator: '10000000', exact: '2.000000', form: '2.0' },
        exempt: true,
      },
      why: 'The purchase of a year ago has dropped out, and exactly two percent is exempt.',
    },
  ],
});

function creepAgainst(limit: Decimal, { classShares, purchases }: Purchases, on: Day): Creep {
  const after = addMonths(on, -MONTHS);
  const within = purchases.filter((purchase) => purchase.day > after && purchase.day <= on);
  const bought = Decimal.sum(within.map(({ shares }) => shares));
  const percent = percentOf(bought, classShares);
  return { bought, ...(percent && { percent }), exempt: !isOver(bought, classShares, limit) };
}
