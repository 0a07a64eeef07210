import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { parseCik } from '../value/cik.ts';
import type { StoredFiling } from './find-filing.ts';
import { ISSUER_COLUMNS, isMeant } from './search/resolve-name.ts';
import type { Store } from './store.ts';

/**
 * The other filings that may belong to one chain with a filing: on the same issuer, by its CIK or
 * name, and joined to it by holders, from one filing to the next, so that every filing of a chain
 * leads to all others. A holder is a reporting person or a filer, by name or CIK; a CIK that the
 * reader is not sure of joins nothing. Which of them truly belong, by class too, the ledger says.
 * The earliest first, at most `limit`.
 */
export async function filingsOfChain(
  store: Store,
  filing: StoredFiling,
  limit: number,
): Promise<StoredFiling[]> {
  const joined = joinedTo(filing.id, await holderSigns(store, filing));
  joined.delete(filing.id);
  if (joined.size === 0) return [];
  const on = onIssuerOf(filing);
  const filings = await store.database
    .selectFrom('filings')
    .selectAll()
    .where(() => on)
    .orderBy('sort_date')
    .orderBy('id')
    .execute();
  return filings.filter(({ id }) => joined.has(id)).slice(0, limit);
}

function onIssuerOf({ issuer_cik, issuer_key }: StoredFiling): RawBuilder<SqlBool> {
  const cik = parseCik(issuer_cik ?? '');
  return isMeant({ keys: issuer_key ? [issuer_key] : [], ciks: cik ? [cik] : [] }, ISSUER_COLUMNS);
}

interface Sign {
  readonly filing_id: number;
  readonly name_key: string | null;
  readonly cik: string | null;
}

/** By what the holders of all filings on an issuer are known. */
async function holderSigns({ database }: Store, filing: StoredFiling): Promise<Sign[]> {
  const among = sql`filing_id in (select id from filings where ${onIssuerOf(filing)})`;
  const { rows } = await sql<Sign>`
    select filing_id, name_key, case when doubts like '%cik%' then null else cik end as cik
    from persons where ${among}
    union select filing_id, name_key, cik from parties where role = 'filer' and ${among}
  `.execute(database);
  return rows;
}

/** The filings that are reached from one over signs that filings share. */
function joinedTo(filingId: number, rows: readonly Sign[]): Set<number> {
  const signsOf = new Map<number, string[]>();
  const filingsOf = new Map<string, number[]>();
  for (const { filing_id: id, name_key: name, cik } of rows) {
    for (const sign of [...(name ? [`name ${name}`] : []), ...(cik ? [`cik ${cik}`] : [])]) {
      addTo(signsOf, id, sign);
      addTo(filingsOf, sign, id);
    }
  }
  const reached = new Set([filingId]);
  const passed = new Set<string>();
  // A set that grows while it is gone through gives what was added too.
  for (const id of reached) {
    for (const sign of signsOf.get(id) ?? []) {
      if (passed.has(sign)) continue;
      passed.add(sign);
      for (const other of filingsOf.get(sign) ?? []) reached.add(other);
    }
  }
  return reached;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
