import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stakeline } from '../../test/stakeline.ts';

let folder = '';
let journal = '';

const JOURNAL = `stakeline-journal 1
holder Quill

; what a person wrote stays
2024-01-02 count 10000 as-of 2023-12-31
2024-01-02 class covered
2024-01-02 purpose control
2024-01-02 opening Quill 450
2024-03-04 purchase Quill 100 at 8.10`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stakeline-stake-'));
});
beforeEach(() => {
  journal = join(folder, 'quill.stake');
  writeFileSync(journal, JOURNAL);
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('stake new', () => {
  test('makes a journal that can be read, and never writes over one', async () => {
    const path = join(folder, 'deep', 'new.stake');
    expect((await stakeline('stake', 'new', path, '--holder', 'Ada Quill')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('holder "Ada Quill"');
    expect((await stakeline('stake', 'show', path, '--on', '2024-01-02')).code).toBe(0);
    const again = await stakeline('stake', 'new', journal);
    expect(again.code).toBe(1);
    expect(again.complaints[0]).toContain('it is there already');
    expect(readFileSync(journal, 'utf8')).toBe(JOURNAL);
  });

  test('a folder has its journal within', async () => {
    const inside = join(folder, 'stake-of-quill');
    mkdirSync(inside);
    await stakeline('stake', 'new', inside);
    expect(readFileSync(join(inside, 'journal.stake'), 'utf8')).toContain('stakeline-journal 1');
    expect((await stakeline('stake', 'add', inside, '2024-01-02 opening Quill 5')).code).toBe(0);
  });
});

describe('stake add', () => {
  test('puts entries at the end and leaves the rest as it is', async () => {
    const { code, out } = await stakeline(
      'stake',
      'add',
      journal,
      '2024-03-05 sale Quill 20',
      '2024-03-06 sale Quill 5',
    );
    expect([code, out]).toEqual([
      0,
      'Added 2024-03-05 sale Quill 20\nAdded 2024-03-06 sale Quill 5\n',
    ]);
    expect(readFileSync(journal, 'utf8')).toBe(
      `${JOURNAL}\n2024-03-05 sale Quill 20\n2024-03-06 sale Quill 5\n`,
    );
  });

  test('one entry that cannot be read stops all', async () => {
    const { code, complaints } = await stakeline(
      'stake',
      'add',
      journal,
      '2024-03-05 sale Quill 20',
      '2024-03-05 sold Quill 5',
    );
    expect(code).toBe(2);
    expect(complaints[0]).toContain('column 12: After the day stands what happened');
    expect(readFileSync(journal, 'utf8')).toBe(JOURNAL);
  });

  test('tells of a balance that fails', async () => {
    const { code, out } = await stakeline(
      'stake',
      'add',
      journal,
      '2024-03-05 balance aggregate 500 of Quill',
    );
    expect(code).toBe(1);
    expect(out).toContain('50 shares are too many.');
  });
});

describe('stake import', () => {
  test('takes all rows or none, and says why', async () => {
    const bad = file('bad.csv', 'Date,Side,Shares\n2024-03-05,buy,10\n2024-03-06,sell,9999\n');
    const { code, out } = await stakeline('stake', 'import', journal, bad);
    expect(code).toBe(1);
    expect(out).toContain('given away 9,439 shares more');
    expect(out).toContain('Nothing was taken.');
    expect(readFileSync(journal, 'utf8')).toBe(JOURNAL);
  });

  test('shows how it read the file, and can be told', async () => {
    const csv = file('odd.csv', 'When;What;How many\n5.3.2024;Kauf;1.000\n');
    const first = await stakeline('stake', 'import', journal, csv);
    expect(first.code).toBe(1);
    const options = [
      '--map',
      'day=When,shares=How many',
      '--dates',
      'day-first',
      '--decimal',
      'comma',
      '--side',
      'purchase',
    ];
    const tried = await stakeline('stake', 'import', journal, csv, ...options, '--try');
    expect([tried.code, tried.out.split('\n').at(-2)]).toEqual([0, 'Would take 1 row.']);
    expect(readFileSync(journal, 'utf8')).toBe(JOURNAL);
    await stakeline('stake', 'import', journal, csv, ...options);
    expect(readFileSync(journal, 'utf8')).toBe(
      `${JOURNAL}\n\n; imported from odd.csv\n2024-03-05 purchase Quill 1000 source odd.csv:2\n`,
    );
  });

  test('has counts too', async () => {
    const csv = file(
      'counts.csv',
      'As of,Shares outstanding,Filed,Form\n2024-02-28,"11,000",2024-03-01,Form 10-K\n',
    );
    expect((await stakeline('stake', 'import', journal, csv, '--counts')).code).toBe(0);
    expect(readFileSync(journal, 'utf8')).toContain(
      '2024-03-01 count 11000 as-of 2024-02-28 document "Form 10-K"',
    );
  });

  test.each([
    ['--dates', 'us'],
    ['--side', 'both'],
    ['--decimal', 'dot'],
  ])('%s %s is wrong usage', async (option, value) => {
    expect((await stakeline('stake', 'import', journal, 'x.csv', option, value)).code).toBe(2);
  });
});

describe('stake show, timeline and obligations', () => {
  test('as JSON have strings of digits', async () => {
    const { out } = await stakeline('stake', 'show', journal, '--on', '2024-03-04', '--json');
    expect(JSON.parse(out)).toMatchObject({
      day: '2024-03-04',
      count: { outstanding: '10000', ageDays: 64 },
      together: { aggregateAmount: '550', percentOfClass: '5.5', overFivePercent: true },
      findings: [],
    });
  });

  test('a day before everything has nothing', async () => {
    const { code, out } = await stakeline('stake', 'show', journal, '--on', '1999-01-04');
    expect(code).toBe(0);
    expect(out).toContain('No count of the class was published by then');
  });

  test('references name entries for corrections', async () => {
    const { out } = await stakeline('stake', 'timeline', journal, '--on', '2024-04-01', '--refs');
    const ref = /(~\w+) 2024-03-04 purchase/.exec(out)?.[1] ?? expect.fail();
    await stakeline(
      'stake',
      'add',
      journal,
      `2024-04-02 correct ${ref} to 2024-03-04 purchase Quill 10`,
    );
    const after = await stakeline('stake', 'show', journal, '--on', '2024-03-04', '--json');
    expect(JSON.parse(after.out)).toMatchObject({ together: { aggregateAmount: '460' } });
  });

  test('an obligation that is overdue is exit code 1', async () => {
    const open = await stakeline('stake', 'obligations', journal, '--on', '2024-03-05', '--json');
    expect(open.code).toBe(0);
    expect(JSON.parse(open.out)).toMatchObject({
      reportsOn: 'open',
      obligations: [
        { trigger: 'schedule-13d-initial', due: '2024-03-11', state: 'open', daysLeft: 6 },
      ],
    });
    const late = await stakeline('stake', 'obligations', journal, '--on', '2024-03-12');
    expect(late.code).toBe(1);
    expect(late.out).toContain('overdue, 1 business day late');
  });

  test.each([
    ['show', '--on', '2024-02-30'],
    ['obligations', '--ahead', 'soon'],
  ])('%s %s %s is wrong usage', async (verb, option, value) => {
    expect((await stakeline('stake', verb, journal, option, value)).code).toBe(2);
  });

  test('a journal with a line that cannot be read is not worked with', async () => {
    writeFileSync(journal, `${JOURNAL}\n2024-03-05 sale Quill`);
    const { code, complaints, out } = await stakeline('stake', 'show', journal);
    expect([code, out]).toEqual([1, '']);
    expect(complaints[0]).toContain(`quill.stake:10:22: Here stands its shares`);
  });

  test('an unknown verb is wrong usage, with a hint', async () => {
    const { code, complaints } = await stakeline('stake', 'obligation', journal);
    expect([code, complaints[0]]).toEqual([
      2,
      expect.stringContaining('did you mean obligations?'),
    ]);
  });
});

/** Two filings in plain text on one class. */
function filing(number: number, shares: string, item: string): string {
  return `SCHEDULE 13D
Under the Securities Exchange Act of 1934
${number === 0 ? '' : `(Amendment No. ${number})`}

Northfield Robotics, Inc.
(Name of Issuer)

Common Stock
(Title of Class of Securities)

66123R103
(CUSIP Number)

March ${5 + number}, 2024
(Date of Event which Requires Filing of this Statement)
<PAGE>
1    NAME OF REPORTING PERSON
     Ada Quill
7    SOLE VOTING POWER
     ${shares}
8    SHARED VOTING POWER
     0
9    SOLE DISPOSITIVE POWER
     ${shares}
10   SHARED DISPOSITIVE POWER
     0
11   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     ${shares}
13   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
     6.0%
14   TYPE OF REPORTING PERSON
     IN

Item 4. Purpose of Transaction.

${item}

SIGNATURE
`;
}

describe('filings', () => {
  test('become a journal, with what they leave unexplained', async () => {
    const [one, two] = [
      file('0.txt', filing(0, '1,200,000', 'To invest.')),
      file(
        '1.txt',
        filing(1, '1,100,000', 'Item 4 is hereby amended by adding: A letter was sent.'),
      ),
    ];
    const { code, out } = await stakeline('stake', 'from', two, one);
    expect(code).toBe(0);
    expect(out).toContain('2024-03-05 opening "Ada Quill" 1200000');
    expect(out).toContain('-100,000 shares are not explained');
    const made = join(folder, 'made.stake');
    await stakeline('stake', 'from', one, two, '--out', made);
    expect((await stakeline('stake', 'show', made, '--on', '2024-03-05')).code).toBe(1);
    const folded = await stakeline('chain', one, two);
    expect(folded.out).toContain(
      'the original (event 2024-03-05) states; amendment 1 (event 2024-03-06) adds',
    );
    expect(folded.out).toContain('Ada Quill: aggregate amount: 1,200,000 → 1,100,000');
    expect((await stakeline('chain', one, two, '--item', '4')).out).toContain('A letter was sent.');
    expect(JSON.parse((await stakeline('chain', one, two, '--json')).out)).toMatchObject([
      { inForce: { items: [{ number: '4', pieces: [{ action: 'states' }, { action: 'adds' }] }] } },
    ]);
  });

  test('on two classes are not one stake', async () => {
    const one = file('a.txt', filing(0, '1', 'X.'));
    const two = file(
      'b.txt',
      filing(0, '1', 'X.')
        .replace('Common Stock', 'Series A Preferred')
        .replace('66123R103', '037833100'),
    );
    const { code, complaints } = await stakeline('stake', 'from', one, two);
    expect([code, complaints[0]]).toEqual([
      2,
      expect.stringContaining('the filings are of 2 classes or holders'),
    ]);
  });
});
