import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stakeline as runStakeline } from '../../test/stakeline.ts';

const SAMPLE = 'samples/quarry-kiln-13da.xml';
const FUND = 'Tidewater Lantern Fund LP';
const JOURNAL = `stakeline-journal 1
issuer "Quarry & Kiln Holdings Inc."
2025-03-03 filed 13D
2026-04-01 class covered
2026-04-01 purpose control
2026-04-01 count 23243750 as-of 2026-03-31 document "Form 10-Q"
2026-04-06 opening "${FUND}" 1487600
2026-04-09 filed 13D/A number 3 event 2026-04-07
2026-05-04 sale "${FUND}" 400000 at 15.20
`;
const EDITS = `edits:
  # counsel asked for this
  signature ${FUND}:
    signer: /s/ Jane Doe
    day: 2026-05-05
  item 5:
    how effected: In a block trade with a broker.
  person ${FUND}:
    percent of class: 4.68`;
const CONTACT =
  '--contact-name|Ada Penrose|--contact-phone|302 555 0142|--contact-email|ada@example.com';

const root = mkdtempSync(join(tmpdir(), 'stakeline-draft-'));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
  writeFileSync(join(folder, 'fund.stake'), JOURNAL);
});
afterEach(() => {
  delete process.env['STAKELINE_CCC'];
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a command line; paths in its complaints are shortened. */
async function stakeline(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, out, complaints } = await runStakeline(...given);
  const err = complaints.map((complaint) => `${complaint}\n`).join('');
  return { code, out, err: err.replaceAll(folder, '~') };
}

function at(name: string): string {
  return join(folder, name);
}

function draft(...more: string[]): ReturnType<typeof stakeline> {
  const given = ['draft', at('fund.stake'), SAMPLE, '--on', '2026-05-05'];
  return stakeline('stake', ...given, '--out', at('next.yaml'), ...more);
}

function prepare(...more: string[]): ReturnType<typeof stakeline> {
  const given = [at('next.yaml'), '--out', at('next'), ...CONTACT.split('|'), ...more];
  return stakeline('prepare', ...given);
}

/** Made, and with all that the filer has to say. */
async function completeDraft(): Promise<void> {
  await draft();
  const text = readFileSync(at('next.yaml'), 'utf8');
  writeFileSync(at('next.yaml'), text.replace('edits: {}', EDITS));
}

describe('stakeline stake draft', () => {
  test('makes a draft and says why', async () => {
    const { code, out } = await draft();
    expect(code).toBe(0);
    expect(out).toContain('SCHEDULE 13D/A (exit), to be filed on 2026-05-05');
    expect(out).toContain('schedule-13d-amendment in force from 2024-02-05');
    expect(out).toContain('keep to 2026-05-06');
  });

  test('computes anew under edits, and tells of a basis that changed', async () => {
    await completeDraft();
    writeFileSync(at('fund.stake'), `${JOURNAL}2026-05-05 sale "${FUND}" 100000 at 15\n`);
    const { out } = await draft();
    expect(out).toContain('“percent of class” of “person');
    expect(out).toContain('over “4.7”; now “4.2” is computed there');
    const text = readFileSync(at('next.yaml'), 'utf8');
    expect(text).toContain('# counsel asked for this');
    expect(text).toContain('how effected: In a block trade with a broker.');
    expect(text).toContain('aggregate amount: 987600');
    expect(readdirSync(folder).toSorted()).toEqual(['fund.stake', 'next.yaml']);
  });

  test('writes nothing over a draft that cannot be read, or was changed by hand', async () => {
    await draft();
    const changed = readFileSync(at('next.yaml'), 'utf8').replace('4.7', '4.9');
    writeFileSync(at('next.yaml'), changed);
    const { code, err } = await draft();
    expect(code).toBe(1);
    expect(err).toMatch(
      /~\/next\.yaml: The computed part was changed by hand.*nothing was written/,
    );
    expect(readFileSync(at('next.yaml'), 'utf8')).toBe(changed);
  });

  test('refuses where nothing is due, and days that there are not', async () => {
    writeFileSync(at('fund.stake'), `${JOURNAL}2026-05-05 filed 13D/A number 4\n`);
    expect(await draft()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Nothing is due on 2026-05-05/),
    });
    expect(await draft('--event', '2026-02-30')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no such day/),
    });
  });
});

describe('a draft', () => {
  test('is checked by law and by EDGAR’s rules together', async () => {
    await draft();
    const open = await stakeline('check', at('next.yaml'));
    expect(open.code).toBe(1);
    expect(open.out).toContain('draft-complete');
    expect(open.out).toContain('edgar-field-given');
    await completeDraft();
    const whole = await stakeline('check', at('next.yaml'));
    expect(whole.out).not.toContain('error:');
    expect(whole.code).toBe(0);
    writeFileSync(at('next.yaml'), 'stakeline draft: 1\nedits: [');
    expect(await stakeline('check', at('next.yaml'))).toMatchObject({
      code: 1,
      out: expect.stringMatching(/draft-readable/),
    });
  });

  test.each([
    ['xml', '<percentOfClass>4.68</percentOfClass>'],
    ['html', 'In a block trade with a broker.'],
    ['text', 'By:  /s/ Jane Doe'],
    ['json', '"shares": "400000"'],
    ['csv', '4.68'],
  ])('is written as %s', async (format, words) => {
    await completeDraft();
    const { out } = await stakeline('write', at('next.yaml'), '--to', format);
    expect(out).toContain(words);
  });

  test('that is not signed is not written as if it were', async () => {
    await draft();
    for (const format of ['html', 'text']) {
      // oxlint-disable-next-line no-await-in-loop
      const { out } = await stakeline('write', at('next.yaml'), '--to', format);
      expect(out).not.toContain('/s/');
    }
  });
});

describe('stakeline prepare', () => {
  test('makes a TEST file and a checklist', async () => {
    await completeDraft();
    expect(await prepare()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Made for a TEST submission/),
    });
    expect(readdirSync(at('next')).toSorted()).toEqual([
      'checklist.md',
      'page.html',
      'submission.xml',
    ]);
    expect(readFileSync(at('next/submission.xml'), 'utf8')).toContain('<liveTestFlag>TEST<');
    expect(readFileSync(at('next/checklist.md'), 'utf8')).toContain('13d-7');
  });

  test('makes a LIVE file only when it is asked for and nothing is wrong', async () => {
    await completeDraft();
    expect(await prepare('--live')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/no LIVE file is made/),
    });
    expect(readdirSync(folder)).not.toContain('next');
    process.env['STAKELINE_CCC'] = 'ab#cd1ef';
    expect(await prepare('--live')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/LIVE submission/),
    });
    expect(readFileSync(at('next/submission.xml'), 'utf8')).toContain('<ccc>ab#cd1ef</ccc>');
    expect(statSync(at('next/submission.xml')).mode & 0o077).toBe(0);
    for (const name of ['checklist.md', 'page.html']) {
      expect(readFileSync(at(`next/${name}`), 'utf8')).not.toContain('ab#cd1ef');
    }
  });

  test('puts exhibits into the file for upload', async () => {
    await completeDraft();
    writeFileSync(at('agreement.txt'), 'We file together.');
    expect(await prepare('--attach', `EX-99.1=${at('agreement.txt')}`)).toMatchObject({ code: 0 });
    const xml = readFileSync(at('next/submission.xml'), 'utf8');
    expect(xml).toContain(Buffer.from('We file together.').toString('base64'));
    expect(xml).toContain('conformedName>agreement.txt<');
    expect(xml).toContain('conformedDocumentType>EX-99.1<');
    expect(readFileSync(at('next/checklist.md'), 'utf8')).toContain('EX-99.1: agreement.txt');
  });

  test.each([
    ['agreement.txt', /takes TYPE=FILE, as in EX-99\.1=agreement\.pdf, not “agreement\.txt”/],
    ['EX-99.1=nowhere.txt', /nowhere\.txt cannot be read/],
  ])('attaches nothing of %s', async (list, why) => {
    await completeDraft();
    expect(await prepare('--attach', list)).toMatchObject({
      code: 1,
      err: expect.stringMatching(why),
    });
    expect(readdirSync(folder)).not.toContain('next');
  });

  test('tells of an exhibit that EDGAR does not take', async () => {
    await completeDraft();
    writeFileSync(at('agreement.docx'), 'We file together.');
    expect(await prepare('--attach', `EX-99.1=${at('agreement.docx')}`)).toMatchObject({ code: 1 });
    expect(readFileSync(at('next/checklist.md'), 'utf8')).toMatch(
      /Exhibit: file name.*ending in pdf, txt, htm or xml/,
    );
  });

  test('takes drafts only', async () => {
    const other = await stakeline('prepare', SAMPLE, '--out', at('next'));
    expect(other).toMatchObject({ code: 1, err: expect.stringMatching(/it is no draft/) });
    expect(await stakeline('prepare', SAMPLE)).toMatchObject({ code: 2 });
  });
});
