import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEnvelope, primaryDocument } from '../src/read/envelope/envelope.ts';
import { type Format, formatOf } from '../src/read/formats.ts';
import { sourceFrom } from '../src/source/source.ts';

/** A filing as stored, with what the benchmarks choose it by. */
export interface StoredFiling {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
}

/** Real filings where they are at hand, else our own samples. */
const REAL = [
  '../shared/corpus/labelled',
  '../shared/corpus/labelled-xml',
  '../shared/corpus/unlabelled',
];
const SAMPLES = ['samples'];

/** The filings that the benchmarks read. */
export function storedFilings(): StoredFiling[] {
  const real = REAL.filter((folder) => existsSync(folder));
  return (real.length > 0 ? real : SAMPLES).flatMap(filingsIn);
}

function filingsIn(folder: string): StoredFiling[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|htm|html|xml|nc)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const source = sourceFrom(name, bytes);
      return { name, bytes, format: formatOf(source, primaryDocument(openEnvelope(source)).text) };
    });
}
