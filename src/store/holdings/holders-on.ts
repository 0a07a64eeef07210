import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { Store } from '../store.ts';
import { holderIdentity } from './holder-identity.ts';
import { FIVE_PERCENT, type HoldingInForce, type Terms, withStatement } from './in-force.ts';
import { type ClassAsked, issuerStatements } from './issuer-statements.ts';
import { type Basis, dayOn, type HeldStatement, inOrder } from './statement.ts';

export interface HoldersAsked extends ClassAsked {
  readonly day: Day;
  readonly basis: Basis;
  /** Holders of more than this percent; five where it is left out. */
  readonly threshold?: Decimal;
}

/** Who holds more than the threshold of an issuer's classes on a day. */
export interface HoldersOn {
  readonly day: Day;
  readonly basis: Basis;
  readonly threshold: Decimal;
  /** How the answer was made, for people. */
  readonly policy: string;
  /** The largest percent first. */
  readonly holders: readonly HoldingInForce[];
  /** Of whom the latest statement gives no percent that could be read. */
  readonly unclear: readonly HoldingInForce[];
  /** Statements left out because they have no day of the kind asked for. */
  readonly undated: readonly HeldStatement[];
  /** Statements that were looked at. */
  readonly statements: number;
}

/**
 * Each holder's latest statement by the day decides; whoever states the threshold or less, or an
 * exit, is no longer there. Percents and shares are as stated, and nothing is added up: joint filers
 * state the same shares, and different classes are different units.
 */
export async function holdersOn(store: Store, asked: HoldersAsked): Promise<HoldersOn> {
  const { day, basis, threshold = FIVE_PERCENT } = asked;
  const all = await issuerStatements(store, asked);
  const terms: Terms = { identify: holderIdentity(all), threshold };
  const until = inOrder(all, basis).filter((statement) => (dayOn(basis, statement) ?? day) <= day);
  const inForce = until.reduce<readonly HoldingInForce[]>(
    (before, statement) => withStatement(before, statement, terms),
    [],
  );
  return {
    day,
    basis,
    threshold,
    policy: policyOf(basis, threshold),
    holders: inForce.filter(({ standing }) => standing === 'over').toSorted(byPercent),
    unclear: inForce.filter(({ standing }) => standing === 'unclear'),
    undated: all.filter((statement) => dayOn(basis, statement) === undefined),
    statements: until.length,
  };
}

function policyOf(basis: Basis, threshold: Decimal): string {
  const by =
    basis === 'event'
      ? 'Statements count from the day of their event, whenever they were filed.'
      : 'Statements count from the day on which they were filed.';
  return `${by} Each holder's latest one decides; a holder that states ${threshold.toString()} percent or less, or an exit, is left out. Joint filers stand one by one and state the same shares: do not add them up. Only Schedules 13D and 13G are in the answer, never Form 13F.`;
}

function byPercent(one: HoldingInForce, other: HoldingInForce): number {
  const [a, b] = [one.person.percent, other.person.percent];
  const places = a && b ? b.compare(a) : 0;
  return places || one.statement.filingId - other.statement.filingId;
}
