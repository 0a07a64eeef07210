import type { StoredFiling } from './find-filing.ts';
import type { Store } from './store.ts';

/**
 * The filings that may belong to one chain with a filing: on the same issuer, by its CIK or name, and
 * with a reporting person or filer of the same name or CIK. Which of them truly do, the ledger says.
 * The earliest first, at most `limit`.
 */
export async function filingsOfChain(
  { database }: Store,
  { id, issuer_cik: cik, issuer_key: key }: StoredFiling,
  limit: number,
): Promise<StoredFiling[]> {
  const persons = database.selectFrom('persons').where('persons.filing_id', '=', id);
  const filers = database
    .selectFrom('parties')
    .where('parties.filing_id', '=', id)
    .where('role', '=', 'filer');
  const others = await database
    .selectFrom('filings')
    .selectAll('filings')
    .where('filings.id', '!=', id)
    .where((on) =>
      on.or([
        ...(cik === null ? [] : [on('issuer_cik', '=', cik)]),
        ...(key === null ? [] : [on('issuer_key', '=', key)]),
      ]),
    )
    .where((on) =>
      on.or([
        on(
          'filings.id',
          'in',
          database
            .selectFrom('persons as other')
            .select('other.filing_id')
            .where((own) =>
              own.or([
                own('other.name_key', 'in', persons.select('name_key')),
                own('other.cik', 'in', persons.select('cik')),
                own('other.name_key', 'in', filers.select('name_key')),
              ]),
            ),
        ),
        on(
          'filings.id',
          'in',
          database
            .selectFrom('parties as other')
            .select('other.filing_id')
            .where('other.role', '=', 'filer')
            .where((own) =>
              own.or([
                own('other.name_key', 'in', persons.select('name_key')),
                own('other.cik', 'in', filers.select('cik')),
                own('other.name_key', 'in', filers.select('name_key')),
              ]),
            ),
        ),
      ]),
    )
    .orderBy('sort_date')
    .orderBy('filings.id')
    .limit(limit)
    .execute();
  return others;
}
