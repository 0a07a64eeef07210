import { parseAccession } from '../value/accession.ts';
import { unpacked, unpackedText } from './packed.ts';
import type { Store } from './store.ts';
import type { Row } from './tables.ts';

/** A filing in the store, without its bytes and facts. */
export type StoredFiling = Row<'filings'>;

/** A filing by its accession number, with or without dashes, or by the number the store gave it. */
export async function findFiling(
  { database }: Store,
  name: string | number,
): Promise<StoredFiling | undefined> {
  const accession = parseAccession(String(name));
  const id = Number(name);
  if (!accession && !(Number.isInteger(id) && id > 0 && id <= ID_MAX)) return undefined;
  const filings = database.selectFrom('filings').selectAll();
  const one = accession ? filings.where('accession', '=', accession) : filings.where('id', '=', id);
  return one.executeTakeFirst();
}

/** The filing of some bytes, by their SHA-256 in hexadecimal. */
export async function findFilingOfBytes(
  { database }: Store,
  sha256: string,
): Promise<StoredFiling | undefined> {
  return database.selectFrom('filings').selectAll().where('sha256', '=', sha256).executeTakeFirst();
}

/** Numbers are 32 bits wide in PostgreSQL. */
const ID_MAX = 2 ** 31 - 1;

/** The bytes as filed. */
export async function contentOf(
  { database }: Store,
  filingId: number,
): Promise<Uint8Array | undefined> {
  const row = await database
    .selectFrom('contents')
    .select('gzip')
    .where('filing_id', '=', filingId)
    .executeTakeFirst();
  return row && unpacked(row.gzip);
}

/** What one version of the reader said of a filing. */
export interface StoredReading {
  readonly readerVersion: string;
  readonly isCurrent: boolean;
  readonly readAt: string;
  /** The public JSON of the facts, with their places. */
  readonly facts: string;
  /** JSON: a list of findings. */
  readonly findings: string;
}

/** What every version of the reader said of a filing, the current one first. */
export async function readingsOf({ database }: Store, filingId: number): Promise<StoredReading[]> {
  const rows = await database
    .selectFrom('readings')
    .selectAll()
    .where('filing_id', '=', filingId)
    .orderBy('is_current', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    readerVersion: row.reader_version,
    isCurrent: row.is_current === 1,
    readAt: row.read_at,
    facts: unpackedText(row.facts_gzip),
    findings: row.findings,
  }));
}

/** What the current reading of a filing says. */
export async function currentReading(
  store: Store,
  filingId: number,
): Promise<StoredReading | undefined> {
  const [first] = await readingsOf(store, filingId);
  return first?.isCurrent ? first : undefined;
}
