import { describe, expect, test } from 'vitest';
import { tradesIn } from '../../../test/trade-facts.ts';

const PLANS = `
Item 4.  Purpose of Transaction.
     The Fund may sell some of its shares at any time.
Item 5.  Interest in Securities of the Issuer.
     (c)  The transactions of the past sixty days were:
`;
const LIST = `
     Date            Shares       Price
     05/09/03        12,000        7.02
     05/12/03         3,000        7.15
`;

/** The sides of a list of two trades, with the words above and below it. */
function sidesOf(above: string, below = '', list = LIST): readonly string[] {
  return tradesIn(`${above}${list}${below}\n`).trades.map((trade) => trade.split(' ')[1] ?? '');
}

describe('sides of the trades of a list', () => {
  test('plans of another item do not tell them', () => {
    expect(sidesOf(PLANS)).toEqual(['other?', 'other?']);
  });

  test.each([
    ['All of these shares were purchased on the exchange.'],
    ['Each transaction was a purchase for cash.'],
    ['The shares were acquired by the Fund.'],
    ['                    ------\n     Total          15,000\n\nEach of the above was a purchase.'],
  ])('the sentence below tells them: %s', (below) => {
    expect(sidesOf(PLANS, below)).toEqual(['purchase', 'purchase']);
  });

  test('a row against the heading of its column is in doubt', () => {
    const list = `
     Date            Shares Purchased       Price      Type
     05/09/03                  12,000        7.02      Purchase
     05/12/03                   3,000        7.15      Sale
`;
    expect(sidesOf(PLANS, '', list)).toEqual(['purchase', 'sale?']);
  });

  test('a short sale is a sale, and its cover a purchase', () => {
    const list = `
     Transaction        Date            Shares       Price
     Short sale         05/09/03        12,000        7.02
     Cover short        05/12/03         3,000        7.15
`;
    expect(sidesOf(PLANS, '', list)).toEqual(['sale', 'purchase']);
  });

  test.each([
    ['Purchaser', 'purchase'],
    ['Seller', 'sale'],
    ['Purchaser/Seller', 'other?'],
  ])('a column "%s" names those who bought or sold', (heading, side) => {
    const list = `
     ${heading.padEnd(19)}Date            Shares       Price
     Quarry Fund        05/09/03        12,000        7.02
     Quarry Fund        05/12/03         3,000        7.15
`;
    expect(sidesOf(PLANS, '', list)).toEqual([side, side]);
  });
});
