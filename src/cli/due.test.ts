import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allTriggers } from '../law/triggers.ts';
import { run } from './due.ts';
import type { Options } from './output.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stakeline-due-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function due(
  trigger: string | undefined,
  options: Options,
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(trigger === undefined ? [] : [trigger], options, {
    print: async (text) => void (out += text),
    complain: (message) => void (err += `${message}\n`),
    progress: () => {},
    colours: pc.createColors(false),
    columns: 100,
  });
  return { code, out, err: err.replaceAll(folder, '~') };
}

/** A file of closings in the folder. */
function closings(text: string): string {
  const file = join(folder, 'closings.txt');
  writeFileSync(file, text);
  return file;
}

describe('stakeline due', () => {
  test('gives the day, the count and the rule of the time', async () => {
    const { code, out } = await due('schedule-13d-initial', { event: '2024-02-13' });
    expect(code).toBe(0);
    expect(out).toMatch(/^Schedule 13D is due by Wednesday, 21 February 2024\.\n/);
    expect(out).toContain('  2024-02-13 Tue  day 0\n  2024-02-14 Wed  day 1\n');
    expect(out).toContain('  2024-02-19 Mon  -       Washington’s Birthday\n');
    expect(out).toContain('  2024-02-21 Wed  day 5   due\n');
    expect(out).toContain('17 CFR 240.13d-1(a), as amended by 88 FR 76896, from 5 February 2024');
    expect(out).toContain('How sure we are: the law’s own text was seen.');
  });

  test.each([
    [
      '2024-01-30',
      'keep to Tuesday, 6 February 2024, the earlier of two days, the other being Fri',
    ],
    ['2024-02-05', 'due by Monday, 12 February 2024'],
    ['2025-01-03', 'due by Monday, 13 January 2025'],
    ['2025-12-22', 'due by Friday, 2 January 2026'],
    ['2024-02-29', 'due by Thursday, 7 March 2024'],
    ['2025-12-31', 'due by Thursday, 8 January 2026'],
  ])('a first Schedule 13D for an event of %s is %s', async (event, says) => {
    expect((await due('schedule-13d-initial', { event })).out).toContain(says);
  });

  test('is no surer than the days that it counts', async () => {
    const { out } = await due('schedule-13d-initial', { event: '2025-01-03' });
    expect(out).toContain('  2025-01-09 Thu  -       special closing: national day of mourning');
    expect(out).toContain('  How sure we are of these days: others’ account of the law was seen');
  });

  test('under “promptly” there is no day, and no judgement', async () => {
    const { code, out } = await due('schedule-13d-amendment', {
      event: '2010-03-01',
      accepted: '2010-04-01T12:00',
    });
    expect(code).toBe(0);
    expect(out).toContain('Schedule 13D/A: the rule names no day.');
    expect(out).toContain('Whether it was late is not settled.');
    expect(out).toContain('Was the amendment prompt?');
  });

  test('says when it is not settled which days count', async () => {
    const { code, out } = await due('schedule-13d-initial', {
      event: '2001-12-05',
      accepted: '2001-12-18T12:00',
    });
    expect(code).toBe(0);
    expect(out).toContain('Whether it was late is not settled: 1 business day');
    expect(out).toContain(
      'If business days were meant, the due day was Wednesday, 19 December 2001.',
    );
  });

  test('before there was such a rule nothing was due', async () => {
    const { out } = await due('schedule-13g-passive-initial', { event: '1997-05-05' });
    expect(out).toContain('Schedule 13G: there was no such rule yet, so nothing was due.');
  });

  test('says how late a filing was, from the cut-off of its time', async () => {
    const late = await due('schedule-13d-initial', {
      event: '2024-02-13',
      accepted: '20240221220500',
    });
    expect(late.code).toBe(1);
    expect(late.out).toContain(
      'Filed on Thursday, 22 February 2024, because it was accepted after 22:00 Eastern time (EDGAR’s header governs).\n' +
        'It was late: 1 business day (1 calendar day) after the day under the rule then.\n',
    );
    const timely = await due('schedule-13d-initial', {
      event: '2024-02-13',
      accepted: '2024-02-21 22:00',
    });
    expect(timely).toMatchObject({ code: 0, out: expect.stringContaining('It was on time.') });
  });

  test('a period counts from its end', async () => {
    const { out } = await due('schedule-13g-exit', { event: '2024-11-20' });
    expect(out).toContain('Schedule 13G/A is due by Friday, 14 February 2025.');
    expect(out).toContain('Tested on: Tuesday, 31 December 2024');
    expect(out).toContain('  2024-12-31 Tue  day 0\n  2025-01-01 Wed  day 1   New Year’s Day\n');
  });

  test('counts with the user’s closings, and refuses a file that contradicts', async () => {
    const file = closings('2024-02-14, a day of mourning\n');
    const { out } = await due('schedule-13d-initial', { event: '2024-02-13', closings: file });
    expect(out).toContain('due by Thursday, 22 February 2024');
    expect(out).toContain('  2024-02-14 Wed  -       special closing: a day of mourning\n');
    const refused = await due('schedule-13d-initial', {
      event: '2024-02-13',
      closings: closings('2024-02-17, storm\n2024-02-14\n'),
    });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toBe(
      '~/closings.txt:1: 2024-02-17 is no business day as it is: Saturday (mend the line)\n' +
        '~/closings.txt:2: the reason for the closing is missing (mend the line)\n',
    );
    expect((await due('form-4', { event: '2024-02-13', closings: '/no/such' })).code).toBe(1);
  });

  test.each([
    ['schedule-13d-intial', { event: '2024-02-13' }, 'did you mean schedule-13d-initial'],
    ['13d', { event: '2024-02-13' }, 'did you mean'],
    ['xyzzy-plugh-nothing', { event: '2024-02-13' }, 'see stakeline due --list'],
    [undefined, {}, 'no trigger (see stakeline due --list)'],
    ['form-4', {}, 'no day of the event (add --event YYYY-MM-DD)'],
    ['form-4', { event: '2023-02-29' }, '2023-02-29: there is no such day (YYYY-MM-DD)'],
    ['form-4', { event: '13/2/2024' }, '13/2/2024: there is no such day'],
    ['form-4', { event: '2024-02-13', accepted: '2024-02-14T12:00' }, 'Schedules 13D and 13G only'],
    [
      'schedule-13d-exit',
      { event: '2024-02-13', accepted: '2024-02-14' },
      '2024-02-14: that is no time',
    ],
    ['schedule-13d-exit', { event: '2024-02-13', accepted: '2024-02-14T25:00' }, 'that is no time'],
    [
      'schedule-13d-exit',
      { event: '2024-02-13', accepted: '2024-02-12T12:00' },
      'before the event',
    ],
  ])('refuses %s with %j', async (trigger, options, says) => {
    const { code, out, err } = await due(trigger, options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });

  test('lists the triggers, and answers as JSON', async () => {
    const { out } = await due(undefined, { list: true });
    for (const { name } of allTriggers) expect(out).toContain(`${name}\n`);
    expect(JSON.parse((await due(undefined, { list: true, json: true })).out)).toHaveLength(
      allTriggers.length,
    );
    const given = { event: '2024-01-30', accepted: '2024-02-08T12:00', json: true } as const;
    expect(JSON.parse((await due('schedule-13d-initial', given)).out)).toMatchObject({
      trigger: 'schedule-13d-initial',
      due: '2024-02-09',
      careful: '2024-02-06',
      version: { from: '1978-04-28' },
      alternatives: [{ due: '2024-02-06', version: { from: '2024-02-05' } }],
      filed: { filed: '2024-02-08', lateness: 'unsettled', businessDaysLate: 0 },
    });
  });
});
