import { type SqlBool, sql } from 'kysely';
import { isMeant, PERSON_COLUMNS, resolveName } from '../search/resolve-name.ts';
import type { Store } from '../store.ts';
import { loadStatements } from './load-statements.ts';
import { type Basis, dayOn, type HeldStatement, inOrder, type StatedHolding } from './statement.ts';

/** A holder's statements on one class of one issuer. */
export interface StakeOf {
  readonly issuerName: string | null;
  readonly securityTitle: string | null;
  /** As filed, latest spelling; several people may be meant by a part of a name. */
  readonly holders: readonly string[];
  readonly latest: HeldStatement;
  /** What the latest statement says of the holder, one entry for each of its names that it has. */
  readonly holdings: readonly StatedHolding[];
  readonly statements: number;
  readonly firstDay: string | undefined;
}

/** All stakes of a holder, by name, part of a name or CIK, the last changed first. */
export async function stakesOf(
  store: Store,
  holder: string,
  basis: Basis = 'event',
): Promise<StakeOf[]> {
  const who = await resolveName(store, 'filer', holder);
  const holds = sql<SqlBool>`id in (select filing_id from persons where ${isMeant(who, PERSON_COLUMNS)})`;
  const statements = inOrder(await loadStatements(store, holds), basis);
  const isHolder = ({ nameKey, cik }: StatedHolding): boolean =>
    who.keys.some((key) => key === nameKey) || who.ciks.some((its) => its === cik);
  const stakes = new Map<string, HeldStatement[]>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.issuerKey, statement.classKey]);
    stakes.set(key, [...(stakes.get(key) ?? []), statement]);
  }
  return [...stakes.values()]
    .flatMap((all) => stakeOf(all, isHolder, basis))
    .toSorted((a, b) => ((dayOn(basis, a.latest) ?? '') < (dayOn(basis, b.latest) ?? '') ? 1 : -1));
}

function stakeOf(
  statements: readonly HeldStatement[],
  isHolder: (person: StatedHolding) => boolean,
  basis: Basis,
): StakeOf[] {
  const [first, latest] = [statements[0], statements.at(-1)];
  if (!first || !latest) return [];
  const holdings = latest.persons.filter(isHolder);
  return [
    {
      issuerName: latest.issuerName,
      securityTitle: latest.securityTitle,
      holders: [...new Set(holdings.flatMap(({ name }) => name ?? []))],
      latest,
      holdings,
      statements: statements.length,
      firstDay: dayOn(basis, first),
    },
  ];
}
