import type { Ownership } from '../../law/ownership.ts';
import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Look } from './look.ts';

/** When the stake last reported, or should have, and what has changed since. */
export interface Base {
  readonly day: Day;
  /** Net changes by day since. */
  readonly changes: readonly { readonly day: Day; readonly shares: Decimal }[];
}

/** Under which schedule the stake reports. */
export type Regime =
  | { readonly schedule: 'none' }
  /** A statement is due, but on which schedule hangs on a person's answers. */
  | { readonly schedule: 'open' }
  | { readonly schedule: '13D'; readonly base: Base }
  | {
      readonly schedule: '13G';
      readonly paragraph: string;
      readonly base: Base;
      /** The percentage last reported above ten, once one was. */
      readonly overTen?: Decimal;
    };

/** What stands at the end of the day, as reported from there on. */
export function baseAt({ day }: Look): Base {
  return { day, changes: [] };
}

/** The base with the day's change, in shares of the day. */
export function baseAfter(base: Base, { day, before, now, scaled }: Look): Base {
  const scale = (shares: Decimal): Decimal =>
    shares.times(scaled.after).dividedBy(scaled.before, shares.scale, 'down') ?? shares;
  const change = now.aggregateAmount.minus(before.aggregateAmount);
  const changes = base.changes.map((one) => ({ ...one, shares: scale(one.shares) }));
  return {
    ...base,
    changes: change.isZero() ? changes : [...changes, { day, shares: change }],
  };
}

/** The percentage to so many decimals that no comparison with a limit can go wrong. */
export function exactPercent({ percent }: Ownership): Decimal | undefined {
  return percent?.numerator.times(HUNDRED).dividedBy(percent.denominator, SCALE, 'down');
}

const HUNDRED = Decimal.of(100);
const SCALE = 30;
