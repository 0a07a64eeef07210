import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  firstMissing,
  LEFT_OUT,
  printed,
  type ShownCommand,
  shownBlocks,
} from './shown-commands.ts';

/*
 * README.md and docs/guide show commands with their output, and code with what it prints. All of it
 * is run here, so that no page can show what is no longer so. A block that begins with `# file NAME`
 * is a file that the commands after it use; longer files lie in a folder with the page's name.
 * `UPDATE=1 npx vitest run test/guide.test.ts` writes the output anew where a page leaves nothing
 * out of it; the diff is the review.
 */
const GUIDE = 'docs/guide';
const UPDATE = process.env['UPDATE'] !== undefined;
const pages = ['README.md', ...namesIn(GUIDE).map((name) => `${GUIDE}/${name}`)];
const project = process.cwd();
let scratch = '';

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'stakeline-guide-'));
});

afterAll(() => {
  process.chdir(project);
  rmSync(scratch, { recursive: true });
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(project, page), 'utf8');

  test('shows what its commands print', async () => {
    const folder = join(scratch, page.replaceAll('/', '-'));
    // Commands may write: they get a folder of their own, in which the samples are.
    cpSync(join(project, 'samples'), join(folder, 'samples'), { recursive: true });
    const own = join(project, page.replace(/\.md$/, ''));
    if (existsSync(own)) cpSync(own, folder, { recursive: true });
    process.chdir(folder);
    let updated = text;
    for (const { commands, file } of shownBlocks(text)) {
      if (file) writeFileSync(file.name, file.text);
      for (const { command, output } of commands) {
        const now = await printed(command);
        if (UPDATE && !output.includes(LEFT_OUT)) {
          updated = withOutput(updated, { command, output }, now);
        } else if (output.includes(LEFT_OUT)) {
          expect(firstMissing(output, now), [command, ...now].join('\n')).toBeUndefined();
        } else {
          expect(now, command).toEqual(output);
        }
      }
    }
    process.chdir(project);
    if (updated !== text) writeFileSync(join(project, page), updated);
  });

  test('shows code that prints what its comments say', () => {
    for (const [, code = ''] of text.matchAll(/^```js\n(.*?)^```$/gms)) {
      const said = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, what]) => what);
      expect(runCode(code)).toEqual(said);
    }
  });
});

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted();
}

/** The page with a command's output as it is now. */
function withOutput(page: string, { command, output }: ShownCommand, now: string[]): string {
  const shown = [`$ ${command}`, ...output].join('\n');
  return page.replace(shown, () => [`$ ${command}`, ...now].join('\n'));
}

/** Runs a module in the project's folder, where `stakeline/read` is what was built last. */
function runCode(code: string): string[] {
  const given = ['--input-type=module', '--eval', code];
  const printedText = execFileSync(process.execPath, given, { cwd: project, encoding: 'utf8' });
  return printedText.trimEnd().split('\n');
}
