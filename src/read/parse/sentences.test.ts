import { expect, test } from 'vitest';
import { layoutText } from '../layout/text-layout.ts';
import { sentences } from './sentences.ts';

test('sentences end at full stops and blank lines, not at abbreviations', () => {
  const text = `Quarry Inc. owns them. On Feb. 3 it sold 2,000. (See No. 4)\n\n${'table '.repeat(300)}\n\nLast words`;
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const found = [...sentences(layout, { from: 0, to: text.length })];
  expect(found.map((sentence) => sentence.text)).toEqual([
    'quarry inc. owns them.',
    'on feb. 3 it sold 2,000.',
    '(see no. 4)',
    'last words',
  ]);
  for (const { text: own, from } of found) {
    expect(layout.folded.slice(from, from + own.length)).toBe(own);
  }
});
