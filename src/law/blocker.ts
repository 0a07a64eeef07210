import { Decimal } from '../value/decimal.ts';

/** Shares that a holder owns without the capped right, and the class that they are a part of. */
export interface BlockedHolding {
  readonly held: Decimal;
  /** The class, with every other share that the holder has a right to. */
  readonly classShares: Decimal;
  /** Shares under the capped right. */
  readonly rights: Decimal;
  /** The percentage that the holder must not pass, such as `9.99`. */
  readonly cap: Decimal;
}

const HUNDRED = Decimal.of(100);
const NONE = Decimal.of(0);

/**
 * How many whole shares of a right a cap leaves within reach: the most that keep the holder's percentage,
 * these shares deemed outstanding, at or under the cap (17 CFR 240.13d-3(d)(1)(i)).
 */
export function sharesWithinCap({ held, classShares, rights, cap }: BlockedHolding): Decimal {
  if (cap.compare(HUNDRED) >= 0) return rights;
  const room = cap.times(classShares).minus(held.times(HUNDRED));
  if (room.isNegative()) return NONE;
  const most = room.dividedBy(HUNDRED.minus(cap), 0, 'down') ?? NONE;
  return most.compare(rights) < 0 ? most : rights;
}
