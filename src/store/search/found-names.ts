import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Store } from '../store.ts';
import { ISSUER_COLUMNS, isMeant, PERSON_COLUMNS, resolveName } from './resolve-name.ts';

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

/** Issuers by name, part of a name or CIK, each under one spelling; all of them without a name. */
export async function issuersNamed(store: Store, name: string | undefined): Promise<NamesFound> {
  const meant =
    name === undefined ? ANY : isMeant(await resolveName(store, 'subject', name), ISSUER_COLUMNS);
  return found(
    store,
    sql`select max(issuer_name) as name, max(issuer_cik) as cik, count(*) as filings,
        max(sort_date) as last_day
      from filings where issuer_key is not null and ${meant} group by issuer_key`,
  );
}

/** Reporting persons in the same way. */
export async function personsNamed(store: Store, name: string | undefined): Promise<NamesFound> {
  const meant =
    name === undefined ? ANY : isMeant(await resolveName(store, 'filer', name), PERSON_COLUMNS);
  return found(
    store,
    sql`select max(persons.name) as name,
        max(case when persons.doubts like '%cik%' then null else persons.cik end) as cik,
        count(distinct persons.filing_id) as filings, max(filings.sort_date) as last_day
      from persons join filings on filings.id = persons.filing_id
      where persons.name_key is not null and ${meant} group by persons.name_key`,
  );
}

const ANY: RawBuilder<SqlBool> = sql<SqlBool>`1 = 1`;

interface NameRow {
  readonly name: string | null;
  readonly cik: string | null;
  /** PostgreSQL's driver gives a count as text. */
  readonly filings: number | string;
  readonly last_day: string;
}

async function found({ database }: Store, names: RawBuilder<unknown>): Promise<NamesFound> {
  const { rows } = await sql<NameRow>`
    ${names} order by filings desc, name limit ${NAMES_LISTED_MAX + 1}`.execute(database);
  return {
    items: rows.slice(0, NAMES_LISTED_MAX).map(({ name, cik, filings, last_day }) => ({
      name: name ?? '',
      cik,
      filings: Number(filings),
      lastDay: last_day,
    })),
    isWhole: rows.length <= NAMES_LISTED_MAX,
  };
}
