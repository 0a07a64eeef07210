import { confirmations, runChecks } from '../check/run.ts';
import type { ReadFile } from '../ingest/read-input.ts';
import { inReadingOrder } from '../source/finding.ts';
import { masked } from '../source/masked.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { printFindings, summaryOf } from './print-findings.ts';
import { readFiles } from './readings.ts';
import { printStatement } from './report-statement.ts';

/** `stakeline report`: what a filing says, what of it holds, and what is wrong, for a person. */
export async function run(
  paths: readonly string[],
  _options: Options,
  output: Output,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const read of readFiles(paths, output)) {
    if ('error' in read) code = 1;
    else await output.print(reportOf(read, output));
  }
  return code;
}

function reportOf({ source, filing, findings }: ReadFile, output: Output): string {
  const { colours } = output;
  const all = inReadingOrder([...findings, ...runChecks(filing)]);
  const agreed = confirmations(filing).map(({ message }) => `  ${colours.green('✓')} ${message}\n`);
  const parts = [
    printStatement(source.name, filing, output),
    agreed.length === 0 ? '' : `${colours.bold('What agrees')}\n${agreed.join('')}`,
    `${colours.bold('Findings')}\n${printFindings(source, all, output)}${summaryOf(all, 1)}\n`,
  ];
  return `${masked(parts.filter(Boolean).join('\n'))}\n`;
}
