import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { COMMAND } from '../../../test/compiled.ts';
import { edgarUnderTest } from '../../../test/edgar-under-test.ts';
import {
  type MadeSubmission,
  madeSubmissions,
  masterIndex,
} from '../../../test/made-submissions.ts';
import { stakeline } from '../../../test/stakeline.ts';
import { onEachStore } from '../../../test/stores.ts';
import type { Store } from '../../store/store.ts';

const AGENT = 'Example Research research@example.com';
const QUARTER = 'edgar/full-index/2004/QTR1/master.gz';
const WHOLE = ['--since', '2004-01-01', '--until', '2004-03-31'];

const edgar = edgarUnderTest();

function serve(submissions: readonly MadeSubmission[], index = QUARTER): void {
  const master = masterIndex(submissions);
  edgar.server.files.set(index, index.endsWith('.gz') ? gzipSync(master) : master);
  for (const { path, bytes } of submissions) edgar.server.files.set(path, bytes);
}

async function pulled(...given: string[]): Promise<Awaited<ReturnType<typeof stakeline>>> {
  return stakeline(...pullOf(...given));
}

/** What the command is given to pull from the server of the test. */
function pullOf(...more: string[]): [string, ...string[]] {
  return ['pull', '--from', edgar.server.address, '--user-agent', AGENT, ...more];
}

function askedFor(): string[] {
  return edgar.server.asked.map(({ path }) => path);
}

onEachStore(({ store, address }) => {
  test('a quarter is fetched, each submission once, and read from the store', async () => {
    const made = madeSubmissions(3);
    serve(made);
    // The index lists this one for a schedule, and its header does not.
    const [, , other] = made;
    const annual = Buffer.from(other?.bytes.toString().replaceAll('SC 13G', '10-K') ?? '');
    edgar.server.files.set(other?.path ?? '', annual);
    const first = await pulled(...WHOLE, '--store', address());
    expect(first).toMatchObject({ code: 0, complaints: [] });
    expect(first.out).toMatch(/^3 fetched \(0\.0 MB\), 0 there already\.\n$/);
    expect(askedFor().toSorted()).toEqual([...made.map(({ path }) => path), QUARTER].toSorted());
    edgar.server.asked.length = 0;
    const again = await pulled(...WHOLE, '--store', address());
    expect(again.out).toBe('0 fetched (0.0 MB), 3 there already.\n');
    expect(askedFor()).toEqual([]);
    const read = await stakeline('ingest', '--store', address());
    expect(read.out).toMatch(/^3 files: 2 new, 1 of other forms, left out\.\n/);
    const accessions = made.map(({ accession }) => accession);
    expect(await accessionsIn(store())).toEqual(accessions.slice(0, 2));
    expect((await pulled(...WHOLE, '--store', address())).out).toMatch(/^0 fetched .* 3 there/);
    expect(askedFor()).toEqual([]);
  });

  test('what fails is told of and fetched by the next run, which fetches nothing else', async () => {
    const made = madeSubmissions(3, { from: 11, day: '2005-02-01' });
    const index = 'edgar/daily-index/2005/QTR1/master.20050201.idx';
    serve(made, index);
    const [first, second, third] = made.map(({ path }) => path);
    edgar.server.files.delete(first ?? '');
    edgar.server.troubles.set(second ?? '', [{ status: 400 }]);
    const day = ['--since', '2005-02-01', '--until', '2005-02-01', '--store', address()];
    const one = await pulled(...day);
    expect(one.code).toBe(1);
    expect(one.out).toMatch(/^1 fetched .*, 0 there already, 2 could not be fetched\.\n$/);
    expect(one.complaints.toSorted()).toEqual([
      `${first}: the archive has no such file`,
      `${second}: the archive answered 400`,
    ]);
    edgar.server.files.set(first ?? '', made[0]?.bytes ?? Buffer.alloc(0));
    edgar.server.asked.length = 0;
    const two = await pulled(...day);
    expect(two.out).toMatch(/^2 fetched .*, 1 there already\.\n$/);
    expect(askedFor()).not.toContain(third);
    // The list of the folder is asked for once more only where a day is still wanted.
    expect(askedFor()).not.toContain(index);
  });

  test('forms under both names, and an issuer', async () => {
    const made = madeSubmissions(2, { from: 21, day: '2006-02-01' });
    serve(made, 'edgar/daily-index/2006/QTR1/form.060201.idx');
    const day = ['--since', '2006-02-01', '--until', '2006-02-02', '--store', address()];
    expect((await pulled(...day, '--forms', '13D')).out).toMatch(/^0 fetched .*, 0 there/);
    const own = await pulled(...day, '--forms', 'schedule 13g', '--issuer', made[1]?.cik ?? '');
    expect(own.out).toMatch(/^1 fetched/);
    expect(askedFor().filter((path) => path.startsWith('edgar/data'))).toEqual([made[1]?.path]);
  });

  test('a day of the feed', async () => {
    const made = madeSubmissions(2, { from: 31, day: '2007-02-01' });
    const other = made[0]?.bytes
      .toString()
      .replaceAll('SC 13G', '10-K')
      .replaceAll('000031', '000039');
    const archive = await archiveOf([
      ...made.map(({ accession, bytes }): [string, Buffer] => [`${accession}.nc`, bytes]),
      ['0000912345-07-000039.nc', Buffer.from(other ?? '')],
    ]);
    const feed = 'edgar/Feed/2007/QTR1/20070201.nc.tar.gz';
    edgar.server.files.set(feed, archive);
    edgar.server.troubles.set(feed, [{ cutAt: 300 }]);
    const given = [
      '--feed',
      '--since',
      '2007-02-01',
      '--until',
      '2007-02-02',
      '--store',
      address(),
    ];
    const one = await pulled(...given);
    expect(one).toMatchObject({ code: 0, complaints: [] });
    expect(one.out).toMatch(/^2 fetched/);
    edgar.server.asked.length = 0;
    expect((await pulled(...given)).out).toBe('0 fetched (0.0 MB), 0 there already.\n');
    expect(askedFor()).not.toContain(feed);
  });
});

describe('a folder', () => {
  test('is filled as EDGAR lays its archive out, and serves as one', async () => {
    const made = madeSubmissions(2);
    serve(made);
    const copy = join(edgar.folder, 'copy');
    expect((await pulled(...WHOLE, '--to', copy)).out).toMatch(/^2 fetched/);
    expect(
      readFileSync(join(copy, made[0]?.path ?? '')).equals(made[0]?.bytes ?? Buffer.alloc(0)),
    ).toBe(true);
    expect(existsSync(join(copy, QUARTER))).toBe(true);
    edgar.server.asked.length = 0;
    expect((await pulled(...WHOLE, '--to', copy)).out).toMatch(/^0 fetched .* 2 there/);
    const second = join(edgar.folder, 'second');
    const from = await stakeline('pull', '--from', copy, ...WHOLE, '--to', second);
    expect(from.out).toMatch(/^2 fetched/);
    expect(edgar.server.asked).toEqual([]);
  });

  test('three processes fill it together: nine requests a second, nothing twice', async () => {
    const made = madeSubmissions(12, { from: 100 });
    serve(made);
    const copy = join(edgar.folder, 'shared');
    const given = pullOf(...WHOLE, '--to', copy);
    const codes = await Promise.all([1, 2, 3].map(() => exitOf(given)));
    expect(codes).toEqual([0, 0, 0]);
    expect(made.filter(({ path }) => !existsSync(join(copy, path)))).toEqual([]);
    const submissions = askedFor().filter((path) => path.startsWith('edgar/data'));
    expect(submissions.toSorted()).toEqual(made.map(({ path }) => path).toSorted());
    const times = edgar.server.asked.map(({ at }) => at);
    // On a busy machine they do not arrive as evenly as they leave.
    const least = (times.length - 1) / 9;
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(800 * least);
  });

  test('a run that is killed is finished by the next, which fetches only what is missing', async () => {
    const made = madeSubmissions(9, { from: 200 });
    serve(made);
    const copy = join(edgar.folder, 'killed');
    const given = pullOf(...WHOLE, '--to', copy);
    const child = spawn(process.execPath, [COMMAND, ...given]);
    while (edgar.server.asked.length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('exit', resolve));
    const there = made.filter(({ path }) => existsSync(join(copy, path))).map(({ path }) => path);
    expect(there.length).toBeLessThan(9);
    edgar.server.asked.length = 0;
    expect((await pulled(...WHOLE, '--to', copy)).code).toBe(0);
    expect(made.filter(({ path }) => !existsSync(join(copy, path)))).toEqual([]);
    expect(askedFor().filter((path) => there.includes(path) || path === QUARTER)).toEqual([]);
  });
});

describe('wrong usage', () => {
  test.each([
    [
      ['--since', '2004-01-01'],
      /no User-Agent is set: the SEC asks who fetches, by name and e-mail/,
    ],
    [['--since', '2004-13-01'], /--since is a day/],
    [['--since', '2004-01-02', '--until', '2004-01-01'], /--until is a day/],
    [['--since', '2004-01-01', '--forms', '13F'], /--forms is a list/],
    [['--since', '2004-01-01', '--issuer', 'ACME'], /--issuer is a CIK/],
  ])('%j', async (given, complaint) => {
    const { code, complaints } = await stakeline('pull', ...given);
    expect(code).toBe(2);
    expect(complaints[0]).toMatch(complaint);
  });

  test('a folder that is not there', async () => {
    const { code, complaints } = await stakeline('pull', '--from', 'no-folder', ...WHOLE);
    expect(code).toBe(2);
    expect(complaints[0]).toMatch(/^--from no-folder: there is no such folder/);
  });

  test('a list of a folder that cannot be had is told of once', async () => {
    const list = 'edgar/daily-index/2008/QTR1/index.json';
    edgar.server.troubles.set(list, [{ status: 400 }]);
    const days = ['--since', '2008-02-01', '--until', '2008-02-08'];
    const { code, complaints } = await pulled(...days, '--to', join(edgar.folder, 'listless'));
    expect(code).toBe(1);
    expect(complaints).toEqual([`${list}: the archive answered 400`]);
  });

  test('a User-Agent that the SEC refuses', async () => {
    const page = '<h1>Your Request Originates from an Undeclared Automated Tool</h1>';
    edgar.server.troubles.set(QUARTER, [{ status: 403, page }]);
    const { code, complaints } = await pulled(...WHOLE, '--to', join(edgar.folder, 'refused'));
    expect(code).toBe(1);
    expect(complaints).toEqual([expect.stringContaining('the SEC does not take this User-Agent')]);
  });
});

function exitOf(given: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [COMMAND, ...given], { stdio: 'ignore' });
  return new Promise((resolve) => child.on('exit', resolve));
}

async function accessionsIn(store: Store): Promise<(string | null)[]> {
  const rows = await store.database
    .selectFrom('filings')
    .select('accession')
    .orderBy('accession')
    .execute();
  return rows.map(({ accession }) => accession);
}

async function archiveOf(members: readonly [string, Buffer][]): Promise<Buffer> {
  const tar = pack();
  for (const [name, bytes] of members) tar.entry({ name }, bytes);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) if (chunk instanceof Buffer) chunks.push(chunk);
  return gzipSync(Buffer.concat(chunks));
}
