import { expect, test } from 'vitest';
import { tradesIn } from '../../../test/trade-facts.ts';

/** The trades of a plain list, whose first line heads its columns. */
function tradesOf(...lines: readonly string[]): readonly string[] {
  return tradesIn(`The Fund bought:\n\n     ${lines.join('\n     ')}\n`).trades;
}

test('an amount of money beside the shares is none of shares', () => {
  expect(
    tradesOf(
      'Date            Shares       Price          Amount',
      '05/09/03        12,000        7.00       84,000.00',
      '05/12/03         3,000        7.50       22,500.00',
    ),
  ).toEqual(['2003-05-09 purchase 12000 @7.00', '2003-05-12 purchase 3000 @7.50']);
});

test.each(['Cost', 'Amount Paid', 'Consideration'])('a column "%s" beside the price', (money) => {
  expect(
    tradesOf(
      `Date            Shares       ${money.padStart(13)}       Price/Share`,
      '05/09/03        12,000          $84,000.00             $7.00',
      '05/12/03         3,000          $22,500.00             $7.50',
    ),
  ).toEqual(['2003-05-09 purchase 12000 @7.00', '2003-05-12 purchase 3000 @7.50']);
});

test('the total price is none of a share', () => {
  expect(
    tradesOf(
      'Date            Shares      Total Purchase Price',
      '05/09/03        12,000          $84,000.00',
      '05/12/03         3,000          $22,500.00',
    ),
  ).toEqual(['2003-05-09 purchase 12000', '2003-05-12 purchase 3000']);
});

test('the cost or proceeds of a unit are its price', () => {
  expect(
    tradesOf(
      'Date            Quantity       Unit Cost/Proceeds',
      '05/09/03          12,000                     7.00',
    ),
  ).toEqual(['2003-05-09 purchase 12000 @7.00']);
});

test('a heading over the columns of several funds', () => {
  expect(
    tradesOf(
      '              Number of Shares Purchased by',
      'Date          Quarry       International         Price',
      '05/09/03       2,000              10,000          7.00',
      '05/12/03         500               2,500          7.50',
    ),
  ).toEqual([
    '2003-05-09 purchase 2000 @7.00',
    '2003-05-09 purchase 10000 @7.00',
    '2003-05-12 purchase 500 @7.50',
    '2003-05-12 purchase 2500 @7.50',
  ]);
});

test('shares told in lots are in doubt', () => {
  expect(
    tradesOf(
      'Date            Shares (lots of 100)       Price',
      '05/09/03              120                 7.00',
    ),
  ).toEqual(['2003-05-09 purchase 120? @7.00']);
});

test('prices of purchases and of sales in columns side by side', () => {
  expect(
    tradesOf(
      'Date            Purchased        Sold       Purchase Price      Sale Price',
      '05/09/03           12,000       1,000             $7.00           $7.25',
      '05/12/03              500                         $7.50',
    ),
  ).toEqual([
    '2003-05-09 purchase 12000 @7.00',
    '2003-05-09 sale 1000 @7.25',
    '2003-05-12 purchase 500 @7.50',
  ]);
});

test('a total behind the cost of a share is no price', () => {
  expect(
    tradesOf(
      'Date            Shares      Cost Basis/Share         Total',
      '05/09/03        12,000          7.00             84,000.00',
      '05/12/03         3,000          7.50             22,500.00',
    ),
  ).toEqual(['2003-05-09 purchase 12000 @7.00', '2003-05-12 purchase 3000 @7.50']);
});

test('purchases and sales in columns side by side, with dashes in place of none', () => {
  expect(
    tradesOf(
      'Account       Date         Purchases      Sales       Price',
      'Quarry        05/09/03         500           --        $7.00',
      'Quarry        05/12/03          --          500        $7.50',
    ),
  ).toEqual(['2003-05-09 purchase 500 @7.00', '2003-05-12 sale 500 @7.50']);
});
