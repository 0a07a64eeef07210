import { describe, expect, test } from 'vitest';
import { tradesIn } from '../../../test/trade-facts.ts';
import { parseDay } from '../../value/day.ts';

/** A list of two purchases whose days have no year, and their days as they were read. */
function daysOf(first: string, second: string, above: string, near?: string): readonly string[] {
  const text = `${above}

     Date            Shares Purchased        Price
     ${first.padEnd(16)}         5,000        21.12
     ${second.padEnd(16)}        10,000        20.75
`;
  const { trades, doubt } = tradesIn(text, near === undefined ? undefined : parseDay(near));
  return [
    ...trades.map((trade) => trade.split(' ', 1).join()),
    ...(doubt ? ['list in doubt'] : []),
  ];
}

describe('days without a year', () => {
  test.each([
    ['11/29', '1/4', ['1995-11-29', '1996-01-04']],
    ['November 29', 'Jan. 4', ['1995-11-29', '1996-01-04']],
    ['29-Nov', '4 January', ['1995-11-29', '1996-01-04']],
    // Ninety days before the event is outside of what is asked for.
    ['10/8', '1/4', ['1995-10-08?', '1996-01-04']],
    ['7/8', '7/9', ['list in doubt']],
  ])('%s and %s are those before the event', (first, second, days) => {
    expect(daysOf(first, second, 'The Fund bought:', '1996-01-05')).toEqual(days);
  });

  test.each([
    ['These purchases were made in 2003:', ['2003-07-08', '2003-12-09']],
    ['From July 1, 2003 to December 31, 2003 the Fund bought:', ['2003-07-08', '2003-12-09']],
    ['From July 8, 2003 to March 31, 2004 the Fund bought:', ['2003-07-08', '2003-12-09']],
    ['The Fund bought, as its Form 10-K for 2003 tells:', ['list in doubt']],
    ['The Fund bought in 2003 and 2004:', ['list in doubt']],
    ['The Fund bought:', ['list in doubt']],
  ])('are of the year that stands above: %s', (above, days) => {
    expect(daysOf('7/8', '12/9', above)).toEqual(days);
  });

  test('are of the year in the row above, and near the trade above', () => {
    expect(
      tradesIn(`The Fund bought:

     Date              Shares      Price
     2003
     December 9         5,000      21.12
     2004
     January 5            100      20.75
`).trades,
    ).toEqual(['2003-12-09 purchase 5000 @21.12', '2004-01-05 purchase 100 @20.75']);
    expect(
      tradesIn(`The Fund bought:

     Date                 Shares      Price
     December 9, 2003      5,000      21.12
     January 5               100      20.75
`).trades,
    ).toEqual(['2003-12-09 purchase 5000 @21.12', '2004-01-05 purchase 100 @20.75']);
  });

  test('a day of a month below a whole day, and a time of several days, are in doubt', () => {
    const above = 'The Fund bought:';
    expect(daysOf('March 9, 2004', '10', above)).toEqual(['2004-03-09', 'list in doubt']);
    expect(daysOf('3/9 - 3/12/04', '3/15/04', above)).toEqual(['2004-03-12?', '2004-03-15']);
    expect(daysOf('3/9/04-3/12/04', '3/15/04', above)).toEqual(['2004-03-15', 'list in doubt']);
  });

  test('by the day of the signature are in doubt', () => {
    const near = parseDay('2004-05-22');
    const list = 'The Fund bought:\n\n   Date     Shares    Price\n   5/9      5,000     21.12\n';
    expect(tradesIn(list, near, 'signature').trades).toEqual(['2004-05-09? purchase 5000 @21.12']);
  });

  test('are of the month alone in a row above', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `     ${at + 1}    ${at + 1},000     21.12`);
    const list = (above: string): string =>
      `The Fund bought:\n\n     Day    Shares    Price\n     ${above}\n${rows.join('\n')}\n     April 2004\n     2nd      700     21.50\n`;
    const { trades, doubt } = tradesIn(list('March 2004'));
    expect(trades).toHaveLength(21);
    expect([trades[0], trades[19], trades[20]]).toEqual([
      '2004-03-01 purchase 1000 @21.12',
      '2004-03-20 purchase 20000 @21.12',
      '2004-04-02 purchase 700 @21.50',
    ]);
    expect(doubt).toBeUndefined();
    expect(tradesIn(list('March')).doubt).toBeDefined();
    // Numbers of rows stand before whole days.
    const numbered =
      'The Fund bought:\n\n No.   Date      Shares    Price\nMarch 2004\n  1    2/3/04     500      21.12\n';
    expect(tradesIn(numbered).trades).toEqual(['2004-02-03 purchase 500 @21.12']);
  });

  test('are of the month in the column beside', () => {
    const { trades } = tradesIn(`The Fund bought:

     Month         Day       Shares      Price
     Feb. 2004     9th        5,000      21.12
                   10           100      20.75
     March 2004    1            200      20.80
`);
    expect(trades).toEqual([
      '2004-02-09 purchase 5000 @21.12',
      '2004-02-10 purchase 100 @20.75',
      '2004-03-01 purchase 200 @20.80',
    ]);
  });
});
