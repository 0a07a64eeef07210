import pc from 'picocolors';
import { runCommandLine } from '../src/cli/command-line.ts';

/** What a fenced block of a page shows: commands with their output, or a file that they use. */
export interface ShownBlock {
  /** Each line after `$ ` is one; what follows is its output. */
  readonly commands: readonly ShownCommand[];
  readonly file?: { readonly name: string; readonly text: string };
}

export interface ShownCommand {
  /** Without the `$ `. */
  readonly command: string;
  /** As the page shows it; a line of `…` stands for any lines, or none. */
  readonly output: readonly string[];
}

const FILE_MARK = '# file ';

/** The fenced blocks of a page that begin with `$ stakeline`, or with `# file NAME`. */
export function shownBlocks(page: string): ShownBlock[] {
  const blocks: ShownBlock[] = [];
  for (const [, inside = ''] of page.matchAll(/^```[a-z]*\n(.*?)^```$/gms)) {
    const [first = '', ...rest] = inside.trimEnd().split('\n');
    if (first.startsWith('$ stakeline')) {
      blocks.push({ commands: commandsIn([first, ...rest]) });
    } else if (first.startsWith(FILE_MARK)) {
      const name = first.slice(FILE_MARK.length).trim();
      blocks.push({ commands: [], file: { name, text: `${rest.join('\n')}\n` } });
    }
  }
  return blocks;
}

function commandsIn(lines: readonly string[]): ShownCommand[] {
  const commands: { command: string; output: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), output: [] });
    else commands.at(-1)?.output.push(line.trimEnd());
  }
  return commands;
}

/** What a command prints, messages on standard error among it as they come; no shell is involved. */
export async function printed(command: string): Promise<string[]> {
  const [program, ...words] = wordsOf(command);
  if (program !== 'stakeline') return [`a page shows a command of another program: ${command}`];
  let text = '';
  await runCommandLine(words, {
    print: async (more) => {
      text += more;
    },
    complain: (message) => {
      text += `stakeline: ${message}\n`;
    },
    progress: () => {},
    colours: pc.createColors(false),
    columns: 100,
  });
  return text.trimEnd().split('\n').map(trimmedEnd);
}

function trimmedEnd(line: string): string {
  return line.trimEnd();
}

/** Words between blanks; those in quotes keep theirs. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

export const LEFT_OUT = '…';

/**
 * Whether output is as shown: line by line, where `…` stands for any lines.
 * Returns the first run of shown lines that is not where it should be, or `undefined`.
 */
export function firstMissing(
  shown: readonly string[],
  output: readonly string[],
): readonly string[] | undefined {
  const runs = runsOf(shown);
  let from = 0;
  for (const [at, run] of runs.entries()) {
    const isFirst = at === 0;
    const isLast = at === runs.length - 1;
    const found = isLast && !isFirst ? output.length - run.length : placeOf(run, output, from);
    const fits = found >= from && isAt(run, output, found) && (!isFirst || found === 0);
    if (!fits || (isLast && found + run.length !== output.length)) return run;
    from = found + run.length;
  }
  return undefined;
}

/** Shown lines cut at each `…`; a run can be empty, as before a `…` at the beginning. */
function runsOf(shown: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const line of shown) {
    if (line.trim() === LEFT_OUT) runs.push([]);
    else runs.at(-1)?.push(line.trimEnd());
  }
  return runs;
}

function placeOf(run: readonly string[], output: readonly string[], from: number): number {
  for (let at = from; at + run.length <= output.length; at += 1) {
    if (isAt(run, output, at)) return at;
  }
  return -1;
}

function isAt(run: readonly string[], output: readonly string[], at: number): boolean {
  return at >= 0 && run.every((line, index) => output[at + index] === line);
}
