import { workInBulk } from './bulk.ts';
import { reportDrift } from './drift.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { threadsOf } from './workers-option.ts';

/** `stakeline read`: the facts of filings as JSON, one object a file, or how well they are read. */
export async function run(
  paths: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const threads = threadsOf(options, 'read', output);
  if (!threads) return 2;
  const misplaced = misplacedOption(options);
  if (misplaced !== undefined) {
    output.complain(`${misplaced} (see stakeline read --help)`);
    return 2;
  }
  const answer = options['report'] ? reportDrift : printFacts;
  return answer(paths, options, threads.workers, output);
}

/** An option that would be passed over in silence is a mistake. */
function misplacedOption(options: Options): string | undefined {
  const given = (names: readonly string[]): string | undefined =>
    names.find((name) => options[name] !== undefined);
  if (options['report']) {
    const facts = given(['jsonl', 'spans', 'unmask']);
    return facts === undefined
      ? undefined
      : `--${facts} says how facts are printed, and --report prints none`;
  }
  const ofReport = given(['json', 'against']);
  return ofReport === undefined ? undefined : `--${ofReport} goes with --report`;
}

async function printFacts(
  paths: readonly string[],
  options: Options,
  workers: number | undefined,
  output: Output,
): Promise<ExitCode> {
  const indent = options['jsonl'] === true ? undefined : 2;
  const task = {
    work: 'facts',
    spans: options['spans'] === true,
    unmask: options['unmask'] === true,
    ...(indent !== undefined && { indent }),
  } as const;
  let code: ExitCode = 0;
  for await (const file of workInBulk(paths, task, workers, output)) {
    if ('error' in file) code = 1;
    const text =
      'error' in file
        ? JSON.stringify({ file: file.name, error: file.error }, undefined, indent)
        : file.result;
    await output.print(`${text}\n`);
  }
  return code;
}
