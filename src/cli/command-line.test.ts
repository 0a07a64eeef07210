import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stakeline as runStakeline } from '../../test/stakeline.ts';
import { commands } from './commands.ts';
import { readPage } from './page.ts';

/** Signed before its event, and with a person's tax number. */
const FILING = `SCHEDULE 13D
Under the Securities Exchange Act of 1934

Northfield Robotics, Inc.
(Name of Issuer)

Common Stock
(Title of Class of Securities)

66123R103
(CUSIP Number)

March 5, 2024
(Date of Event which Requires Filing of this Statement)
<PAGE>
CUSIP No. 66123R103            13D            Page 2 of 3 Pages

1    NAME OF REPORTING PERSON
     S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON
     Ada Quill
     123-45-6789
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP     (a) [ ]  (b) [ ]
3    SEC USE ONLY
4    SOURCE OF FUNDS
     PF
5    CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED     [ ]
6    CITIZENSHIP OR PLACE OF ORGANIZATION
     United States
7    SOLE VOTING POWER
     1,200,000
8    SHARED VOTING POWER
     0
9    SOLE DISPOSITIVE POWER
     1,200,000
10   SHARED DISPOSITIVE POWER
     0
11   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     1,200,000
12   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES     [ ]
13   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
     6.0%
14   TYPE OF REPORTING PERSON
     IN

Item 1. Security and Issuer.

Common Stock of Northfield Robotics, Inc.

SIGNATURE

After reasonable inquiry I certify that this statement is true, complete and correct.

Dated: March 1, 2024

/s/ Ada Quill
Ada Quill
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stakeline-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'b.txt'), FILING);
  writeFileSync(join(folder, 'inner', 'a.htm'), '<html><body>SCHEDULE 13G</body></html>');
  writeFileSync(join(folder, 'notes.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command line in the folder; paths in what it says are shortened. */
async function stakeline(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, out, complaints } = await runStakeline(...given);
  const err = complaints.map((complaint) => `${complaint}\n`).join('');
  return { code, out: out.replaceAll(folder, '~'), err: err.replaceAll(folder, '~') };
}

describe('the command line', () => {
  test('has help with every command, and a page for each', async () => {
    const { code, out } = await stakeline('--help');
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(out).toContain(`  ${name} `);
  });

  test.each(Object.keys(commands))(
    '%s explains itself, with an example and exit codes',
    async (name) => {
      const { code, out } = await stakeline(name, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`    stakeline ${name}`);
      expect(out).toContain('Example:\n');
      expect(out).toContain('Exit code:\n');
      const page = readPage(readFileSync(`src/cli/${name}.md`, 'utf8'));
      expect(page.name).toBe(name);
      const inUsage = [...page.usage.matchAll(/--[a-z-]+/g)].map(([option]) => option);
      const options = page.options.map(({ flags }) => flags.split(' ')[0]);
      // A usage of more options than a person takes in at once names the ones most used.
      const named = options.length > OPTIONS_IN_USAGE ? options.filter(isIn(inUsage)) : options;
      expect(named).toEqual(inUsage);
    },
  );

  test('refuses what it does not know in one shape, with code 2', async () => {
    expect(await stakeline('read', '--jsno', 'x')).toEqual({
      code: 2,
      out: '',
      err: "unknown option '--jsno' (Did you mean --json? see stakeline read --help)\n",
    });
    expect((await stakeline('red')).err).toMatch(/^unknown command 'red' \(Did you mean read\?/);
    expect((await stakeline('check')).code).toBe(2);
    expect((await stakeline()).code).toBe(2);
    expect((await stakeline('toString')).code).toBe(2);
  });
});

describe('stakeline read', () => {
  test('prints a line for each file of a folder by name, and others than filings are left', async () => {
    const { code, out } = await stakeline('read', '--jsonl', folder);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(records.map(({ file }) => file)).toEqual(['~/b.txt', '~/inner/a.htm']);
    expect(records[0]).toMatchObject({
      filing: { form: '13D', issuerName: 'Northfield Robotics, Inc.', cusips: ['66123R103'] },
      findings: expect.any(Array),
    });
    expect(records[0].filing).not.toHaveProperty('spans');
  });

  test('goes on after a file that it cannot read, and says so', async () => {
    const { code, out, err } = await stakeline(
      'read',
      '--jsonl',
      join(folder, 'gone'),
      join(folder, 'b.txt'),
    );
    expect(code).toBe(1);
    expect(err).toBe('~/gone: there is no such file (check the path)\n');
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({ file: '~/gone', error: 'there is no such file (check the path)' });
    expect(second.file).toBe('~/b.txt');
  });

  test('spans read back to the facts, and tax numbers are hidden unless asked for', async () => {
    const { out } = await stakeline('read', '--spans', '--unmask', join(folder, 'b.txt'));
    const [from, to]: [number, number] = JSON.parse(out).filing.spans['/issuerName'];
    expect(FILING.slice(from, to)).toBe('Northfield Robotics, Inc.');
    expect(out).toContain('123-45-6789');
    expect((await stakeline('read', join(folder, 'b.txt'))).out).not.toContain('123-45-6789');
  });

  test('reads the filings of an archive', async () => {
    const archive = join(folder, 'feed.tar.gz');
    const tar = spawnSync('tar', ['czf', archive, '-C', folder, 'b.txt', 'inner', 'notes.json']);
    if (tar.status !== 0) return;
    const { out } = await stakeline('read', '--jsonl', archive);
    rmSync(archive);
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    expect(names).toEqual(['~/feed.tar.gz/b.txt', '~/feed.tar.gz/inner/a.htm']);
  });
});

describe('stakeline check', () => {
  test('shows a finding with its place, excerpt and carets, its rule and what to do', async () => {
    const { code, out } = await stakeline('check', join(folder, 'b.txt'));
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}~\/b\.txt:53:8$/m);
    expect(out).toMatch(/^ {6}53 \| Dated: March 1, 2024\n {9}\| {8}\^{13}$/m);
    expect(out).toMatch(/ in 1 file\.\n$/);
    expect(out).not.toContain('123-45-6789');
  });

  test('prints JSON and SARIF that can be parsed, for no file too', async () => {
    const json = JSON.parse((await stakeline('check', '--json', folder)).out);
    expect(json).toHaveLength(2);
    const sarif = JSON.parse((await stakeline('check', '--sarif', folder)).out);
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
    expect(sarif.runs[0].tool.driver.rules.length).toBeGreaterThan(10);
  });
});

describe('stakeline explain and report', () => {
  test('explain tells what a check asks, lists all, and suggests', async () => {
    expect((await stakeline('explain', 'cusip-check-digit')).out).toContain('What to do:');
    expect((await stakeline('explain')).out).toContain('  cusip-check-digit: ');
    const { code, err } = await stakeline('explain', 'cusip-check');
    expect(code).toBe(2);
    expect(err).toContain('did you mean cusip-check-digit');
  });

  test('report says what the filing says, and what was found', async () => {
    const { code, out } = await stakeline('report', join(folder, 'b.txt'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Northfield Robotics, Inc\.: Schedule 13D\n/);
    expect(out).toContain('Ada Quill');
    expect(out).toContain('Findings\n');
    expect(out).not.toContain('123-45-6789');
  });
});

test('every file of src/cli with a page is a command', () => {
  const pages = readdirSync('src/cli').filter((name) => name.endsWith('.md'));
  expect(pages.map((name) => name.slice(0, -3))).toEqual(Object.keys(commands));
});

/** Pages with more options than these name some of them in their usage. */
const OPTIONS_IN_USAGE = 12;

function isIn(names: readonly string[]): (name: string | undefined) => boolean {
  return (name) => name !== undefined && names.includes(name);
}
