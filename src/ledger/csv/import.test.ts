import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../journal/entry.ts';
import { parseJournal } from '../journal/parse-journal.ts';
import { printEntry } from '../journal/print-journal.ts';
import { acceptImport } from './accept-import.ts';
import { isNumber } from './cells.ts';
import { dayFrom } from './csv-day.ts';
import { numberFrom } from './csv-number.ts';
import { eachRow } from './csv-rows.ts';
import { importCounts } from './import-counts.ts';
import { importTrades } from './import-trades.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { holdersOf } from './known-stake.ts';

const JOURNAL = `stakeline-journal 1
2024-01-01 opening "Fund A" 100000
2024-01-01 opening Quill 50
2024-01-02 purchase "Fund A" 1000 at 4.50
`;

function journalEntries(): readonly Entry[] {
  return parseJournal(JOURNAL).journal.entries;
}

function trades(csv: string, options: Partial<ImportOptions> = {}): Imported {
  const entries = journalEntries();
  const known = { entries, holders: holdersOf(entries) };
  const imported = importTrades(csv, known, { name: 't.csv', holder: 'Fund A', ...options });
  return acceptImport(entries, imported);
}

function lines({ entries, refused }: Imported): readonly string[] {
  return refused.length > 0
    ? refused.map(({ line, why }) => `${line ?? '-'}: ${why}`)
    : entries.map(printEntry);
}

describe('brokers’ shapes', () => {
  test('plain, with headings', () => {
    expect(
      lines(
        trades('Date,Side,Shares,Price\n2024-01-03,buy,100,4.50\n2024-01-04,SELL,"1,200.50",\n'),
      ),
    ).toEqual([
      '2024-01-03 purchase "Fund A" 100 at 4.50 source t.csv:2',
      '2024-01-04 sale "Fund A" 1200.50 source t.csv:3',
    ]);
  });

  test('lines about the account first, US days, words, currency and parentheses', () => {
    const csv = `Account activity\r\nFor:,Fund A\r\n\r\nTrade Date;Action;Symbol;Quantity;Price ($)\r\n01/13/2024;YOU BOUGHT;NTHF;300;$5.10\r\n1/15/24;You Sold;NTHF;(1,200);$ 5.20\r\n`;
    expect(lines(trades(csv.replaceAll('Activity', 'activity')))).toEqual([
      '2024-01-13 purchase "Fund A" 300 at 5.10 source t.csv:5',
      '2024-01-15 sale "Fund A" 1200 at 5.20 source t.csv:6',
    ]);
  });

  test('signed numbers, holders in a column, a cell of two lines, trade numbers', () => {
    const csv =
      'Account,Qty,Day,Venue,Trade ID\nQuill,-10,13-Jan-2024,"one\ntwo",T1\nFund A,5-,14-Jan-2024,,T2';
    expect(lines(trades(csv))).toEqual([
      '2024-01-13 sale Quill 10 how "one\\u000atwo" ref T1 source t.csv:2',
      '2024-01-14 sale "Fund A" 5 ref T2 source t.csv:4',
    ]);
  });

  test('columns given by name or number, without headings', () => {
    const csv = '2024-01-03|4.10|B|7\n2024-01-04|4.20|S|8\n';
    const map = { day: '1', price: '2', side: '3', shares: '4' };
    expect(lines(trades(csv, { map }))).toEqual([
      '2024-01-03 purchase "Fund A" 7 at 4.10 source t.csv:1',
      '2024-01-04 sale "Fund A" 8 at 4.20 source t.csv:2',
    ]);
  });

  test('how it was read is told', () => {
    expect(trades('Date,Side,Shares\n01/02/2024,buy,100\n').readAs).toContainEqual({
      what: 'days',
      as: 'month, day, year, assumed: every day fits more than one style',
    });
  });
});

describe('all or nothing', () => {
  test.each([
    [
      'a bad day',
      'Date,Side,Shares\n2024-01-03,buy,1\n2024-02-30,buy,1',
      '3: “2024-02-30” is not a day',
    ],
    [
      'a bad number',
      'Date,Side,Shares\n2024-01-03,buy,1\n2024-01-04,buy,"12,34"',
      '3: the number of shares: in “12,34”',
    ],
    [
      'an unknown person',
      'Date,Side,Shares,Holder\n2024-01-03,buy,1,Nobody',
      '2: “Nobody” is not known',
    ],
    [
      'a sale beyond the holding',
      'Date,Side,Shares\n2024-01-03,sell,101001',
      '2: At the end of 2024-01-03 Fund A has given away 1 shares more',
    ],
    [
      'a point in a file with semicolons',
      'Date;Side;Shares\n13.01.2024;buy;1.000',
      '2: the number of shares: “1.000” has either thousands or decimals',
    ],
    [
      'days in two ways',
      'Date,Side,Shares\n13/01/2024,buy,1\n01/14/2024,buy,1',
      '-: days are written in two ways: “13/01/2024” and “01/14/2024”',
    ],
    ['an unknown side', 'Date,Side,Shares\n2024-01-03,dividend,1', '2: “dividend” says neither'],
    ['a short sale', 'Date,Side,Shares\n2024-01-03,sell short,1', '2: “sell short” says neither'],
    [
      'a purchase of less than nothing',
      'Date,Side,Shares\n2024-01-03,buy,-1',
      '2: “buy” of a negative',
    ],
    ['no sides', 'Date,Shares\n2024-01-03,1', '-: no column says purchase or sale'],
    [
      'two securities',
      'Date,Side,Shares,Symbol\n2024-01-03,buy,1,AAA\n2024-01-03,buy,1,BBB',
      '3: it is of “BBB”',
    ],
    ['an open quote', 'Date,Side,Shares\n2024-01-03,"buy,1', '2: '],
    ['no headings', 'one,two\n1,2', '-: no row has headings for all that is needed'],
    ['nothing', '', '-: there are no rows in it'],
  ])('%s', (_what, csv, why) => {
    const imported = trades(csv);
    expect(imported.entries).toEqual([]);
    expect(lines(imported)[0]).toContain(why);
  });

  test('what is to be left out is', () => {
    const csv =
      'Date,Side,Shares,Symbol\n2024-01-03,buy,1,AAA\n2024-01-03,buy,1,BBB\n2024-01-03,Dividend,9,AAA\n,,Total,';
    const imported = trades(csv, { security: 'aaa', skip: ['dividend', 'total'] });
    expect(lines(imported)).toEqual(['2024-01-03 purchase "Fund A" 1 source t.csv:2']);
    expect(imported.leftOut).toEqual([3, 4, 5]);
  });
});

describe('duplicates', () => {
  test('of the journal are recognised, as many as it has', () => {
    const row = '2024-01-02,buy,"1,000",4.5\n';
    const imported = trades(`Date,Side,Shares,Price\n${row}${row}`);
    expect(imported.duplicates).toEqual([2]);
    expect(lines(imported)).toEqual(['2024-01-02 purchase "Fund A" 1000 at 4.5 source t.csv:3']);
  });

  test('by their number', () => {
    const csv =
      'Date,Side,Shares,ID\n2024-01-03,buy,5,T1\n2024-01-03,buy,5,T1\n2024-01-03,buy,6,T1';
    expect(lines(trades(csv))).toEqual(['4: another trade has the number “T1” already']);
  });

  test('a second import of a file changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 10, max: 28 }),
            fc.constantFrom('buy', 'sell'),
            fc.integer({ min: 1, max: 9 }),
          ),
        ),
        (rows) => {
          const csv = `Date,Side,Shares\n${rows.map(([on, side, count]) => `2024-01-${on},${side},${count}\n`).join('')}`;
          const entries = journalEntries();
          const options = { name: 't.csv', holder: 'Fund A' };
          const first = importTrades(csv, { entries, holders: holdersOf(entries) }, options);
          if (rows.length === 0) return;
          expect(first.entries).toHaveLength(rows.length);
          const all = [...entries, ...first.entries];
          const second = importTrades(csv, { entries: all, holders: holdersOf(all) }, options);
          expect(second.entries).toEqual([]);
          expect(second.duplicates).toHaveLength(rows.length);
        },
      ),
    );
  });
});

function digitsOf(cell: string, sign: '.' | ','): string {
  const number = numberFrom(cell, sign);
  if (!isNumber(number)) return number.why;
  return `${number.negative ? '-' : ''}${number.size.toString()}`;
}

describe('cells', () => {
  test.each([
    ['1,234.50', '1234.50'],
    ['(500)', '-500'],
    ['500-', '-500'],
    ['\u2212 5', '-5'],
    ['+7', '7'],
    ['$4.25', '4.25'],
    ['.0950', '0.0950'],
    ['USD 1.5', '1.5'],
  ])('%s is %s', (cell, digits) => {
    expect(digitsOf(cell, '.')).toBe(digits);
  });

  test.each(['', '-', '1.2.3', '12,34', '1,5', '1e5', 'N/A', '1 2/3', '--5'])(
    '“%s” is no number',
    (cell) => {
      expect(numberFrom(cell, '.')).toHaveProperty('why');
    },
  );

  test('decimals after a comma', () => {
    expect(digitsOf('1.234,50', ',')).toBe('1234.50');
    expect(digitsOf('4,50', ',')).toBe('4.50');
    expect(numberFrom('4.50', ',')).toHaveProperty('why');
  });

  test.each([
    ['2003-12-29', 'iso', '2003-12-29'],
    ['20031229', 'iso', '2003-12-29'],
    ['2003-12-29T09:30:00Z', 'iso', '2003-12-29'],
    ['12/29/03', 'month-first', '2003-12-29'],
    ['1.2.2024', 'day-first', '2024-02-01'],
    ['Dec. 29, 2003', 'month-named', '2003-12-29'],
    ['29-DEC-03', 'month-named', '2003-12-29'],
    ['12/29/2003 4:05 PM', 'month-first', '2003-12-29'],
    ['29/12/2003', 'month-first', undefined],
  ] as const)('%s as %s is %s', (cell, style, day) => {
    expect(dayFrom(cell, style)).toBe(day);
  });
});

test('counts', () => {
  const csv =
    'Shares outstanding,As of,Filed,Document\n"34,309,526",11/30/2003,12/12/2003,Form S-3\n';
  const imported = importCounts(csv, [], { name: 'c.csv' });
  expect(lines(imported)).toEqual([
    '2003-12-12 count 34309526 as-of 2003-11-30 document "Form S-3" source c.csv:2',
  ]);
  expect(importCounts(csv, imported.entries, { name: 'd.csv' }).duplicates).toEqual([2]);
  expect(lines(importCounts('Shares,As of\n0,2024-01-01', [], { name: 'c.csv' }))).toEqual([
    '2: a class has shares',
  ]);
});

test('no text makes an import throw', () => {
  const known = { entries: [], holders: new Set(['A']) };
  const cell = fc.constantFrom(
    '',
    'buy',
    '2024-01-02',
    '1/2/24',
    '-5',
    '"',
    '\n',
    ',',
    ';',
    'Shares',
    'Date',
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.string(), (cells, text) => {
      for (const csv of [cells.join(','), `Date,Shares,Side\n${cells.join(',')}`, text]) {
        importTrades(csv, known, { name: 'x', holder: 'A' });
        importCounts(csv, [], { name: 'x' });
      }
    }),
  );
});

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

test('rows are the same however the text is cut, and lines are counted through cells', () => {
  const cell = fc.constantFrom('a', '', '1,5', 'two\nlines', 'say "no"', ' b ');
  const newline = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 60 }),
      newline,
      fc.integer({ min: 60, max: 400 }),
      (rows, end, chunkSize) => {
        const csv = rows.map((cells) => cells.map(quoted).join(',')).join(end);
        const found: (readonly string[])[] = [];
        const begins: number[] = [];
        const visit = (cells: readonly string[], line: number): boolean => {
          found.push(cells);
          begins.push(line);
          return true;
        };
        expect(eachRow(csv, ',', visit, chunkSize)).toBeUndefined();
        expect(found).toEqual(rows);
        const starts = rows.map(
          (_row, at) => rows.slice(0, at).flat().join('').split('\n').length + at,
        );
        expect(begins).toEqual(starts);
      },
    ),
  );
});
