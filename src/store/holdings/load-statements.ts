import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { parseDay } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { byFiling } from '../by-filing.ts';
import type { Store } from '../store.ts';
import type { Row } from '../tables.ts';
import type { HeldStatement, StatedHolding } from './statement.ts';

/** The statements of which a condition on `filings` holds; 13F reports are none, and none are stored. */
export async function loadStatements(
  { database }: Store,
  holds: RawBuilder<SqlBool>,
): Promise<HeldStatement[]> {
  const { rows: filings } = await sql<FilingPart>`
    select id, accession, form, issuer_name, issuer_key, security_title, class_key, event_date, filed_date,
      accepted_at, amendment_number, exit_date, five_percent_or_less
    from filings where ${holds}`.execute(database);
  const { rows: persons } = await sql<PersonPart>`
    select filing_id, name, name_key, cik, aggregate_amount, percent_of_class, doubts
    from persons where filing_id in (select id from filings where ${holds})
    order by filing_id, ordinal`.execute(database);
  const { rows: cusips } = await sql<Row<'cusips'>>`
    select filing_id, cusip from cusips
    where filing_id in (select id from filings where ${holds})`.execute(database);
  const [personsOf, cusipsOf] = [byFiling(persons), byFiling(cusips)];
  return filings.map((row) => ({
    filingId: row.id,
    accession: row.accession,
    form: row.form,
    issuerName: row.issuer_name,
    issuerKey: row.issuer_key,
    securityTitle: row.security_title,
    classKey: row.class_key,
    cusips: (cusipsOf.get(row.id) ?? []).map(({ cusip }) => cusip),
    eventDate: parseDay(row.event_date ?? ''),
    filedDate: parseDay(row.filed_date ?? ''),
    acceptedAt: row.accepted_at,
    amendmentNumber: row.amendment_number,
    isExit: row.exit_date !== null || row.five_percent_or_less === 1,
    persons: (personsOf.get(row.id) ?? []).map(holdingOf),
  }));
}

type FilingPart = Pick<
  Row<'filings'>,
  | 'id'
  | 'accession'
  | 'form'
  | 'issuer_name'
  | 'issuer_key'
  | 'security_title'
  | 'class_key'
  | 'event_date'
  | 'filed_date'
  | 'accepted_at'
  | 'amendment_number'
  | 'exit_date'
  | 'five_percent_or_less'
>;
type PersonPart = Pick<
  Row<'persons'>,
  'filing_id' | 'name' | 'name_key' | 'cik' | 'aggregate_amount' | 'percent_of_class' | 'doubts'
>;

function holdingOf(row: PersonPart): StatedHolding {
  return {
    name: row.name,
    nameKey: row.name_key,
    cik: row.cik,
    amount: Decimal.parse(row.aggregate_amount ?? ''),
    percent: Decimal.parse(row.percent_of_class ?? ''),
    doubts: row.doubts === '' ? [] : row.doubts.split(' '),
  };
}
