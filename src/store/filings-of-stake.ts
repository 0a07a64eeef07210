import { normalCusip } from '../value/cusip.ts';
import { nameKey } from '../value/name-key.ts';
import type { StoredFiling } from './find-filing.ts';
import type { Store } from './store.ts';

/** By what the filings of a stake are known. */
export interface StakeNames {
  readonly cusip?: string;
  /** Of its holders. */
  readonly holders: readonly string[];
  /** Of filings that its journal names. */
  readonly accessions: readonly string[];
}

/**
 * The statements of a stake among all filings: those that its journal names, and those on its CUSIP by
 * one of its holders. The earliest first, at most `limit`.
 */
export async function filingsOfStake(
  { database }: Store,
  { cusip, holders, accessions }: StakeNames,
  limit: number,
): Promise<StoredFiling[]> {
  const keys = holders.map(nameKey).filter((key) => key !== '');
  const ofClass = database
    .selectFrom('cusips')
    .select('filing_id')
    .where('cusip', '=', normalCusip(cusip ?? ''));
  const ofHolder = database.selectFrom('persons').select('filing_id').where('name_key', 'in', keys);
  return database
    .selectFrom('filings')
    .selectAll()
    .where((on) =>
      on.or([
        ...(accessions.length > 0 ? [on('accession', 'in', accessions)] : []),
        ...(keys.length > 0 ? [on.and([on('id', 'in', ofClass), on('id', 'in', ofHolder)])] : []),
      ]),
    )
    .orderBy('sort_date')
    .orderBy('id')
    .limit(limit)
    .execute();
}
