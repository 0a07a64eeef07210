import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../engine.ts';
import type { Store } from '../store.ts';
import { COUNTED_MAX } from './facets.ts';
import { ISSUER_COLUMNS, isMeant, PERSON_COLUMNS, type Role, resolveName } from './resolve-name.ts';

/** An issuer or a reporting person as a list has it, to choose from. */
export interface NamedOne {
  readonly name: string;
  /** EDGAR's number; a CIK that the reader is not sure of is left out. */
  readonly cik: string | null;
  readonly filings: number;
  /** Of the latest of those filings: the day of filing, else of the event. */
  readonly lastDay: string;
}

export interface NamesFound {
  /** Those with the most filings first. */
  readonly items: readonly NamedOne[];
  /** Whether there are no more. */
  readonly isWhole: boolean;
}

/** More than these are not chosen from but narrowed down. */
export const NAMES_LISTED_MAX = 50;

/**
 * Issuers by name, part of a name or CIK, each under one spelling; without a name, those of the
 * latest filings (`COUNTED_MAX`).
 */
export async function issuersNamed(store: Store, name: string | undefined): Promise<NamesFound> {
  const meant = await meantBy(store, 'subject', name, ISSUER_COLUMNS);
  return found(
    store,
    sql`select max(issuer_name) as name, max(issuer_cik) as cik, count(*) as filings,
        max(sort_date) as last_day
      from ${meant.filings} where issuer_key is not null and ${meant.holds} group by issuer_key`,
    meant.isLatest,
  );
}

/** Reporting persons in the same way. */
export async function personsNamed(store: Store, name: string | undefined): Promise<NamesFound> {
  const meant = await meantBy(store, 'filer', name, PERSON_COLUMNS);
  return found(
    store,
    sql`select max(persons.name) as name,
        max(case when persons.doubts like '%cik%' then null else persons.cik end) as cik,
        count(distinct persons.filing_id) as filings, max(filings.sort_date) as last_day
      from persons join ${meant.filings} on filings.id = persons.filing_id
      where persons.name_key is not null and ${meant.holds} group by persons.name_key`,
    meant.isLatest,
  );
}

/** Among which filings one looks, and what must hold there. */
interface Meant {
  readonly filings: RawBuilder<unknown>;
  readonly holds: RawBuilder<SqlBool>;
  readonly isLatest: boolean;
}

async function meantBy(
  store: Store,
  role: Role,
  name: string | undefined,
  columns: Parameters<typeof isMeant>[1],
): Promise<Meant> {
  if (name !== undefined) {
    const holds = isMeant(await resolveName(store, role, name), columns);
    return { filings: sql`filings`, holds, isLatest: false };
  }
  const filings = sql`(
    select * from filings order by sort_date desc, id desc limit ${COUNTED_MAX}) as filings`;
  return { filings, holds: sql`1 = 1`, isLatest: true };
}

interface NameRow {
  readonly name: string | null;
  readonly cik: string | null;
  /** PostgreSQL's driver gives a count as text. */
  readonly filings: number | string;
  readonly last_day: string;
}

async function found(
  { database }: Store,
  names: RawBuilder<unknown>,
  isLatest: boolean,
): Promise<NamesFound> {
  const { rows } = await sql<NameRow>`
    ${names} order by filings desc, name limit ${NAMES_LISTED_MAX + 1}`.execute(database);
  return {
    items: rows.slice(0, NAMES_LISTED_MAX).map(({ name, cik, filings, last_day }) => ({
      name: name ?? '',
      cik,
      filings: Number(filings),
      lastDay: last_day,
    })),
    isWhole: rows.length <= NAMES_LISTED_MAX && !(isLatest && (await hasOlder(database))),
  };
}

/** Whether there are filings behind the latest. */
async function hasOlder(database: Database): Promise<boolean> {
  const older = database.selectFrom('filings').select('id').orderBy('sort_date', 'desc');
  return (await older.offset(COUNTED_MAX).limit(1).executeTakeFirst()) !== undefined;
}
