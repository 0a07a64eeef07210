import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { version } from '../ingest/version.ts';
import { commands } from './commands.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { plainOf, readPage } from './page.ts';

/**
 * Runs one command line, without the program's own name.
 * Commander takes the arguments apart as each command's page has them; the code of a command is
 * loaded when it runs, so that `--help` answers at once.
 */
export async function runCommandLine(given: readonly string[], output: Output): Promise<ExitCode> {
  const help: string[] = [];
  let code: ExitCode = 0;
  const program = programOf(help);
  for (const [name, load] of Object.entries(commands)) {
    const command = commandOf(name, help);
    command.action(async (...operands: unknown[]) => {
      const { run } = await load();
      // Commander gives one argument for each operand of the page, then the options.
      const named = operands.slice(0, command.registeredArguments.length).flat();
      code = await run(named.filter(isText), command.opts<Options>(), output);
    });
    program.addCommand(command);
  }
  try {
    await program.parseAsync(given, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return refuse(error, given, output);
    await output.print(help.join(''));
  }
  return code;
}

function programOf(help: string[]): Command {
  return collecting(new Command('stakeline'), help)
    .description('Reads, checks and explains SEC Schedules 13D and 13G.')
    .version(version())
    .addHelpText('after', '\nExample:\n    stakeline report samples\n');
}

function commandOf(name: string, help: string[]): Command {
  const page = readPage(readFileSync(new URL(`./${name}.md`, import.meta.url), 'utf8'));
  const command = collecting(new Command(page.name), help).summary(page.summary);
  for (const operand of page.operands) command.argument(operand);
  for (const { flags, description } of page.options) command.option(flags, description);
  command.helpInformation = () => plainOf(page.text);
  return command;
}

/** Commander throws instead of ending the process, and its help is kept until it is printed. */
function collecting(command: Command, help: string[]): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: (text) => help.push(text), writeErr: () => {} });
}

/** An operand that may be left out comes as `undefined`. */
function isText(operand: unknown): operand is string {
  return typeof operand === 'string';
}

/** Whatever commander stops at, but for help, is wrong usage. */
function refuse(error: CommanderError, [name = '']: readonly string[], output: Output): ExitCode {
  const what = error.code === 'commander.help' ? 'no command' : error.message;
  const [first = '', ...suggestion] = what.replace(/^error: /, '').split('\n');
  const hint = suggestion.length > 0 ? `${suggestion.join(' ').replace(/[()]/g, '')} ` : '';
  const help = Object.hasOwn(commands, name) ? `stakeline ${name} --help` : 'stakeline --help';
  output.complain(`${first} (${hint}see ${help})`);
  return 2;
}
