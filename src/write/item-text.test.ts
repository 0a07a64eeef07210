import { describe, expect, test } from 'vitest';
import { stated } from '../filing/fact.ts';
import { answersByLetter, itemText } from './item-text.ts';

describe("an item's text", () => {
  test.each([
    ['4', 'Item 4.  Purpose of Transaction.\n\nTo invest.', 'To invest.'],
    ['2', '2.       Identity and Background.\n\n  ST makes chips.', 'ST makes chips.'],
    ['5', 'ITEM 5. INTEREST IN SECURITIES OF\n   THE ISSUER: All is told.', 'All is told.'],
    ['4', 'Item 4 is hereby amended.', 'Item 4 is hereby amended.'],
    ['5', '5,000,000 shares are held.', '5,000,000 shares are held.'],
    ['5', '5 directors hold shares.', '5 directors hold shares.'],
    ['5', '5.5% of the class is held.', '5.5% of the class is held.'],
    ['2', 'Item 2(a). Name of Person Filing: Ada', '(a). Name of Person Filing: Ada'],
    ['4', 'Item 4.\n\nTo invest.', 'To invest.'],
    ['3', 'Item 3.', ''],
    ['3', 'Item 3. Where the money came from. A loan.', 'Where the money came from. A loan.'],
    ['6', 'None.', 'None.'],
    [
      '4',
      'Item 4. Purpose of Transaction\nOne\nCUSIP No. 1234  13D  Page 4 of 9 Pages\nPage 5 of 9\nTwo',
      'One\nTwo',
    ],
  ])('Item %s: %j', (number, text, expected) => {
    expect(itemText({ number: stated(number), text: stated(text) }, '13D/A')).toBe(expected);
  });

  test('keeps an enumeration with another number than its own', () => {
    const text = '1. Buy. 2. Sell.';
    expect(itemText({ number: stated('4'), text: stated(text) }, '13D')).toBe(text);
  });
});

describe('answers by letter', () => {
  test('are told apart where each begins a line, in order', () => {
    const answers = answersByLetter('As amended:\n(a) 5%\n  (b) all, see (a)\n(c) none');
    expect([...(answers ?? [])]).toEqual([
      ['a', 'As amended:\n\n5%'],
      ['b', 'all, see (a)'],
      ['c', 'none'],
    ]);
  });

  test.each(['No letters.', '(b) before (a)', '(a) alone'])('%j has none', (text) => {
    expect(answersByLetter(text)).toBeUndefined();
  });
});
