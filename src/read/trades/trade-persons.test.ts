import { describe, expect, test } from 'vitest';
import { personsIn, tradesIn } from '../../../test/trade-facts.ts';

describe('whose trades they are', () => {
  test.each([
    ['EXAMPLE FUNDS, LLC', 'EXAMPLE FUNDS, LLC'],
    ['    ADA B. PENROSE', 'ADA B. PENROSE'],
    ['Common Stock of Example Inc.', undefined],
    ['The Fund sold all its other shares to its partners.', undefined],
    ['Source of Funds', undefined],
  ])('over a block of trades %j names %s', (line, person) => {
    const text = `     Date           Shares Sold          Price
           TIDEWATER LANTERN FUND LP
     1/02/20            1,300            47.4909
     ${line}
     1/06/20              100            47.9583
`;
    const isSentence = line.endsWith('partners.');
    expect(personsIn(text)).toEqual([
      'TIDEWATER LANTERN FUND LP',
      person ?? (isSentence ? undefined : 'TIDEWATER LANTERN FUND LP'),
    ]);
  });

  test('a column of persons says whose each trade is, whatever name stood above', () => {
    const text = `           TIDEWATER LANTERN FUND LP

Date of Transaction    Purchase or Sale    Number of Shares    Price per Share    Person
01/02/20               Sale                           1,300            47.4909    EXAMPLE FUNDS, LLC
01/06/20               Sale                             100            47.9583    Ada B. Penrose
`;
    expect(personsIn(text)).toEqual(['EXAMPLE FUNDS, LLC', 'Ada B. Penrose']);
    expect(tradesIn(text).trades).toEqual([
      '2020-01-02 sale 1300 @47.4909',
      '2020-01-06 sale 100 @47.9583',
    ]);
  });

  test('a name on the pages before an annex is not over its trades', () => {
    const text = `           TIDEWATER LANTERN FUND LP
           ANNEX: TRANSACTIONS

     Date           Shares Sold          Price
     1/02/20            1,300            47.4909
`;
    expect(personsIn(text)).toEqual([undefined]);
  });
});
