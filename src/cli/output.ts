import { once } from 'node:events';
import { isatty } from 'node:tty';
import pc from 'picocolors';
import { type Advance, progressOn } from './progress.ts';

/** Where a command prints; tests give it another. */
export interface Output {
  /** Prints to standard output; resolves once the reader at the other end keeps up. */
  print(text: string): Promise<void>;
  /** One message in the one shape of errors: `stakeline: <what>`. */
  complain(message: string): void;
  /** Shows how far a long run is, on a terminal only; a run that is done gives nothing. */
  progress(advance: Advance | undefined): void;
  /** Whether progress is seen, so that it is worth finding out. */
  readonly isWatched?: boolean;
  readonly colours: Colours;
  /** How wide a line may be. */
  readonly columns: number;
}

export type Colours = ReturnType<typeof pc.createColors>;

/** What a command takes, and what it answers: an exit code. */
export type Run = (
  operands: readonly string[],
  options: Options,
  output: Output,
) => Promise<ExitCode>;

/** Options by name, as the command's page has them; a switch that is not given is absent. */
export type Options = Readonly<Record<string, string | true | undefined>>;

/** 0 fine, 1 findings that are errors or input that could not be read, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Printed lines are this wide where nobody says how wide they may be. */
const COLUMNS = 100;

/** Standard output and standard error, with colours where they are a terminal. */
export function standardOutput(): Output {
  const { stdout, stderr } = process;
  const progress = progressOn(stderr);
  // `stdout.isTTY` is undefined for a file or a pipe, and picocolors, given undefined, looks at the
  // environment: under CI it would colour files.
  const wanted = isatty(stdout.fd) && process.env['NO_COLOR'] === undefined;
  // Whoever reads our output may have had enough of it (`| head`): that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  return {
    async print(text) {
      // A text that goes to a file leaves the line on the terminal as it is.
      if (stdout.isTTY) progress.clear();
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    complain(message) {
      progress.clear();
      stderr.write(`stakeline: ${message}\n`);
    },
    progress: (advance) => progress.show(advance),
    isWatched: stderr.isTTY,
    colours: pc.createColors(wanted),
    columns: stdout.isTTY ? stdout.columns : COLUMNS,
  };
}
