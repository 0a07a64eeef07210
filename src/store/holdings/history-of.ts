import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Store } from '../store.ts';
import { holderIdentity } from './holder-identity.ts';
import { FIVE_PERCENT, type HoldingInForce, type Terms, withStatement } from './in-force.ts';
import { type ClassAsked, issuerStatements } from './issuer-statements.ts';
import { type Basis, dayOn, type HeldStatement, inOrder } from './statement.ts';

/** What holders of more than five percent own together from a day on. */
export interface HistoryPoint {
  readonly day: Day;
  /** Of statements in force, each counted once, however many persons file it jointly. */
  readonly shares: Decimal;
  readonly percent: Decimal;
  /** What the persons of those statements state, added up: more than they own where they share. */
  readonly sharesOfPersons: Decimal;
  /** `sharesOfPersons` less `shares`: what adding up joint filers would count twice. */
  readonly overlap: Decimal;
  /** Statements in force in which somebody owns more than five percent, the largest first. */
  readonly statements: readonly StatementInForce[];
}

/** A statement with what it counts for. */
export interface StatementInForce {
  readonly statement: HeldStatement;
  readonly persons: readonly string[];
  /** The largest aggregate amount among its persons. */
  readonly shares: Decimal;
  /** The largest percent among its persons. */
  readonly percent: Decimal;
  /** Facts of any of its persons that the reader is not sure of: `aggregateAmount`. */
  readonly doubts: readonly string[];
}

/** The history of one class, as one title names it. */
export interface ClassHistory {
  readonly securityTitle: string | null;
  readonly statements: number;
  /** A point for each day on which something changed. */
  readonly points: readonly HistoryPoint[];
}

export interface OwnershipHistory {
  readonly issuerName: string | null;
  readonly basis: Basis;
  /** How joint filers, classes and leavers are treated, for people. */
  readonly policy: string;
  /** Classes are never added together; the one with most statements comes first. */
  readonly classes: readonly ClassHistory[];
  /** Statements left out because they have no day of the kind asked for. */
  readonly undated: number;
}

const POLICY =
  'Joint filers of a statement are counted once, by the largest amount that one of them states; where ' +
  'they also hold apart from each other, they own more than is counted. The overlap is what adding ' +
  'up all persons would count twice. A holder counts from a statement of more than five percent until ' +
  'one of five percent or less, or an exit. Counts are as stated, each as of its own day, in shares of ' +
  'the title under which they were filed; titles are not added together. Holders who file apart but ' +
  'own the same shares are counted apart. Form 13F is not in the answer.';

/** Ownership of an issuer's classes over time by holders of more than five percent. */
export async function historyOf(
  store: Store,
  asked: ClassAsked,
  basis: Basis = 'event',
): Promise<OwnershipHistory> {
  const all = await issuerStatements(store, asked);
  const ordered = inOrder(all, basis);
  const titles = new Map<string | null, HeldStatement[]>();
  for (const statement of ordered) {
    titles.set(statement.classKey, [...(titles.get(statement.classKey) ?? []), statement]);
  }
  const days = inForceByDay(ordered, basis, {
    identify: holderIdentity(all),
    threshold: FIVE_PERCENT,
  });
  return {
    issuerName: ordered.at(-1)?.issuerName ?? null,
    basis,
    policy: POLICY,
    classes: [...titles]
      .map(([classKey, statements]) => ({
        securityTitle: statements.at(-1)?.securityTitle ?? null,
        statements: statements.length,
        points: pointsOf(days, classKey),
      }))
      .toSorted((a, b) => b.statements - a.statements),
    undated: all.length - ordered.length,
  };
}

interface InForceOnDay {
  readonly day: Day;
  readonly inForce: readonly HoldingInForce[];
}

/** Holdings over five percent at the end of each day on which a statement took effect. */
function inForceByDay(
  ordered: readonly HeldStatement[],
  basis: Basis,
  terms: Terms,
): InForceOnDay[] {
  const byDay = new Map<Day, readonly HoldingInForce[]>();
  let inForce: readonly HoldingInForce[] = [];
  for (const statement of ordered) {
    inForce = withStatement(inForce, statement, terms).filter(
      ({ standing }) => standing === 'over',
    );
    const day = dayOn(basis, statement);
    if (day !== undefined) byDay.set(day, inForce);
  }
  return [...byDay].map(([day, held]) => ({ day, inForce: held }));
}

function pointsOf(days: readonly InForceOnDay[], classKey: string | null): HistoryPoint[] {
  const points: HistoryPoint[] = [];
  const known = new Map<string, Counted>();
  let before = '';
  for (const { day, inForce } of days) {
    const groups = byStatement(inForce, classKey);
    const signs = [...groups].map(([{ filingId }, held]) => `${filingId} ${held.length}`);
    const sign = signs.join();
    if (sign !== before) points.push(pointOf(day, [...groups.values()], signs, known));
    before = sign;
  }
  return points;
}

/** The holdings of a class by the statement that states them. */
function byStatement(
  inForce: readonly HoldingInForce[],
  classKey: string | null,
): ReadonlyMap<HeldStatement, readonly HoldingInForce[]> {
  const groups = new Map<HeldStatement, HoldingInForce[]>();
  for (const held of inForce) {
    const { statement } = held;
    if (statement.classKey !== classKey) continue;
    const group = groups.get(statement);
    if (group) group.push(held);
    else groups.set(statement, [held]);
  }
  return groups;
}

/** A statement with what it counts for, and what its persons state, added up. */
interface Counted extends StatementInForce {
  readonly sharesOfPersons: Decimal;
}

/** `known` has statements that stood in earlier points with as many of their persons. */
function pointOf(
  day: Day,
  groups: readonly (readonly HoldingInForce[])[],
  signs: readonly string[],
  known: Map<string, Counted>,
): HistoryPoint {
  const counted = groups.flatMap((held, at) => {
    const sign = signs[at] ?? '';
    const own = known.get(sign) ?? countedOnce(held);
    if (own) known.set(sign, own);
    return own ?? [];
  });
  const shares = Decimal.sum(counted.map((own) => own.shares));
  const sharesOfPersons = Decimal.sum(counted.map((own) => own.sharesOfPersons));
  return {
    day,
    shares,
    percent: Decimal.sum(counted.map(({ percent }) => percent)),
    sharesOfPersons,
    overlap: sharesOfPersons.minus(shares),
    statements: counted.toSorted((a, b) => b.percent.compare(a.percent)),
  };
}

/** Joint filers' statement, by the largest amount and percent that one of them states. */
function countedOnce(held: readonly HoldingInForce[]): Counted | undefined {
  const [first] = held;
  if (!first) return undefined;
  const amounts = held.flatMap(({ person }) => person.amount ?? []);
  return {
    statement: first.statement,
    persons: held.flatMap(({ person }) => person.name ?? []),
    shares: largest(amounts),
    percent: largest(held.flatMap(({ person }) => person.percent ?? [])),
    doubts: [...new Set(held.flatMap(({ person }) => person.doubts))],
    sharesOfPersons: Decimal.sum(amounts),
  };
}

function largest(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce(
    (most, number) => (number.compare(most) > 0 ? number : most),
    Decimal.of(0),
  );
}
