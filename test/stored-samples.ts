import type { Filing } from '../src/filing/filing.ts';
import type { Finding } from '../src/source/finding.ts';
import { packed } from '../src/store/packed.ts';
import { type FilingRows, filingRows, type ReadFiling } from '../src/store/rows/filing-rows.ts';
import { filingJson } from '../src/write/json.ts';

/** What a test says of a filing beside its facts; what is left out is made up from its name. */
export interface SavedAs extends Pick<ReadFiling, 'filedAs'> {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly findings?: readonly Finding[];
  readonly readerVersion?: string;
}

/** A filing as ingest would hand it to the store. */
export function rowsOf(filing: Filing, given: SavedAs): FilingRows {
  const { name, bytes, findings = [], readerVersion = '1', filedAs } = given;
  return filingRows({
    name,
    packed: packed(bytes ?? new TextEncoder().encode(`filing ${name}`)),
    filing: withoutSampleAccession(filing),
    facts: JSON.stringify(filingJson(filing, { spans: true })),
    findings,
    readerVersion,
    ...(filedAs && { filedAs }),
  });
}

/** All samples have one accession number; in a store each is a filing of its own. */
function withoutSampleAccession(filing: Filing): Filing {
  if (filing.submission?.accession?.value !== '0000000000-24-000001') return filing;
  const { accession: _same, ...submission } = filing.submission;
  return { ...filing, submission };
}
