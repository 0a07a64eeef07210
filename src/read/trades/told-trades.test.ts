import { describe, expect, test } from 'vitest';
import { tradesOutside, tradesTold } from '../../../test/trade-facts.ts';
import { dayOf } from '../../value/day.ts';

const event = dayOf(2004, 5, 10);

/** What a paragraph (c) tells of trades, and whether it is in doubt. */
function told(paragraph: string): readonly string[] {
  const { trades, doubt } = tradesTold(paragraph, event);
  return doubt === undefined ? trades : [...trades, 'in doubt'];
}

describe('trades told in sentences', () => {
  test.each([
    [
      'On May 3, 2004, the Fund sold 12,500 shares of Common Stock in the open market at $10.25 per share.',
      '2004-05-03 sale 12500 @10.25',
    ],
    [
      'On 5/3/04 the Fund bought 5,000 shares at $10, 6,000 shares at $10-1/8 and 700 shares at $10.',
      '2004-05-03 purchase 5000 @10',
      '2004-05-03 purchase 6000 @10.125!',
      '2004-05-03 purchase 700 @10',
    ],
    [
      'The Fund purchased 12,500 shares on May 3, 2004 at $10.25 each and 3,000 shares on May 4, 2004 at $10.30 each.',
      '2004-05-03 purchase 12500 @10.25',
      '2004-05-04 purchase 3000 @10.30',
    ],
    [
      '(i) On 5/3/04 bought 12,500 shares @ $10.25 per share; (ii) on 5/4/04 bought 3,000 shares.',
      '2004-05-03 purchase 12500 @10.25',
      '2004-05-04 purchase 3000',
    ],
    [
      '12,500 shares were sold by Ms. Doe on May 3, 2004 at an average price of $10.25 per share.',
      '2004-05-03 sale 12500 @10.25',
    ],
    [
      'On May 3, 2004, Kiln Ridge sold 500 shares to Lantern Corp. at $10.25 per share.',
      '2004-05-03 sale 500 @10.25',
    ],
    ['On May 3, 2004 it sold 500 shares at 9 1/4.', '2004-05-03 sale 500 @9.25!'],
    ['On May 3, 2004 it sold 500 shares at C$0.31 per share.', '2004-05-03 sale 500 @0.31'],
    ['On May 3, 2004 it sold 500 shares at US$10.25 each.', '2004-05-03 sale 500 @10.25'],
    ['On May 3, the Fund sold 12,500 units at $10.25.', '2004-05-03 sale 12500 @10.25'],
    [
      'On May 3, 2004 it sold 12,500 shares for an aggregate price of $128,125, and holds 7,000 shares.',
      '2004-05-03 sale 12500',
    ],
    [
      'On May 3, 2004 it sold 500 shares at $10.25. It sold 500 shares at $10.25 on May 3, 2004.',
      '2004-05-03 sale 500 @10.25',
    ],
    [
      'Except as told here, on May 3, 2004 it sold 12,500 shares at $10.25 per share, and would again.',
      '2004-05-03 sale 12500 @10.25',
    ],
  ])('%s', (paragraph, ...trades) => {
    expect(told(paragraph)).toEqual(trades);
  });

  test.each([
    'No transactions were effected during the past sixty days.',
    'On May 3, 1999 the Fund purchased 12,500 shares at $10.25 per share.',
    'On May 3, 2004 the Fund agreed to sell 12,500 shares.',
    'The Fund may have sold 12,500 shares on May 3, 2004.',
    'On May 3, 2004 the Issuer repurchased 12,500 shares at $10 per share.',
    'By May 3, 2004, 12,500 shares had been validly tendered and not withdrawn.',
    'The closing of the merger occurred on May 3, 2004.',
    'On May 3, 2004 the stock closed at $10.25 per share.',
    'On May 3, 2004 an offer for all 12,500 shares at $10.25 per share was announced.',
    'By the agreement of May 3, 2004 it acquired shared voting power over 12,500 shares.',
    'As of May 3, 2004 the Fund owned 12,500 shares, which it acquired for $128,125.',
  ])('none in %j', (paragraph) => {
    expect(told(paragraph)).toEqual([]);
  });

  test.each([
    'Between May 1, 2004 and May 5, 2004 the Fund purchased an aggregate of 12,500 shares.',
    'During the past sixty days the Fund purchased 12,500 shares in the open market.',
    'The Fund made the following purchases: on May 3, 2004, 12,500 shares at $10.25 per share.',
    'On May 3, 2004 Ms. Doe exercised options for 12,500 shares.',
    'On each of May 3 and May 4, 2004 the Fund sold 12,500 shares.',
    'On May 3 and 4, 2004 the Fund sold 12,500 and 3,000 shares, respectively.',
    'On May 3, 2004 A sold 500 shares and B sold 300 shares, in each case at $10.25.',
    'Since May 3, 2004 the Fund has purchased 12,500 shares.',
    'On May 3, 2004 it filed a statement; it had purchased 12,500 shares.',
    'On May 3, 2004 it sold 500 shares and 12,500 shares remain with it.',
    'On May 3, 2004 the Fund sold 12,500 shares of Lantern Corp. at $10.25 per share.',
    'On May 3, 2004 it sold 12,500 shares of Common Stock of Lantern at $10.25 per share.',
    'On May 3, 2004 A sold 500 shares and B bought 300 shares, each at $10.25.',
    'On May 3, 2004 Lantern Corp. sold 500 shares to the Reporting Person at $10.25 per share.',
    'On May 3, 2004 the Company sold 500 shares at $10.25 per share.',
    'In April 2004 it sold 500 shares at $10.25 per share.',
    'On May 3, 2004 it sold five hundred shares at $10.25 per share.',
    'It agreed to buy 12,500 shares.  This transaction was closed on May 3, 2004.',
    'It bought 12,500 shares at the offering.  The closing of the purchase occurred on May 3, 2004.',
    'Except for the purchase of 12,500 shares on May 3, 2004, there were no transactions.',
    'On May 3, 2004 the Fund sold 12,500 shares at $7.00 to Lantern Corp., which sold 50 of such shares on\nMay 6, 2004 at $7.50 per share.',
    'On May 3, 2004, Lantern Corp. sold 500 shares to Kiln at $10.25 per share.',
    'On May 3, 2004 a broker sold 500 shares at $10.25 per share.',
    'On May 3, 2004 it sold 500 shares on the London Stock Exchange at 61p per share.',
    'From Ms. Doe on May 3, 2004 in a private transaction: 12,500 shares at $10.25 per share.',
    'Bought on the market: 5/3/04, 1,000 at $10.25; 5/4/04, 450 at $10.30.',
    'On May 3, 2004 the Fund bought 12.500 shares at $10.25 per share.',
    'On May 3, 2004 A sold 500 shares and B sold 300 shares at $10.25 per share.',
  ])('not told apart, and in doubt, in %j', (paragraph) => {
    expect(told(paragraph)).toEqual(['in doubt']);
  });

  test('of "the Company" are those of whoever is called so', () => {
    const sold = 'On May 3, 2004 the Company sold 500 shares at $10.25 per share.';
    expect(told(`It holds shares of Example Corp. (the "Company").  ${sold}`)).toEqual([]);
    expect(
      told(`Of Example Corp. ("Example"), Kiln Inc. (the "Company") holds 5%.  ${sold}`),
    ).toEqual(['2004-05-03 sale 500 @10.25']);
  });

  test.each([
    'Example Corp.',
    'the Issuer',
    'Common Stock of Example',
    'Class A Common Stock, par value $.01 per share, of the Company',
    'Beneficial Interest',
  ])('of %s are of the issuer', (ofWhat) => {
    expect(told(`On May 3, 2004 it sold 500 shares of ${ofWhat} at $10.25 per share.`)).toEqual([
      '2004-05-03 sale 500 @10.25',
    ]);
  });

  test.each([
    'At the closing it sold 14,000 shares to others.',
    'On May 4, 2004 it puchased 600 shares in the open market.',
  ])('are in doubt beside one that tells no day, or in other words: %j', (sentence) => {
    expect(told(`On May 3, 2004 it sold 500 shares at $10.25 per share.  ${sentence}`)).toEqual([
      '2004-05-03 sale 500 @10.25',
      'in doubt',
    ]);
  });

  test('are those of a table once only, and sums over a time are of its rows', () => {
    const table = `
     Date          Shares Sold       Price
     5/3/2004         1,500         $12.25
     5/3/2004         2,500         $12.00
`;
    const listed = ['2004-05-03 sale 1500 @12.25', '2004-05-03 sale 2500 @12.00'];
    expect(told(`On May 3, 2004 the Fund sold 4,000 shares, as follows.\n${table}`)).toEqual(
      listed,
    );
    expect(
      told(`From May 1, 2004 to May 5, 2004 the Fund sold a total of 4,000 shares.\n${table}`),
    ).toEqual(listed);
    expect(told(`On May 4, 2004 the Fund sold 700 shares at $12.10.\n${table}`)).toEqual([
      '2004-05-04 sale 700 @12.10',
      ...listed,
    ]);
  });
});

describe('trades told outside of Item 5 leave the list in doubt', () => {
  const sold = 'On May 3, 2004 the Fund sold 12,500 shares at $10.25 per share.\n';

  test.each([
    ['None.', `Transactions During the Past Sixty Days\n\n${sold}`, 'could not be taken apart'],
    ['None but those of Item 6, as to transactions.', sold, 'could not be taken apart'],
    ['None.', `Item 6.  Contracts.\n\n${sold}`, undefined],
    ['See Item 6.', `Item 6.  Contracts.\n\n${sold}`, 'could not be taken apart'],
  ])('Item 5(c) says %j, and behind it stands %j', (paragraph, behind, doubt) => {
    const { trades, ...found } = tradesTold(paragraph, event, behind);
    expect(trades).toEqual([]);
    expect(found.doubt ?? '').toContain(doubt ?? '');
    expect(found.doubt === undefined).toBe(doubt === undefined);
  });

  test('where a statement has no Item 5', () => {
    const { trades, doubt } = tradesOutside(`Item 4.  Purpose.\n\n${sold}`, event);
    expect({ trades, doubt }).toEqual({
      trades: [],
      doubt: expect.stringContaining('taken apart'),
    });
    expect(tradesOutside('Item 4.  It may buy 500 shares.\n', event).doubt).toBeUndefined();
  });
});
