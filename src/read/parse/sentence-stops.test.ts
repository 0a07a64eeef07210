import { expect, test } from 'vitest';
import { lastSentence } from './sentence-stops.ts';

test.each([
  ['It sold all. The Fund owns', 'The Fund owns'],
  ['It owns 5.2%. (See Item 4.) Of the rest', 'Of the rest'],
  ['On May 1, 2001. The Fund owns', 'The Fund owns'],
  ['It is held by Ms. Doe and, since Feb. 3, by Quarry Inc. Employees', undefined],
  ['It is held by Quarry Inc. The Fund owns', 'The Fund owns'],
  ['See No. 4 at $10.25 per share', undefined],
  ['', undefined],
])('the last sentence of %j is %j', (text, last) => {
  expect(lastSentence(text)).toBe(last ?? text);
});
