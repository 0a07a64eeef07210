import { describe, expect, test } from 'vitest';
import { purposesIn } from './purposes.ts';
import { sample13d, sample13g } from './sample.ts';

describe('Item 4 of Schedule 13D', () => {
  test.each([
    ['The Shares were acquired for investment purposes.', ['investment']],
    ['The Fund holds the Shares for general investment purposes; it may buy more.', ['investment']],
    ['On 3 March Mr. Hale sent a letter to the Board of Directors.', ['letter']],
    ['The Fund has nominated three candidates for election to the Board.', ['nominees']],
    ['Ms. Quill serves as a member of the Board of the Issuer.', ['board-member']],
    ['The Fund submitted a non-binding proposal to acquire all Shares.', ['proposal']],
    [
      'The Issuer and Kiln Corp. entered into an Agreement and Plan of Merger.',
      ['merger-agreement'],
    ],
    ['Kiln Corp. commenced a cash tender offer for all Shares.', ['tender-offer']],
    ['The Fund entered into a Cooperation Agreement with the Issuer.', ['agreement-with-issuer']],
    ['The Fund filed a definitive proxy statement.', ['proxy-contest']],
    ['The Fund urged the Board to pursue a sale of the Company.', ['sale-of-issuer']],
    [
      'The Shares were acquired with the purpose of influencing control of the Issuer.',
      ['control'],
    ],
  ])('%s', (text, purposes) => {
    const filing = sample13d({ items: { 4: text } });
    expect(purposesIn(filing).map(({ purpose }) => purpose)).toEqual(purposes);
  });

  test.each([
    'The Fund may nominate candidates for election to the Board.',
    'The Shares were not acquired for the purpose of changing or influencing control.',
    'The Fund has no plans to seek a sale of the Issuer, and has not submitted a proposal to acquire it.',
    'If Mr. Hale should have sent a letter to the Board, it would say so.',
    'The Fund reserves the right to buy for investment purposes.',
  ])('%s says nothing plainly', (text) => {
    expect(purposesIn(sample13d({ items: { 4: text } }))).toEqual([]);
  });

  test('a flag has the words on which it rests, and stands once', () => {
    const text = 'Bought for investment\npurposes. Again: bought for investment purposes.';
    expect(purposesIn(sample13d({ items: { 4: text } }))).toEqual([
      { purpose: 'investment', item: '4', phrase: 'for investment purposes' },
    ]);
  });
});

test('Item 10 of Schedule 13G certifies that control is not sought', () => {
  const text =
    'By signing below I certify that the securities referred to above were not acquired and are not ' +
    'held for the purpose of or with the effect of changing or influencing the control of the issuer.';
  const found = purposesIn(sample13g({ items: { 10: text } }));
  expect(found.map(({ purpose }) => purpose)).toEqual(['no-control']);
  expect(purposesIn(sample13g({ items: { 10: 'Not applicable.' } }))).toEqual([]);
});
