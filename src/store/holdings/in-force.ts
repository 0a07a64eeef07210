import { Decimal } from '../../value/decimal.ts';
import type { HeldStatement, StatedHolding } from './statement.ts';

/** What a holder's latest statement on a class says. */
export interface HoldingInForce {
  readonly holder: string;
  readonly statement: HeldStatement;
  readonly person: StatedHolding;
  /** Over the threshold, at or under it, or not to be told. */
  readonly standing: 'over' | 'out' | 'unclear';
}

/** How persons of statements are told apart, and what they must own more than. */
export interface Terms {
  readonly identify: (person: StatedHolding) => string;
  readonly threshold: Decimal;
}

/** More than five percent is what the schedules are about (Rules 13d-1 and 13d-2). */
export const FIVE_PERCENT: Decimal = Decimal.of(5);

/**
 * The holdings in force after one more statement: for each of its persons it takes the place of what
 * that holder had stated on the same class. A person whom it does not name keeps the last statement.
 */
export function withStatement(
  before: readonly HoldingInForce[],
  statement: HeldStatement,
  { identify, threshold }: Terms,
): HoldingInForce[] {
  const stated = statement.persons.map((person) => ({
    holder: identify(person),
    statement,
    person,
    standing: standingOf(person, statement, threshold),
  }));
  const holders = new Set(stated.map(({ holder }) => holder));
  const kept = before.filter(
    (held) => !holders.has(held.holder) || !isSameClass(held.statement, statement),
  );
  // A person may have two cover pages in one statement; the last one stands.
  return [...kept, ...new Map(stated.map((held) => [held.holder, held])).values()];
}

/** By title, else by CUSIP: filers word a class in many ways, and a class has several CUSIPs over time. */
function isSameClass(one: HeldStatement, other: HeldStatement): boolean {
  if (one.classKey !== null && one.classKey === other.classKey) return true;
  return one.cusips.some((cusip) => other.cusips.includes(cusip));
}

function standingOf(
  { percent, amount }: StatedHolding,
  { isExit }: HeldStatement,
  threshold: Decimal,
): HoldingInForce['standing'] {
  if (percent) return percent.compare(threshold) > 0 ? 'over' : 'out';
  return isExit || amount?.isZero() ? 'out' : 'unclear';
}
