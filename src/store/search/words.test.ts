import { expect, test } from 'vitest';
import { wordsIn } from './words.ts';

test.each([
  ['board seats', ['board', 'seats'], []],
  ['"board of directors" nominate', ['board of directors', 'nominate'], []],
  ['merger -"proxy contest" -tender', ['merger'], ['proxy contest', 'tender']],
  ['"never closed', ['never closed'], []],
  ['a" AND (b* OR NEAR(c', ['a', 'AND (b* OR NEAR(c'], []],
  ['non-binding', ['non-binding'], []],
])('%s', (question, wanted, unwanted) => {
  expect(wordsIn(question)).toEqual({ wanted, unwanted });
});

test.each(['', ' "" ', '-merger', '* & |'])('%s has no word to look for', (question) => {
  expect(() => wordsIn(question)).toThrow('There is no word to look for');
});

test('a pasted page is refused', () => {
  expect(() => wordsIn('word '.repeat(60))).toThrow('up to 50 words');
});
