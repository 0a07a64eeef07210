import { readFileSync } from 'node:fs';
import { driftReport } from '../write/drift/drift-report.ts';
import { sharesInReport } from '../write/drift/earlier-report.ts';
import type { TroubleShare } from '../write/drift/shares.ts';
import { DriftTally } from '../write/drift/tally.ts';
import { workInBulk } from './bulk.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { printDrift } from './print-drift.ts';

/** `stakeline read --report`: what could not be read over many filings, by field and layout. */
export async function reportDrift(
  paths: readonly string[],
  options: Options,
  workers: number | undefined,
  output: Output,
): Promise<ExitCode> {
  const { against } = options;
  const earlier = typeof against === 'string' ? sharesAt(against) : undefined;
  if (typeof earlier === 'string') {
    output.complain(`${against}: ${earlier}`);
    return 1;
  }
  const tally = new DriftTally();
  for await (const file of workInBulk(paths, { work: 'observation' }, workers, output)) {
    if ('error' in file) tally.addUnread(file.name, file.error);
    else tally.add(file.name, file.result);
  }
  const report = driftReport(tally, earlier);
  await output.print(
    options['json'] ? `${JSON.stringify(report, undefined, 2)}\n` : printDrift(report, output),
  );
  return report.unreadFiles > 0 ? 1 : 0;
}

/** The earlier report's shares, or why it cannot be compared with. */
function sharesAt(path: string): ReadonlyMap<string, TroubleShare> | string {
  try {
    const shares = sharesInReport(readFileSync(path, 'utf8'));
    return shares ?? 'it is no report (make one with stakeline read --report --json)';
  } catch {
    return 'the report could not be read (check the path)';
  }
}
