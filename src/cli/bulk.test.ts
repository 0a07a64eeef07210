import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND } from '../../test/compiled.ts';
import { stakeline } from '../../test/stakeline.ts';

const SAMPLE = readFileSync('samples/harbor-ridge-13g.htm');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stakeline-bulk-'));
  mkdirSync(join(folder, 'many'));
  for (let at = 0; at < 24; at += 1) {
    const name = String(at).padStart(3, '0');
    if (at === 10) writeFileSync(join(folder, 'many', `${name}.htm.gz`), 'no gzip: \u0000');
    else if (at === 11)
      writeFileSync(join(folder, 'many', `${name}.nc.gz`), gzipSync(SAMPLE).subarray(0, 900));
    else if (at === 12) writeFileSync(join(folder, 'many', `${name}.nc.gz`), gzipSync(SAMPLE));
    else writeFileSync(join(folder, 'many', `${name}.htm`), SAMPLE);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Threads run what is compiled, so that these tests run the command as users do. */
function built(
  given: readonly string[],
  input?: Buffer,
): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [COMMAND, 'read', ...given], {
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
  test('come out in order and alike from one thread and from several, with bad files between', async () => {
    const alone = await stakeline('read', '--jsonl', '--workers', '1', join(folder, 'many'));
    const several = built(['--jsonl', '--workers', '2', join(folder, 'many')]);
    const err = alone.complaints.map((complaint) => `stakeline: ${complaint}\n`).join('');
    expect(several).toEqual({ code: alone.code, out: alone.out, err });
    expect(alone.code).toBe(1);
    expect(alone.complaints).toHaveLength(1);
    expect(alone.complaints[0]).toMatch(/011\.nc\.gz: it breaks off \(fetch it again\)$/);
    const names = namesIn(alone.out);
    expect(names).toHaveLength(24);
    const around = ['009.htm', '010.htm.gz', '011.nc.gz!', '012.nc.gz', '013.htm'];
    expect(names.slice(9, 14)).toEqual(around);
  });

  test('may come packed on standard input', async () => {
    const archive = gzipSync(await archiveOf(3));
    expect(namesIn(built(['--jsonl', '-'], archive).out)).toEqual([
      '0000000000.nc',
      '0000000001.nc',
      '0000000002.nc',
    ]);
    expect(built(['--jsonl', '-'], gzipSync(SAMPLE)).out).toContain('{"file":"-","filing"');
  });

  test('stop quietly when nobody reads on', async () => {
    const run = spawn(process.execPath, [
      COMMAND,
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

  test('refuses options that do not fit', async () => {
    for (const given of [
      ['--workers', '0'],
      ['--workers', 'x'],
      ['--json'],
      ['--report', '--spans'],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- each is refused at once
      expect((await stakeline('read', ...given, 'samples')).code).toBe(2);
    }
  });
});

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
  test('says what could not be read, and compares with an earlier one', async () => {
    const json = await stakeline('read', '--report', '--json', 'samples');
    const report = JSON.parse(json.out);
    expect(report).toMatchObject({ filings: 3, otherForms: 0, unreadFiles: 0 });
    expect(report.groups.map(({ format }: { format: string }) => format).toSorted()).toEqual([
      'html',
      'text',
      'xml',
    ]);
    const path = join(folder, 'earlier.json');
    writeFileSync(path, json.out);
    const { code, out } = built(['--report', '--against', path, '--workers', '2', 'samples']);
    expect(code).toBe(0);
    expect(out).toMatch(/^3 filings on Schedules 13D and 13G\.\n/);
    expect(out).toContain('reportingPersons.aggregateAmount');
    const { complaints } = await stakeline(
      'read',
      '--report',
      '--against',
      'package.json',
      'samples',
    );
    expect(complaints[0]).toMatch(/it is no report/);
  });
});
