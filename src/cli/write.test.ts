import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample13d } from '../filing/sample.ts';
import { writeText } from '../write/text/text.ts';
import { runCommandLine } from './command-line.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stakeline-'));
  writeFileSync(join(folder, 'a.txt'), writeText(sample13d()));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function write(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommandLine(['write', ...given], {
    print: async (text) => void (out += text),
    complain: (message) => void (err += `${message}\n`),
    progress: () => {},
    colours: pc.createColors(false),
    columns: 100,
  });
  return { code, out, err: err.replaceAll(folder, '~') };
}

describe('stakeline write', () => {
  test.each([
    ['html', /^<!DOCTYPE html>/],
    ['text', /^ +UNITED STATES\n/],
    ['json', /^\{\n {2}"form": "13D"/],
    ['csv', /^form,amendmentNumber/],
  ])('--to %s', async (format, form) => {
    const { code, out, err } = await write(join(folder, 'a.txt'), '--to', format);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(form);
  });

  test('--to xml prints what there is, and says what EDGAR would not take', async () => {
    const { code, out, err } = await write(join(folder, 'a.txt'), '--to', 'xml');
    expect(code).toBe(1);
    expect(out).toContain('<reportingPersonName>Harbor Light Capital LP</reportingPersonName>');
    expect(out).toContain('<liveTestFlag>TEST</liveTestFlag>');
    expect(err).toContain('~/a.txt: error: CIK of the issuer is missing.');
    expect(err).toContain('(edgar-ccc-given)');
  });

  test('reads its own JSON', async () => {
    const json = await write(join(folder, 'a.txt'), '--to', 'json');
    writeFileSync(join(folder, 'a.json'), json.out);
    const again = await write(join(folder, 'a.json'), '--to', 'json');
    expect(again).toEqual(json);
  });

  test.each([
    [['--to', 'pdf'], '--to takes xml, html, text, json, csv\n'],
    [[], '--to takes xml, html, text, json, csv\n'],
    [['--to', 'csv', '--table', 'x'], '--table takes persons or trades\n'],
    [
      ['--to', 'xml', '--contact-name', 'Ada'],
      '--contact-name, --contact-phone and --contact-email belong together\n',
    ],
  ])('refuses %j with code 2', async (given, message) => {
    const { code, out, err } = await write(join(folder, 'a.txt'), ...given);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: message });
  });

  test('writes one filing at a time', async () => {
    writeFileSync(join(folder, 'b.txt'), writeText(sample13d()));
    expect((await write(folder, '--to', 'html')).code).toBe(2);
    expect((await write(join(folder, 'none.txt'), '--to', 'html')).code).toBe(1);
  });
});
