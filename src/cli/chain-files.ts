import type { ChainFiling } from '../ledger/filings/chain-filing.ts';
import type { Output } from './output.ts';
import { readFiles } from './readings.ts';

/** The filings behind paths; `failed` where one could not be read, of which a complaint tells. */
export async function readChain(
  paths: readonly string[],
  output: Output,
): Promise<{ readonly filings: readonly ChainFiling[]; readonly failed: boolean }> {
  const filings: ChainFiling[] = [];
  let failed = false;
  for await (const read of readFiles(paths, output)) {
    if ('error' in read) failed = true;
    else filings.push({ name: read.source.name, filing: read.filing });
  }
  return { filings, failed };
}
