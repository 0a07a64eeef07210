import { describe, expect, test } from 'vitest';
import { tradesIn, tradesInHtml } from '../../../test/trade-facts.ts';
import { parseDay } from '../../value/day.ts';

/** Two trades in fields parted by tabs, with a blank line below their heading. */
const rows = (shares: string): string => `
\tDATE\tSHARES\tPRICE

\t05-31-94\t${shares}\t$14.63
\t06-22-94\t3,000\t15.00
`;

describe('trades in plain text', () => {
  test('columns with headings over two lines; page heads between the rows', () => {
    expect(
      tradesIn(`The Fund made these sales:

     Trade Date          Shares of Common         Price per Share
                            Stock Sold             of the Sale
     ----------          ----------------         ---------------
     12/29/2003               100,500                    4.50
     12/30/2003             1,000,000                    4.25
<PAGE>
CUSIP No. 411999105            13D              Page 4 of 8 Pages

     Trade Date          Shares of Common         Price per Share
                            Stock Sold             of the Sale
     ----------          ----------------         ---------------
     01/13/2004                 2,500                  5.6231
`),
    ).toEqual({
      trades: [
        '2003-12-29 sale 100500 @4.50',
        '2003-12-30 sale 1000000 @4.25',
        '2004-01-13 sale 2500 @5.6231',
      ],
      doubt: undefined,
    });
  });

  test('a minus behind the number marks a sale where the heading says so', () => {
    expect(
      tradesIn(`                                SHARES PURCHASED        AVERAGE
                     DATE            SOLD(-)             PRICE(2)
                      3/23/20            5,000-            3.6380
                      3/24/20            1,200             3.7000
                      3/25/20              800-            *DO
`).trades,
    ).toEqual([
      '2020-03-23 sale 5000 @3.6380',
      '2020-03-24 purchase 1200 @3.7000',
      '2020-03-25 other? 800',
    ]);
  });

  test('a star whose note tells of a change of power is no trade in the market', () => {
    expect(
      tradesIn(`                                SHARES PURCHASED        AVERAGE
                     DATE            SOLD(-)             PRICE(2)
                      3/23/20            5,000-            3.6380
                      3/25/20              800-            *DO

(2) PRICE EXCLUDES COMMISSION.
(*) RESULTS IN CHANGE OF DISPOSITIVE POWER AND BENEFICIAL OWNERSHIP.
`).trades,
    ).toEqual(['2020-03-23 sale 5000 @3.6380', '2020-03-25 other 800']);
  });

  test('a number in parentheses marks a sale', () => {
    expect(
      tradesIn(`     Date          Shares Purchased (Sold)      Price
     5/1/2004             (1,500)             $12.25
     5/3/2004              2,500              $12.00
`).trades,
    ).toEqual(['2004-05-01 sale 1500 @12.25', '2004-05-03 purchase 2500 @12.00']);
  });

  test('a column tells the side of each row', () => {
    expect(
      tradesIn(`     Date          Transaction       Number of Shares     Price
     5/1/2004      Sale                   1,500          $12.25
     5/3/2004      Purchase               2,500          $12.00
     5/4/2004      Gift                     100
`).trades,
    ).toEqual([
      '2004-05-01 sale 1500 @12.25',
      '2004-05-03 purchase 2500 @12.00',
      '2004-05-04 other 100',
    ]);
  });

  test('a row without a day has that of the row above', () => {
    expect(
      tradesIn(`The Fund bought:

     Date               Shares            Price
     May 1, 2004         1,500           $12.25
                         2,500           $12.50
     May 3, 2004           100           $12.00
                           200           $12.10
`).trades,
    ).toEqual([
      '2004-05-01 purchase 1500 @12.25',
      '2004-05-01 purchase 2500 @12.50',
      '2004-05-03 purchase 100 @12.00',
      '2004-05-03 purchase 200 @12.10',
    ]);
  });

  test('fields parted by tabs stand under the heading of their order', () => {
    expect(
      tradesIn(
        'The Funds sold Shares at the dates and prices below.\n\n\tDATE\tSHARES\tPRICE\n' +
          '\t05-31-94\t17,000\t$14.63\n\t06-22-94\t3,000\t$15.00\n',
      ).trades,
    ).toEqual(['1994-05-31 sale 17000 @14.63', '1994-06-22 sale 3000 @15.00']);
  });

  test('a list without headings, below the paragraphs of its item', () => {
    expect(
      tradesIn(`Item 3.  Source and Amount of Funds.
         Personal funds, $91,000.
Item 5.  Interest in Securities of the Issuer.
     (a) 812,500 shares, being 6.2% of those outstanding.  (b) Sole power.
     (c) The following purchases were made:

           5/12/99     10,000 shares at $0.14
           5/20/99     25,000 shares at $0.12
           6/03/99     60,000 shares at $0.11
`).trades,
    ).toEqual([
      '1999-05-12 purchase 10000 @0.14',
      '1999-05-20 purchase 25000 @0.12',
      '1999-06-03 purchase 60000 @0.11',
    ]);
  });

  test('gaps of any width part the cells, below lines that are no headings', () => {
    expect(
      tradesIn(`a.  State of incorporation: Ohio
b.  Principal business: Trade
The Fund sold an aggregate of 52,550 shares of Common Stock as follows in the market:

Date  Number of Shares Sold  Price per Share
May 6, 2010  1,250  $16.2848
May 7, 2010  500  $16.4609
May 10, 2010  52,800  $16.8363
`).trades,
    ).toEqual([
      '2010-05-06 sale 1250 @16.2848',
      '2010-05-07 sale 500 @16.4609',
      '2010-05-10 sale 52800 @16.8363',
    ]);
  });

  test('a row that lost its indent stands under the same headings', () => {
    expect(
      tradesIn(`                                SHARES PURCHASED        AVERAGE
                     DATE            SOLD(-)             PRICE(2)
           EXAMPLE FUND
1/06/20              100            47.9583
                      1/02/20              100            47.5267
                     12/31/19            1,300            47.4909
`).trades,
    ).toEqual([
      '2020-01-06 purchase 100 @47.9583',
      '2020-01-02 purchase 100 @47.5267',
      '2019-12-31 purchase 1300 @47.4909',
    ]);
  });

  test('lists from abroad put the day first and part thousands by an apostrophe', () => {
    expect(
      tradesIn(`Transactions in the Shares:

23.01.2026\tBUY\t55'798\t71.71\tNew York Stock Exchange
16.01.2026\tSELL\t60\t71.38\tNew York Stock Exchange
12.01.2026\tSELL\t426\t76.69\tNew York Stock Exchange
`).trades.map((trade) => trade.replaceAll('!', '')),
    ).toEqual([
      '2026-01-23 purchase 55798 @71.71',
      '2026-01-16 sale 60 @71.38',
      '2026-01-12 sale 426 @76.69',
    ]);
  });

  test('days without a year are those near the event', () => {
    const list = `The Fund sold:

     Date              Number of Shares     Price
     November 28            5,000           21.125
     December 19           10,000           20.75
     January 4             40,000           20
`;
    expect(tradesIn(list, parseDay('1996-01-05')).trades).toEqual([
      '1995-11-28 sale 5000 @21.125',
      '1995-12-19 sale 10000 @20.75',
      '1996-01-04 sale 40000 @20',
    ]);
    expect(tradesIn(list, parseDay('1996-07-05')).trades).toEqual([]);
  });

  test('prices of the 1990s are whole numbers and fractions', () => {
    expect(
      tradesIn(`The Fund bought:

     Date         Number of Shares     Price per Share
     10/12/95          5,000              $21-1/8
     10/19/95         10,000               20 3/4
     11/02/95         40,000               20
     11/03/95            700               5/16
`).trades.map((trade) => trade.replaceAll('!', '')),
    ).toEqual([
      '1995-10-12 purchase 5000 @21.125',
      '1995-10-19 purchase 10000 @20.75',
      '1995-11-02 purchase 40000 @20',
      '1995-11-03 purchase 700 @0.3125',
    ]);
  });

  test('purchases and then sales under the same headings', () => {
    expect(
      tradesIn(`Two Funds purchased Shares at the dates and at the
prices set forth below.  The transactions were made for cash in open market.
${rows('17,000')}
SCHEDULE B

Four Funds sold Shares at the dates and at the
prices set forth below.  The transactions were made for cash in open market.
${rows('12,000')}`),
    ).toEqual({
      trades: [
        '1994-05-31 purchase 17000 @14.63',
        '1994-06-22 purchase 3000 @15.00',
        '1994-05-31 sale 12000 @14.63',
        '1994-06-22 sale 3000 @15.00',
      ],
      doubt: undefined,
    });
  });

  test('a word between the rows turns the side', () => {
    expect(
      tradesIn(`Purchases

     Date          Shares        Price
     5/1/2004       1,500       $12.25
     5/3/2004       2,500       $12.00
     Sales
     5/4/2004       3,500       $12.10
`).trades,
    ).toEqual([
      '2004-05-01 purchase 1500 @12.25',
      '2004-05-03 purchase 2500 @12.00',
      '2004-05-04 sale 3500 @12.10',
    ]);
  });

  test('lines without a heading, each with its words', () => {
    expect(
      tradesIn(
        'The Fund bought:\n04/06/2026  12,000 shares  $14.25\n04/07/2026  8,500 shares  $14.31\n',
      ).trades,
    ).toEqual(['2026-04-06 purchase 12000 @14.25', '2026-04-07 purchase 8500 @14.31']);
  });

  test('columns of cost and commission are neither shares nor price', () => {
    expect(
      tradesIn(`Purchases of the Fund:

     Date        Shares Purchased    Price per Share    Total Cost     Commission
     5/1/2004         1,500              $12.25         $18,375.00        $45.00
     5/3/2004         2,500              $12.00         $30,000.00        $75.00
`).trades,
    ).toEqual(['2004-05-01 purchase 1500 @12.25', '2004-05-03 purchase 2500 @12.00']);
  });

  test('totals and balances are no trades', () => {
    expect(
      tradesIn(`Shares sold:

     Date        Shares        Price
     5/1/2004     1,500       $12.25
     5/3/2004     2,500       $12.00
     Total        4,000       $12.09
`).trades,
    ).toEqual(['2004-05-01 sale 1500 @12.25', '2004-05-03 sale 2500 @12.00']);
  });

  test('where nothing tells the side, it is in doubt', () => {
    expect(
      tradesIn(`Transactions in the Shares:

     Date          Shares        Price
     5/1/2004       1,500       $12.25
     5/3/2004       2,500       $12.00
`).trades,
    ).toEqual(['2004-05-01 other? 1500 @12.25', '2004-05-03 other? 2500 @12.00']);
  });

  test.each([
    [
      'options and their expiry',
      `Options acquired by the Fund:

     Expiration Date     Shares     Strike Price
     5/1/2004             1,500         $12.25
     5/3/2004             2,500         $12.00
`,
    ],
    [
      'high and low prices',
      `The Shares traded at:

     Date           High        Low
     5/1/2004       12.25     11.25
     5/3/2004       12.00     11.00
`,
    ],
    ['prose', 'On May 1, 2004 the Fund bought 1,500 shares at $12.25 in the open market.\n'],
    ['days alone', 'Purchases\n\n5/1/2004\n5/3/2004\n'],
    ['nothing', ''],
  ])('none in %s', (_what, text) => {
    expect(tradesIn(text)).toEqual({ trades: [], doubt: undefined });
  });

  test('rows like trades without a column of shares put the list in doubt', () => {
    const { trades, doubt } = tradesIn(`Trades of the Fund:

     Date           Price     Commission
     5/1/2004      $12.25          $1.25
     5/3/2004      $12.00          $1.00
     5/4/2004      $12.10          $1.00
`);
    expect(trades).toEqual([]);
    expect(doubt).toContain('no column of shares');
  });
});

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;

describe('trades in HTML', () => {
  test('one table, with cells for dollar signs and gaps', () => {
    const html = `<html><body><p>The Fund purchased:</p><table>
${row('Date', '', 'Shares', '', 'Price', '')}
${row('5/1/2004', '', '1,500', '', '$', '12.25')}
${row('5/3/2004', '', '2,500', '', '$', '12.00')}
</table></body></html>`;
    expect(tradesInHtml(html).trades).toEqual([
      '2004-05-01 purchase 1500 @12.25',
      '2004-05-03 purchase 2500 @12.00',
    ]);
  });

  test('the heading in a table of its own, a table for each row', () => {
    const html = `<html><body><p>Schedule A</p>
<table>${row('TRADE DATE', 'NO. OF SHARES DISPOSED OF', 'PRICE PER SHARE ($)')}</table>
<table>${row('', '6/13/2008', '13,500', '$22.00(1)')}</table>
<table>${row('', '6/16/2008', '66,500', '$22.10(1)')}</table>
</body></html>`;
    expect(tradesInHtml(html).trades).toEqual([
      '2008-06-13 sale 13500 @22.00',
      '2008-06-16 sale 66500 @22.10',
    ]);
  });

  test('a note behind a number is no number of its own', () => {
    const html = `<html><body><p>Sales:</p><table>
${row('Date', 'Shares Sold', 'Price')}
${row('5/1/2004', '1,500(1)', '$12.25')}
${row('5/3/2004', '2,500<sup>2</sup>', '$12.00<sup>(3)</sup>')}
</table></body></html>`;
    expect(tradesInHtml(html).trades).toEqual([
      '2004-05-01 sale 1500 @12.25',
      '2004-05-03 sale 2500 @12.00',
    ]);
  });

  test('purchases and sales in columns of their own', () => {
    const html = `<html><body><p>Transactions:</p><table>
${row('Date', 'Shares Purchased', 'Shares Sold', 'Price')}
${row('5/1/2004', '1,500', '', '$12.25')}
${row('5/3/2004', '', '2,500', '$12.00')}
</table></body></html>`;
    expect(tradesInHtml(html).trades).toEqual([
      '2004-05-01 purchase 1500 @12.25',
      '2004-05-03 sale 2500 @12.00',
    ]);
  });
});
