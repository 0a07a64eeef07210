import { expect, test } from 'vitest';
import { tradesIn } from '../../../test/trade-facts.ts';

test('a price that includes commissions is a price, whose heading may begin on a line of its own', () => {
  expect(
    tradesIn(`Transactions of the Fund:

                                                     Price Per Share
     Date of           Number of Shares          (including commissions,
     Transaction       Purchased/(Sold)                  if any)
     -----------       ----------------          -----------------------
     05/02/01                1,500                        13.82
     05/09/01               (4,000)                       14.06
`),
  ).toEqual({
    trades: ['2001-05-02 purchase 1500 @13.82', '2001-05-09 sale 4000 @14.06'],
    doubt: undefined,
  });
});

test('P beside S is a purchase, and a column `Purchase or Sale` leaves it to the rows', () => {
  expect(
    tradesIn(`The following are all transactions since May 29, 1999:

                    Purchase     Date of          Number          Price
     Name           or Sale      Transaction      of Shares       Per Share

     Quail LP          S         06/14/99           1,400         $ 6.0625
     Trust             P         06/15/99           2,000         $ 6.1250
`).trades,
  ).toEqual(['1999-06-14 sale 1400 @6.0625', '1999-06-15 purchase 2000 @6.1250']);
});

test('a side alone on a line over the rows counts before what the sentence above says of both', () => {
  expect(
    tradesIn(`(c)  The Reporting Person bought and sold as follows:

              PURCHASES

     10/30/02 .............     1,000 shares at $ 3.12
     11/21/02 .............    14,000 shares at $ 3.2550

              SALES

     11/22/02 .............       300 shares at $ 3.40
`).trades,
  ).toEqual([
    '2002-10-30 purchase 1000 @3.12',
    '2002-11-21 purchase 14000 @3.2550',
    '2002-11-22 sale 300 @3.40',
  ]);
});

test('from whom shares were bought does not make a sale of it', () => {
  expect(
    tradesIn(`(c) I have bought these shares since my last amendment:

    Date           Shares      Price     Bought from

    2-3-99          212        $31.00    Dividend reinvestment plan
    3-15-99       6,000        $33.00    private sale
`).trades,
  ).toEqual(['1999-02-03 purchase 212 @31.00', '1999-03-15 purchase 6000 @33.00']);
});

const BY_ACCOUNT = `The transactions within the past sixty days:

                            Shares bought (sold) for account of
             Price      -------------------------------------------
Date         ($)        Account A         Account B          Third
- ----         -----      ----------        ----------          -----
8/11/95      17.25          1,000             1,500          2,500
9/08/95      18.00         (2,000)           (3,000)         LAST
`;

test('columns that add up to the last are shares of one account each', () => {
  expect(tradesIn(BY_ACCOUNT.replace('LAST', '(5,000)')).trades).toEqual([
    '1995-08-11 purchase 1000 @17.25',
    '1995-08-11 purchase 1500 @17.25',
    '1995-09-08 sale 2000 @18.00',
    '1995-09-08 sale 3000 @18.00',
  ]);
});

test('several columns of whole numbers that no heading tells apart leave the shares in doubt', () => {
  expect(tradesIn(BY_ACCOUNT.replace('LAST', '9,999')).trades).toEqual([
    '1995-08-11 purchase 1000? @17.25',
    '1995-09-08 sale 2000? @18.00',
  ]);
});

test('what is held behind each trade is no number of shares traded', () => {
  expect(
    tradesIn(`The following transactions were effected:

     Date           Shares Purchased     Price      Total Shares Held
     3/15/2004          1,000           $10.25       501,000
     3/16/2004          2,000           $10.50       503,000
`).trades,
  ).toEqual(['2004-03-15 purchase 1000 @10.25', '2004-03-16 purchase 2000 @10.50']);
});

test('shares told in thousands are in doubt', () => {
  const { trades } = tradesIn(`The following transactions were effected:

     Date           Purchases (000s)     Price
     3/15/2004          1               $10.25
     3/16/2004          2               $10.50
`);
  expect(trades).toEqual(['2004-03-15 purchase 1? @10.25', '2004-03-16 purchase 2? @10.50']);
});

test('lines of words whose numbers share no column are read by their order', () => {
  expect(
    tradesIn(`The following transactions were effected:

     March 15, 2004:  purchased 1,000 shares at $10.25
     March 16, 2004:  sold 2,000 shares at $10.50
     March 17, 2004:  purchased 1,500 shares at $10.75
`).trades,
  ).toEqual([
    '2004-03-15 purchase 1000 @10.25',
    '2004-03-16 sale 2000 @10.50',
    '2004-03-17 purchase 1500 @10.75',
  ]);
});
