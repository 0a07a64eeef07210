import { expect, test } from 'vitest';
import { tradesIn } from '../../../test/trade-facts.ts';

test('trades below the day that stands alone above them', () => {
  const { trades } = tradesIn(`The transactions in the shares were:

     March 2, 2004
          Bought        1,000        21.25
          Sold            300        21.50

     March 3, 2004
          Bought          500        21.125
          Held          9,500        21.00
`);
  expect(trades).toEqual([
    '2004-03-02 purchase 1000 @21.25',
    '2004-03-02 sale 300 @21.50',
    '2004-03-03 purchase 500 @21.125',
  ]);
});

test('numbers below the day of a signature are no trades', () => {
  const { trades } = tradesIn(`The Fund bought shares.

     March 2, 2004

     Quarry Fund        12,000        5.2
     Harbor Fund         3,000        1.3
`);
  expect(trades).toEqual([]);
});
