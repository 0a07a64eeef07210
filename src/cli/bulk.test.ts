import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Threads run what is compiled, so that these tests run the command as users do. */
const MAIN = 'dist/src/cli/main.js';
const SAMPLE = readFileSync('samples/harbor-ridge-13g.htm');

let folder = '';
beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'emit'], { shell: true });
  folder = mkdtempSync(join(tmpdir(), 'stakeline-bulk-'));
  mkdirSync(join(folder, 'many'));
  for (let at = 0; at < 60; at += 1) {
    const name = String(at).padStart(3, '0');
    if (at === 30) writeFileSync(join(folder, 'many', `${name}.htm.gz`), 'no gzip: \u0000');
    else if (at === 31)
      writeFileSync(join(folder, 'many', `${name}.nc.gz`), gzipSync(SAMPLE).subarray(0, 900));
    else if (at === 32) writeFileSync(join(folder, 'many', `${name}.nc.gz`), gzipSync(SAMPLE));
    else writeFileSync(join(folder, 'many', `${name}.htm`), SAMPLE);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function stakeline(
  given: readonly string[],
  input?: Buffer,
): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [MAIN, 'read', ...given], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...(input && { input }),
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function namesIn(out: string): string[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ file, error }) => `${file.replace(/^.*\//, '')}${error === undefined ? '' : '!'}`);
}

describe('many files', () => {
  test('come out in order and alike from one thread and from several, with bad files between', () => {
    const alone = stakeline(['--jsonl', '--workers', '1', join(folder, 'many')]);
    const several = stakeline(['--jsonl', '--workers', '3', join(folder, 'many')]);
    expect(several).toEqual(alone);
    expect(alone.code).toBe(1);
    expect(alone.err.split('\n')).toHaveLength(2);
    expect(alone.err).toMatch(/031\.nc\.gz: it breaks off \(fetch it again\)\n$/);
    const names = namesIn(alone.out);
    expect(names).toHaveLength(60);
    const around = ['029.htm', '030.htm.gz', '031.nc.gz!', '032.nc.gz', '033.htm'];
    expect(names.slice(29, 34)).toEqual(around);
  });

  test('may come packed on standard input', async () => {
    const archive = gzipSync(await archiveOf(3));
    expect(namesIn(stakeline(['--jsonl', '-'], archive).out)).toEqual([
      '0000000000.nc',
      '0000000001.nc',
      '0000000002.nc',
    ]);
    expect(stakeline(['--jsonl', '-'], gzipSync(SAMPLE)).out).toContain('{"file":"-","filing"');
  });

  test('stop quietly when nobody reads on', async () => {
    const run = spawn(process.execPath, [
      MAIN,
      'read',
      '--workers',
      '2',
      join(folder, 'many'),
      join(folder, 'many'),
    ]);
    let err = '';
    run.stderr.on('data', (text: Buffer) => (err += text.toString()));
    run.stdout.once('data', () => run.stdout.destroy());
    const code = await new Promise((resolve) => run.on('close', resolve));
    expect({ code, err: err.replace(/^stakeline: .*\n/gm, '') }).toEqual({ code: 0, err: '' });
  });

  test('refuses options that do not fit', () => {
    for (const given of [
      ['--workers', '0'],
      ['--workers', 'x'],
      ['--json'],
      ['--report', '--spans'],
    ]) {
      expect(stakeline([...given, 'samples']).code).toBe(2);
    }
  });
});

test('memory hardly grows with the number of files', async () => {
  const peaks = [];
  for (const count of [200, 3_000]) {
    const path = join(folder, `${count}.nc.tar.gz`);
    writeFileSync(path, gzipSync(await archiveOf(count)));
    peaks.push(await peakOf(['--jsonl', '--workers', '2', path]));
  }
  const [few = 0, many = 0] = peaks;
  expect(many - few).toBeLessThan(MEGABYTES_MORE);
}, 60_000);

/** A run over 15 times as many files may need this much more memory. */
const MEGABYTES_MORE = 80;

/** The most memory that a run had, as it says itself at its end. */
async function peakOf(given: readonly string[]): Promise<number> {
  const say = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))";
  const url = `data:text/javascript,${encodeURIComponent(say)}`;
  const run = spawn(process.execPath, ['--import', url, MAIN, 'read', ...given]);
  let err = '';
  run.stdout.resume();
  run.stderr.on('data', (text: Buffer) => (err += text.toString()));
  expect(await new Promise((resolve) => run.on('close', resolve))).toBe(0);
  return Math.max(...[...err.matchAll(/^peak (\d+)$/gm)].map(([, peak]) => Number(peak))) / 1_024;
}

/** An archive with copies of the sample, as EDGAR's feed names its members. */
async function archiveOf(count: number): Promise<Buffer> {
  const packing = pack();
  for (let at = 0; at < count; at += 1) {
    packing.entry({ name: `${String(at).padStart(10, '0')}.nc` }, SAMPLE);
  }
  packing.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packing)
    if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

describe('a report', () => {
  test('says what could not be read, and compares with an earlier one', () => {
    const json = stakeline(['--report', '--json', 'samples']);
    const report = JSON.parse(json.out);
    expect(report).toMatchObject({ filings: 3, otherForms: 0, unreadFiles: 0 });
    expect(report.groups.map(({ format }: { format: string }) => format).toSorted()).toEqual([
      'html',
      'text',
      'xml',
    ]);
    const path = join(folder, 'earlier.json');
    writeFileSync(path, json.out);
    const { code, out } = stakeline(['--report', '--against', path, '--workers', '2', 'samples']);
    expect(code).toBe(0);
    expect(out).toMatch(/^3 filings on Schedules 13D and 13G\.\n/);
    expect(out).toContain('reportingPersons.aggregateAmount');
    expect(stakeline(['--report', '--against', 'package.json', 'samples']).err).toMatch(
      /it is no report/,
    );
  });
});
