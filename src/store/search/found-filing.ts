import { byFiling } from '../by-filing.ts';
import type { Store } from '../store.ts';
import type { Row } from '../tables.ts';

/** A filing in a list: what a person needs to choose among filings. */
export interface FoundFiling {
  /** The store's own number. */
  readonly id: number;
  readonly accession: string | null;
  readonly name: string;
  readonly form: string | null;
  readonly amendmentNumber: number | null;
  readonly issuerName: string | null;
  readonly issuerCik: string | null;
  /** The class whose shares are counted; counts of different titles are different units. */
  readonly securityTitle: string | null;
  readonly cusips: readonly string[];
  readonly eventDate: string | null;
  readonly filedDate: string | null;
  readonly acceptedAt: string | null;
  readonly persons: readonly FoundPerson[];
}

/** What one cover page states; joint filers state the same shares, so they are not to be added up. */
export interface FoundPerson {
  readonly name: string | null;
  readonly cik: string | null;
  readonly aggregateAmount: string | null;
  readonly percentOfClass: string | null;
  /** The facts of these that the reader is not sure of. */
  readonly doubts: readonly string[];
}

/** Filings with what else a list shows of them, in the order given. */
export async function foundFilings(
  { database }: Store,
  filings: readonly Row<'filings'>[],
): Promise<FoundFiling[]> {
  const ids = filings.map(({ id }) => id);
  if (ids.length === 0) return [];
  const persons = await database
    .selectFrom('persons')
    .select(['filing_id', 'name', 'cik', 'aggregate_amount', 'percent_of_class', 'doubts'])
    .where('filing_id', 'in', ids)
    .orderBy('filing_id')
    .orderBy('ordinal')
    .execute();
  const cusips = await database
    .selectFrom('cusips')
    .select(['filing_id', 'cusip'])
    .where('filing_id', 'in', ids)
    .orderBy('cusip')
    .execute();
  const personsOf = byFiling(persons);
  const cusipsOf = byFiling(cusips);
  return filings.map((row) => ({
    id: row.id,
    accession: row.accession,
    name: row.name,
    form: row.form,
    amendmentNumber: row.amendment_number,
    issuerName: row.issuer_name,
    issuerCik: row.issuer_cik,
    securityTitle: row.security_title,
    cusips: (cusipsOf.get(row.id) ?? []).map(({ cusip }) => cusip),
    eventDate: row.event_date,
    filedDate: row.filed_date,
    acceptedAt: row.accepted_at,
    persons: (personsOf.get(row.id) ?? []).map((person) => ({
      name: person.name,
      cik: person.cik,
      aggregateAmount: person.aggregate_amount,
      percentOfClass: person.percent_of_class,
      doubts: person.doubts === '' ? [] : person.doubts.split(' '),
    })),
  }));
}
