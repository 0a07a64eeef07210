import type { HeaderParty } from '../../filing/submission.ts';
import { nameKey } from '../../value/name-key.ts';
import type { ListRows } from './filing-rows.ts';
import { storable } from './storable.ts';

/** Companies and persons of EDGAR's header, a row for each name that they have or had. */
export function partyRows(parties: readonly HeaderParty[]): ListRows['parties'] {
  return parties.flatMap(({ role, name, cik, formerNames }) => {
    const named = (written: string, is_former_name: 0 | 1): ListRows['parties'][number] => ({
      role,
      name: storable(written),
      name_key: nameKey(written),
      cik: cik?.value ?? null,
      is_former_name,
    });
    return [named(name.value, 0), ...formerNames.map((former) => named(former.name, 1))];
  });
}
