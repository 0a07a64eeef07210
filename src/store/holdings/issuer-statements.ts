import { type SqlBool, sql } from 'kysely';
import { parseCik } from '../../value/cik.ts';
import { classKey } from '../../value/class-key.ts';
import { cusipCondition } from '../search/cusip-condition.ts';
import { ISSUER_COLUMNS, isMeant, type Resolved, resolveName } from '../search/resolve-name.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { loadStatements } from './load-statements.ts';
import type { HeldStatement } from './statement.ts';

/** A class of securities, by its issuer or its CUSIP; `title` leaves those classes whose title has its words. */
export interface ClassAsked {
  readonly issuer?: string;
  readonly cusip?: string;
  readonly title?: string;
}

/** All statements on an issuer's classes. Throws `StoreError` where a name is that of several issuers. */
export async function issuerStatements(
  store: Store,
  { issuer, cusip, title }: ClassAsked,
): Promise<HeldStatement[]> {
  const found =
    cusip === undefined
      ? await loadStatements(store, isMeant(await oneIssuer(store, issuer ?? ''), ISSUER_COLUMNS))
      : await withCusip(store, cusip);
  if (title === undefined) return found;
  const words = classKey(title);
  return found.filter((statement) => statement.classKey?.includes(words));
}

/** Names are listed to choose from. */
const LISTED_MAX = 8;

/** Names and CIKs under which filings speak of one company. */
interface Company {
  readonly keys: ReadonlySet<string>;
  readonly ciks: ReadonlySet<string>;
  readonly name: string;
}

async function oneIssuer(store: Store, text: string): Promise<Resolved> {
  const resolved = await resolveName(store, 'subject', text);
  const { rows } = await sql<IssuerRow>`
    select issuer_key, issuer_cik, max(issuer_name) as name from filings
    where ${isMeant(resolved, ISSUER_COLUMNS)} group by issuer_key, issuer_cik
    order by count(*) desc, issuer_key`.execute(store.database);
  const companies = rows.reduce<readonly Company[]>(withRow, []);
  if (companies.length > 1) {
    const names = companies.slice(0, LISTED_MAX).map(({ name }) => name);
    throw new StoreError(
      `${JSON.stringify(text)} is part of the names of ${companies.length} issuers (${names.join('; ')}${companies.length > LISTED_MAX ? '; …' : ''}): give more of the name, the CIK or a CUSIP.`,
    );
  }
  const [company] = companies;
  return company
    ? { keys: [...company.keys], ciks: [...company.ciks].flatMap((cik) => parseCik(cik) ?? []) }
    : resolved;
}

interface IssuerRow {
  readonly issuer_key: string | null;
  readonly issuer_cik: string | null;
  readonly name: string | null;
}

/** A row belongs to the companies with its name or its CIK, which are then one. */
function withRow(companies: readonly Company[], row: IssuerRow): readonly Company[] {
  const isSame = ({ keys, ciks }: Company): boolean =>
    keys.has(row.issuer_key ?? '') || ciks.has(row.issuer_cik ?? '');
  const same = companies.filter(isSame);
  const company: Company = {
    keys: new Set([
      ...same.flatMap(({ keys }) => [...keys]),
      ...(row.issuer_key ? [row.issuer_key] : []),
    ]),
    ciks: new Set([
      ...same.flatMap(({ ciks }) => [...ciks]),
      ...(row.issuer_cik ? [row.issuer_cik] : []),
    ]),
    name: same[0]?.name ?? row.name ?? '',
  };
  return [...companies.filter((other) => !isSame(other)), company];
}

/** An issuer named in fewer of the filings with a CUSIP has it by mistake. */
const ISSUER_SHARE_MIN = 0.1;

/**
 * Statements with a CUSIP, and the same issuer's on a class of the same title, whose CUSIP may be
 * another, left out or mistyped: without them a holder that has left would seem to be there.
 */
async function withCusip(store: Store, text: string): Promise<HeldStatement[]> {
  const having = sql`id in (select filing_id from cusips where ${cusipCondition(text)})`;
  const { rows } = await sql<{
    issuer_key: string | null;
    class_key: string | null;
    filings: number | string;
  }>`
    select issuer_key, class_key, count(*) as filings from filings
    where ${having} group by issuer_key, class_key`.execute(store.database);
  const all = rows.reduce((sum, { filings }) => sum + Number(filings), 0);
  const usual = rows.filter(({ filings }) => Number(filings) >= all * ISSUER_SHARE_MIN);
  const alike = usual.flatMap(({ issuer_key, class_key }) =>
    issuer_key && class_key
      ? [sql<SqlBool>`(issuer_key = ${issuer_key} and class_key = ${class_key})`]
      : [],
  );
  return loadStatements(store, sql`(${sql.join([having, ...alike], sql` or `)})`);
}
