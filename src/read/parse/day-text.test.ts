import { describe, expect, test } from 'vitest';
import { everyString } from '../../../test/every-string.ts';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { findDays, firstDay } from './day-text.ts';

/** What stands where a day is written that no calendar has. */
const NO_DAY = 'none';

function read(drawn: string): { readonly days: string[]; readonly drawn: string } {
  const text = unmarked(drawn);
  const found = findDays(text);
  return { days: found.map(({ day }) => day ?? NO_DAY), drawn: markedAt(text, found) };
}

describe('days in text', () => {
  test.each<[drawn: string, ...days: string[]]>([
    ['⟦12/30/2003⟧', '2003-12-30'],
    ['⟦12/30/03⟧', '2003-12-30'],
    ['⟦05-31-94⟧', '1994-05-31'],
    ['⟦1.2.2004⟧', '2004-01-02'],
    ['⟦1/2/69⟧ and ⟦1/2/70⟧', '2069-01-02', '1970-01-02'],
    ['⟦2003-12-30⟧', '2003-12-30'],
    ['⟦2003/12/3⟧', '2003-12-03'],
    ['⟦December 30, 2003⟧', '2003-12-30'],
    ['⟦DECEMBER 30, 2003⟧', '2003-12-30'],
    ['⟦Dec. 30th 2003⟧', '2003-12-30'],
    ['⟦Sept. 1, 1999⟧', '1999-09-01'],
    ['⟦May 1 , 2001⟧', '2001-05-01'],
    ['⟦January\n16, 2004⟧', '2004-01-16'],
    ['⟦30 December 2003⟧', '2003-12-30'],
    ['on ⟦December\n                        30,\n                        2003⟧', '2003-12-30'],
    ['⟦30-Dec-03⟧', '2003-12-30'],
    ['this ⟦30th day of December, 2003⟧', '2003-12-30'],
    ['from ⟦May 1, 2001⟧ to ⟦June 2, 2001⟧', '2001-05-01', '2001-06-02'],
    ['⟦February 29, 2000⟧', '2000-02-29'],
    ['⟦February 29, 1900⟧', NO_DAY],
    ['⟦02/30/2004⟧', NO_DAY],
    ['⟦13/13/2004⟧', NO_DAY],
    ['⟦June 31, 2004⟧', NO_DAY],
    ['⟦12/30/2500⟧', NO_DAY],
  ])('%s', (drawn, ...days) => {
    expect(read(drawn)).toEqual({ days, drawn });
  });

  test.each([
    '',
    '2003',
    'December 2003',
    'May',
    '5,000',
    '12/30',
    '1/2/3/4',
    '212-555-0142',
    '13-2625764',
    'Rule 13d-1(b)',
    '282912-10-4',
    'March 1, 20045',
  ])('none in %j', (text) => {
    expect(findDays(text)).toEqual([]);
  });

  test('the first sound day stands behind one that no calendar has', () => {
    expect(firstDay('02/30/2004, or rather 03/01/2004')?.day).toBe('2004-03-01');
    expect(firstDay('02/30/2004')).toBeUndefined();
  });
});

test('every short string: no throw, places within it, days of the numbers there', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const text of everyString(6)) {
    let end = 0;
    for (const { day, from, to } of findDays(text)) {
      count += 1;
      const numbers = text.slice(from, to).split(/[.-]/);
      const isWithin = end <= from && from < to && to <= text.length;
      const parts = day?.slice(2).split('-').map(Number) ?? [];
      const [month, dayOfMonth, year] = numbers.map(Number);
      const isSame = !day || String(parts) === String([year, month, dayOfMonth]);
      if (!isWithin || numbers.length !== 3 || !isSame) wrong.push(text);
      end = to;
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(10);
});
