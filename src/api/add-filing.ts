import { findFilingOfBytes, type StoredFiling } from '../store/find-filing.ts';
import { type Outcome, saveReadings } from '../store/save-readings.ts';
import type { ApiContext } from './context.ts';
import { Problem } from './problem.ts';
import { workOn } from './readers.ts';

/** A filing that was added, or was there, and which of the two. */
export interface AddedFiling {
  readonly filing: StoredFiling;
  readonly outcome: Exclude<Outcome, 'other-bytes'>;
}

/**
 * Reads, checks and stores a filing. Refused where EDGAR's header says that it is neither schedule, and
 * where the store has other bytes under its accession number.
 */
export async function addFiling(
  { store, version, now, readers }: ApiContext,
  name: string,
  bytes: Uint8Array,
): Promise<AddedFiling> {
  const read = await workOn(readers, 'rows', { name, bytes, readerVersion: version });
  if ('error' in read) throw new Problem(422, `${read.error}.`);
  const { rows } = read;
  if ('otherForm' in rows) {
    throw new Problem(422, `Its header calls it ${rows.otherForm}: neither Schedule 13D nor 13G.`);
  }
  const [outcome] = await saveReadings(store, [rows], now());
  const filing = await findFilingOfBytes(store, rows.filing.sha256);
  if (outcome === undefined || outcome === 'other-bytes' || !filing) {
    const { accession } = rows.filing;
    throw new Problem(409, `Other bytes are here as ${accession ?? 'it'} already; they stay.`);
  }
  return { filing, outcome };
}
