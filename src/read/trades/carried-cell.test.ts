import { describe, expect, test } from 'vitest';
import { personsIn, tradesIn } from '../../../test/trade-facts.ts';

const list = (blank: string): string => `
Name           Date          Type            Shares        Price
Quarry Fund    5/9/2004      Purchase        5,000         $21.12
${blank}              ${blank}             ${blank}               6,000         $21.13
${blank}              5/10/2004     ${blank}               6,100         $21.13
Class B Trust  5/11/2004     Sale            6,200         $21.13
${blank}              ${blank}             ${blank}               6,300         $21.13
`;

describe('what a row leaves out is as in the row above', () => {
  test.each([' ', '"'])('where %j stands for it', (blank) => {
    expect(tradesIn(list(blank)).trades).toEqual([
      '2004-05-09 purchase 5000 @21.12',
      '2004-05-09 purchase 6000 @21.13',
      '2004-05-10 purchase 6100 @21.13',
      '2004-05-11 sale 6200 @21.13',
      '2004-05-11 sale 6300 @21.13',
    ]);
    expect(personsIn(list(blank))).toEqual([
      'Quarry Fund',
      'Quarry Fund',
      'Quarry Fund',
      'Class B Trust',
      'Class B Trust',
    ]);
  });

  test('but not where the number stands under a word of its own, and in doubt against the table', () => {
    expect(
      tradesIn(`
Date          Bought        Sold        Price      Remark
5/9/2004      5,000                     21.12      private purchase
5/10/2004                   6,100       21.13
`).trades,
    ).toEqual(['2004-05-09 purchase 5000 @21.12', '2004-05-10 sale 6100 @21.13']);
    expect(
      tradesIn(`The Fund sold:

Date          Shares        Price      Remark
5/9/2004      5,000         21.12      private purchase
5/10/2004     6,100         21.13
`).trades,
    ).toEqual(['2004-05-09 purchase 5000 @21.12', '2004-05-10 purchase? 6100 @21.13']);
  });

  test('a price too, where a ditto mark stands for it', () => {
    const { trades } = tradesIn(`
Date          Type          Shares        Price
5/9/2004      Purchase      5,000         21 1/8
   "          Purchase      6,000            "
   "          Sale            700         21 1/2
`);
    expect(trades.map((trade) => trade.replace(/!/, ''))).toEqual([
      '2004-05-09 purchase 5000 @21.125',
      '2004-05-09 purchase 6000 @21.125',
      '2004-05-09 sale 700 @21.5',
    ]);
  });
});
