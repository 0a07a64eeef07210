import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stakeline } from '../../test/stakeline.ts';
import { rowsOf } from '../../test/stored-samples.ts';
import { stated } from '../filing/fact.ts';
import { type SampleChanges, sample13d } from '../filing/sample.ts';
import { saveReadings } from '../store/save-readings.ts';
import { openStore } from '../store/store.ts';
import { parseDay } from '../value/day.ts';

const folder = mkdtempSync(join(tmpdir(), 'stakeline-search-'));
const store = join(folder, 'filled.db');

/** Two statements on one class, of which the second is a joint one, and one on another's. */
const FILINGS: readonly [string, SampleChanges][] = [
  [
    '2020-03-02',
    { persons: [{ name: 'Alder Fund LP', aggregateAmount: '600000', percentOfClass: '6.0' }] },
  ],
  [
    '2021-05-04',
    {
      form: '13D/A',
      amendmentNumber: 1,
      items: { 4: 'The Fund has nominated two candidates for election to the Board.' },
      persons: [
        { name: 'Alder Fund LP', aggregateAmount: '700000', percentOfClass: '7.0' },
        { name: 'Alder Adviser LLC', aggregateAmount: '700000', percentOfClass: '7.0' },
      ],
    },
  ],
  [
    '2022-01-10',
    { issuerName: 'Moss Kiln Corp', persons: [{ name: '=Formula "Fund"', percentOfClass: '5.5' }] },
  ],
];

beforeAll(async () => {
  const open = await openStore(store);
  const rows = FILINGS.map(([on, changes], at) => {
    const { submission: _sample, ...filing } = sample13d({
      issuerName: 'Moss Works Inc.',
      eventDate: on,
      ...changes,
    });
    const day = parseDay(on);
    const submission = {
      parties: [],
      groupMembers: [],
      exhibits: [],
      ...(day && { filedDate: stated(day) }),
    };
    return rowsOf({ ...filing, submission }, { name: `${at}.txt` });
  });
  await saveReadings(open, rows, '2026-11-28T12:00:00.000Z');
  await open.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('stakeline search', () => {
  test('shows a table, and the words that were looked for', async () => {
    const { code, out } = await stakeline('search', 'nominate', 'board', '--store', store);
    expect(code).toBe(0);
    expect(out).toContain(
      '│ 2021-05-04 │ 2021-05-04 │ 13D/A │ Moss Works Inc. │ Alder Fund LP +1 │ 700,000 │ 7.0 │',
    );
    expect(out).toContain('Item 4: The Fund has nominated two candidates');
    expect(out).toContain('1 filing, the latest first.');
  });

  test('pages by cursor', async () => {
    const first = await stakeline('search', '--limit', '2', '--store', store);
    const after = /--after (\S+)/.exec(first.out)?.[1] ?? '';
    const second = await stakeline('search', '--limit', '2', '--after', after, '--store', store);
    expect(second.out).toContain('2020-03-02');
    expect(second.out).toContain('1 filing, the latest first.');
  });

  test('answers as JSON, as CSV that no spreadsheet runs, and in numbers', async () => {
    const json = await stakeline('search', '--issuer', 'moss works', '--json', '--store', store);
    expect(JSON.parse(json.out)).toMatchObject({
      order: 'date',
      items: [{ form: '13D/A' }, { form: '13D' }],
    });
    const csv = await stakeline('search', '--filed', '2022', '--csv', '--store', store);
    const [head, line, end] = csv.out.split('\r\n');
    expect(head).toMatch(/^filing,accession,form/);
    expect(line).toContain(`"'=Formula ""Fund"""`);
    expect(end).toBe('');
    const facets = await stakeline('search', '--facets', '--store', store);
    expect(facets.out).toContain('3 filings found.');
    expect(facets.out).toContain('       2  Moss Works Inc.');
  });

  test.each([
    [['--form', '10-K'], '10-K: there is no such form (13D, 13D/A, 13G, 13G/A)'],
    [['--rule', 'z'], 'z: there is no such rule (13d-1(b), 13d-1(c), 13d-1(d))'],
    [['--purpose', 'nominee'], 'nominee: there is no such purpose (did you mean nominees?)'],
    [['--event', 'May'], '--event May: give days as 2021-05-01..2021-06-30 or 2021..'],
    [['--percent', 'x'], '--percent x: give numbers as 5..10 or 5..'],
    [['--limit', '0'], '--limit 0: give a number from 1 to 1000'],
    [['--order', 'size'], '--order size: give date or relevance'],
  ])('%s is wrong usage', async (options, complaint) => {
    const { code, complaints } = await stakeline('search', ...options, '--store', store);
    expect([code, complaints]).toEqual([2, [complaint]]);
  });

  test('what the store cannot answer is said, and nothing is printed', async () => {
    const { code, out, complaints } = await stakeline('search', '--cusip', '12', '--store', store);
    expect([code, out]).toEqual([1, '']);
    expect(complaints).toEqual([
      '"12" is no CUSIP: give nine characters, or the first six to eight.',
    ]);
  });
});

test('a store that is not there, or empty, is told how to be filled', async () => {
  const absent = join(folder, 'absent.db');
  const missing = await stakeline('search', '--store', absent);
  expect(missing.complaints).toEqual([
    `${absent}: there is no store (fill one with stakeline ingest FOLDER)`,
  ]);
  const empty = join(folder, 'empty.db');
  await (await openStore(empty)).close();
  const { code, complaints } = await stakeline('holders', 'moss', '--store', empty);
  expect(code).toBe(1);
  expect(complaints).toEqual(['The store has no filings (fill one with stakeline ingest FOLDER).']);
});

describe('stakeline holders', () => {
  test('lists who holds more than five percent on a day', async () => {
    const then = ['--on', '2020-12-31', '--store', store];
    const { out } = await stakeline('holders', 'moss', 'works', ...then);
    expect(out).toMatch(/│ Alder Fund LP +│ 6\.0 │ 600,000 │ 2020-03-02 │ 2020-03-02 │ 13D {2}│/);
    expect(out).toContain('On 2020-12-31, by 1 statement.');
    expect(out).toContain('never Form 13F');
    const csv = await stakeline('holders', 'moss works', '--csv', ...then);
    expect(csv.out.split('\r\n')[1]).toMatch(/^over,Alder Fund LP,,600000,6\.0,/);
    const over = await stakeline('holders', 'moss works', '--over', '6', ...then);
    expect(over.out).toContain('Nobody is known to hold more than 6 percent on 2020-12-31.');
  });

  test('says where no filing is about what was asked for', async () => {
    const then = ['--on', '2020-12-31', '--store', store];
    const unknown = 'The store has no statement on it';
    expect((await stakeline('holders', 'nobody', ...then)).out).toContain(unknown);
    expect((await stakeline('holders', '--cusip', '999999999', ...then)).out).toContain(unknown);
    expect((await stakeline('history', 'nobody', '--store', store)).out).toContain(unknown);
  });

  test('needs an issuer, and one only', async () => {
    expect(await complaintOf()).toBe('name an issuer, or give --cusip');
    expect(await complaintOf('moss', '--on', '2022-12-31')).toMatch(
      /^"moss" is part of the names of 2 issuers \(Moss Works Inc\.; Moss Kiln Corp\)/,
    );
    expect(await complaintOf('moss', '--over', 'x')).toBe('--over x: give a percent as 5 or 7.5');
  });
});

describe('stakeline history', () => {
  test('draws ownership over time, joint filers once', async () => {
    const { out } = await stakeline('history', 'moss works', '--store', store);
    expect(out).toMatch(/2020-03-02 {3}6\.00 % █+/);
    expect(out).toContain('│ 2021-05-04 │ 7.0 │ 700,000 │ 700,000 │ Alder Fund LP +1 ');
    expect(out).toContain('Joint filers of a statement are counted once');
  });

  test('lists the stakes of a holder', async () => {
    const { out } = await stakeline('history', '--holder', 'fund lp alder', '--store', store);
    expect(out).toMatch(/│ 7\.0 │ 700,000 │ 2020-03-02 │ 2021-05-04 │ +2 │/);
    const json = await stakeline(
      'history',
      '--holder',
      'alder adviser',
      '--json',
      '--store',
      store,
    );
    expect(JSON.parse(json.out)).toMatchObject([
      { statements: 1, holdings: [{ percentOfClass: '7.0' }] },
    ]);
  });
});

async function complaintOf(...given: string[]): Promise<string | undefined> {
  const { complaints } = await stakeline('holders', ...given, '--store', store);
  return complaints[0];
}
