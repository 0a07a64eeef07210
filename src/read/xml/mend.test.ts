import { describe, expect, test } from 'vitest';
import { mend } from './mend.ts';

/** The text with its mends, as the strict reading sees it. */
function mended(text: string): string {
  return mend(text).reduceRight(
    (so, { at, removed, inserted }) => so.slice(0, at) + inserted + so.slice(at + removed),
    text,
  );
}

describe('mend', () => {
  test.each([
    ['an end tag without its >', '<a><b>x</b\n<c>y</c></a>', '<a><b>x</b>\n<c>y</c></a>'],
    ['an end tag cut within its name', '<a><title>x</tit\n</a>', '<a><title>x</title>\n</a>'],
    ['an end tag at the end of the text', '<a><b>x</b', '<a><b>x</b>'],
    ['a start tag without its >', '<a><b Foo Corp</b></a>', '<a><b> Foo Corp</b></a>'],
    [
      'a start tag with attributes',
      '<a x="1" y=\'>\'\n<b>x</b></a>',
      '<a x="1" y=\'>\'\n><b>x</b></a>',
    ],
    ['an end tag of nothing', '<a>x</b>y</a>', '<a>xy</a>'],
    ['a bare ampersand', '<a>AT&T & Co</a>', '<a>AT&amp;T &amp; Co</a>'],
    ['an entity of HTML', '<a>&nbsp;&#167;&amp;</a>', '<a>&amp;nbsp;&#167;&amp;</a>'],
    ['a bare less-than', '<a>x < 5% <3</a>', '<a>x &lt; 5% &lt;3</a>'],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  test.each([
    '<?xml version="1.0"?><a b="x>y"><c/><!-- < & --><![CDATA[ < & ]]>x &lt; y</a>',
    '<!DOCTYPE a><a>x</a>',
    // The inner element has no end tag; which text it was to end at, nobody knows.
    '<a><b>x</a>',
  ])('leaves %j alone', (text) => {
    expect(mend(text)).toEqual([]);
  });
});
