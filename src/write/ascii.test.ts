import { expect, test } from 'vitest';
import { codePointName, toAscii } from './ascii.ts';

test.each([
  ['plain text\nin two lines', 'plain text\nin two lines'],
  [
    '\u201cOwner\u2019s\u201d \u2013 5\u2009% \u2014 caf\u00e9\u2026',
    '"Owner\'s" - 5 % -- cafe...',
  ],
  ['\u00a7 240.13d-1 and \u00a7240', 'Section 240.13d-1 and Section 240'],
  [
    'Soci\u00e9t\u00e9 G\u00e9n\u00e9rale, \u0141\u00f3d\u017a, Stra\u00dfe',
    'Societe Generale, Lodz, Strasse',
  ],
  ['\u2612 (a)  \u2610 (b)', '[X] (a)  [ ] (b)'],
  ['one\r\ntwo\tthree\u200b', 'one\ntwo three'],
  ['\ufb01ve \u00bd, 5\u00bd%, 100\u00b2', 'five 1/2, 5 1/2%, 100(2)'],
])('%j becomes %j', (text, ascii) => {
  const { text: written, left } = toAscii(text);
  expect(written).toBe(ascii);
  expect(left).toEqual([]);
});

test('what has no replacement stays and is told', () => {
  const { text, replaced, left } = toAscii('\u4e2d\u2019s \u4e2d\ud83d\ude00 5\u2075');
  expect(text).toBe("\u4e2d's \u4e2d\ud83d\ude00 5\u2075");
  expect(replaced).toEqual(['\u2019']);
  expect(left.map(codePointName)).toEqual(['U+4E2D', 'U+1F600', 'U+2075']);
});
