import pc from 'picocolors';
import { runCommandLine } from '../src/cli/command-line.ts';
import type { ExitCode } from '../src/cli/output.ts';

/** What a command line printed, and each complaint that it made. */
export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly complaints: readonly string[];
}

/** Runs a command line as a terminal of a hundred columns without colours would show it. */
export async function stakeline(...given: readonly string[]): Promise<Run> {
  const texts: string[] = [];
  const complaints: string[] = [];
  const code = await runCommandLine(given, {
    print: async (text) => void texts.push(text),
    complain: (message) => void complaints.push(message),
    progress: () => {},
    colours: pc.createColors(false),
    columns: 100,
  });
  return { code, out: texts.join(''), complaints };
}
