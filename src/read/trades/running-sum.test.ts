import { expect, test } from 'vitest';
import { tradesIn } from '../../../test/trade-facts.ts';

const list = (last: string): readonly string[] =>
  tradesIn(`The Fund bought:

     Date            Shares       Price
     05/09/03        12,000        7.02
     05/12/03         3,000        7.15
                     ${last}        7.05
`).trades;

test('the sum of the trades above is no trade of the last day', () => {
  const trades = ['2003-05-09 purchase 12000 @7.02', '2003-05-12 purchase 3000 @7.15'];
  expect(list('15,000')).toEqual(trades);
  expect(list('16,000')).toEqual([...trades, '2003-05-12 purchase 16000 @7.05']);
});
