import { expect, test } from 'vitest';
import { chunksOf } from './chunks.ts';

test('chunks are the text, each with its place', () => {
  const text = `${'one line\n'.repeat(450)}${'x'.repeat(70_000)}\nthe end`;
  const chunks = chunksOf(text);
  expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
  for (const { from, text: piece } of chunks) expect(text.startsWith(piece, from)).toBe(true);
  expect(chunks.map(({ lines }) => lines)).toEqual([200, 200, 50, 1, 1, 2]);
});

test('a text without an end of line is one chunk, and no text none', () => {
  expect(chunksOf('short')).toEqual([{ from: 0, text: 'short', lines: 1 }]);
  expect(chunksOf('')).toEqual([]);
});
