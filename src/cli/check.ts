import { allChecks } from '../check/all.ts';
import { runChecks } from '../check/run.ts';
import { readDraft } from '../draft/draft-reading.ts';
import type { ReadFile } from '../ingest/read-input.ts';
import { version } from '../ingest/version.ts';
import { type Finding, inReadingOrder } from '../source/finding.ts';
import type { Source } from '../source/source.ts';
import { findingsJson } from '../write/findings-json.ts';
import { sarifLog, sarifResults } from '../write/sarif.ts';
import { draftFindings } from '../write/xml/draft-findings.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { printFindings, summaryOf } from './print-findings.ts';
import { readFiles } from './readings.ts';

/** `stakeline check`: what is wrong or odd in filings, for a person, as JSON or as SARIF. */
export async function run(
  paths: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const form = options['json'] ? asJson : options['sarif'] ? asSarif : forPeople;
  const printer = form(output);
  let code: ExitCode = 0;
  for await (const read of readFiles(paths, output)) {
    if ('error' in read) {
      code = 1;
      await printer.failed?.(read.name, read.error);
      continue;
    }
    const findings = findingsOf(read);
    if (findings.some(({ severity }) => severity === 'error')) code = 1;
    await printer.file(read.source, findings);
  }
  await printer.end();
  return code;
}

/** A draft is looked at as EDGAR would, too. */
function findingsOf({ source, filing, findings }: ReadFile): readonly Finding[] {
  const draft = readDraft(source.text);
  if (!draft) return inReadingOrder([...findings, ...runChecks(filing)]);
  if (!draft.draft) return draft.findings;
  const filerCik = draft.filing.reportingPersons.flatMap(({ cik }) => cik?.value ?? [])[0];
  const options = { contact: STAND_IN, ...(filerCik && { filerCik }) };
  return [...draft.findings, ...runChecks(draft.filing), ...draftFindings(draft.page, options)];
}

/** Whom EDGAR may ask belongs to the submission, not to the draft; `prepare` asks for it. */
const STAND_IN = { name: 'Ada Quill', telephone: '302 555 0100', email: 'ada@example.com' };

/** One way of printing findings, file by file. */
interface Printer {
  file(source: Source, findings: readonly Finding[]): Promise<void>;
  failed?(name: string, error: string): Promise<void>;
  end(): Promise<void>;
}

function forPeople(output: Output): Printer {
  const all: Finding[] = [];
  let files = 0;
  return {
    async file(source, findings) {
      files += 1;
      all.push(...findings);
      await output.print(printFindings(source, findings, output));
    },
    end: () => output.print(`${summaryOf(all, files)}\n`),
  };
}

/** An array with an object for each file, printed as the files are read. */
function asJson(output: Output): Printer {
  let before = '[\n';
  const entry = async (record: object): Promise<void> => {
    await output.print(`${before}${JSON.stringify(record, undefined, 2)}`);
    before = ',\n';
  };
  return {
    file: (source, findings) =>
      entry({ file: source.name, findings: findingsJson(source, findings) }),
    failed: (name, error) => entry({ file: name, error }),
    end: () => output.print(before === ',\n' ? '\n]\n' : '[]\n'),
  };
}

function asSarif(output: Output): Printer {
  const results: ReturnType<typeof sarifResults> = [];
  return {
    async file(source, findings) {
      results.push(...sarifResults(source, findings));
    },
    end: () =>
      output.print(`${JSON.stringify(sarifLog(results, allChecks, version()), undefined, 2)}\n`),
  };
}
