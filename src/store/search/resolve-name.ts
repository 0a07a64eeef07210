import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Cik, parseCik } from '../../value/cik.ts';
import { bareNameKey, nameKey } from '../../value/name-key.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';

/** Who is meant by a name or a CIK: all keys of names, and all CIKs, that lead to that company or person. */
export interface Resolved {
  readonly keys: readonly string[];
  readonly ciks: readonly Cik[];
}

/** That a row is about who is meant, by the columns that have a name's key and a CIK. */
export function isMeant(
  { keys, ciks }: Resolved,
  columns: { readonly key: string; readonly cik: string },
): RawBuilder<SqlBool> {
  const either = [
    ...(keys.length > 0 ? [sql`${sql.ref(columns.key)} in (${sql.join(keys)})`] : []),
    ...(ciks.length > 0 ? [sql`${sql.ref(columns.cik)} in (${sql.join(ciks)})`] : []),
  ];
  return either.length === 0 ? sql`1 = 0` : sql`(${sql.join(either, sql` or `)})`;
}

/** The columns of a table that name an issuer, and a reporting person or a party. */
export const ISSUER_COLUMNS = { key: 'filings.issuer_key', cik: 'filings.issuer_cik' } as const;
export const PERSON_COLUMNS = { key: 'persons.name_key', cik: 'persons.cik' } as const;
export const PARTY_COLUMNS = { key: 'parties.name_key', cik: 'parties.cik' } as const;

export type Role = 'subject' | 'filer';

/** A name that is part of more names than this says too little. */
const NAMES_MAX = 500;

/**
 * Finds who is meant, as issuer (`subject`) or holder (`filer`).
 * - Digits are a CIK.
 * - A name that is there as it is, whatever its spelling, means that one; else a name that is there
 *   but for its legal form; else every name that has all of its words.
 * - EDGAR's headers lead from a name to its CIK and on to the company's other and former names.
 * Throws `StoreError` where a name is part of too many.
 */
export async function resolveName(store: Store, role: Role, text: string): Promise<Resolved> {
  const cik = parseCik(text.trim());
  const own = cik ? [] : await keysOf(store, text);
  const ciks = cik ? [cik] : await ciksOf(store, role, own);
  if (ciks.length === 0) return { keys: own, ciks };
  const others = await store.database
    .selectFrom('parties')
    .select('name_key')
    .distinct()
    .where('role', '=', role)
    .where('cik', 'in', ciks)
    .limit(NAMES_MAX)
    .execute();
  const keys = new Set([...own, ...others.map(({ name_key }) => name_key)]);
  keys.delete('');
  return { keys: [...keys], ciks };
}

async function keysOf({ database }: Store, text: string): Promise<string[]> {
  const key = nameKey(text);
  if (key === '') throw new StoreError(`${JSON.stringify(text)} is no name: it has no letters.`);
  const names = database
    .selectFrom('names')
    .select('name_key')
    .limit(NAMES_MAX + 1);
  const same = await names.where('name_key', '=', key).execute();
  if (same.length > 0) return [key];
  const bare = await names.where('bare_key', '=', bareNameKey(text)).execute();
  const words = [...new Set(key.split(' '))];
  const found =
    bare.length > 0
      ? bare
      : await database
          .selectFrom('name_words')
          .select('name_key')
          .where('word', 'in', words)
          .groupBy('name_key')
          .having((on) => on.fn.countAll(), '=', words.length)
          .limit(NAMES_MAX + 1)
          .execute();
  if (found.length > NAMES_MAX) {
    throw new StoreError(
      `${JSON.stringify(text)} is part of more than ${NAMES_MAX} names: give more of the name, or the CIK.`,
    );
  }
  return found.map(({ name_key }) => name_key);
}

/** EDGAR's numbers of those who have, or had, one of the names. */
async function ciksOf({ database }: Store, role: Role, keys: readonly string[]): Promise<Cik[]> {
  if (keys.length === 0) return [];
  const rows = await database
    .selectFrom('parties')
    .select('cik')
    .distinct()
    .where('role', '=', role)
    .where('name_key', 'in', keys)
    .limit(NAMES_MAX)
    .execute();
  return rows.flatMap(({ cik }) => parseCik(cik ?? '') ?? []);
}
