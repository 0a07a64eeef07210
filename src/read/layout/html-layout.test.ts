import { describe, expect, test } from 'vitest';
import { layoutHtml } from './html-layout.ts';
import type { Layout } from './layout.ts';

function read(html: string): Layout {
  return layoutHtml({ name: 'test.htm', text: html }, { from: 0, to: html.length });
}

function textOf(html: string): string {
  return read(html).text;
}

describe('reading text', () => {
  const cases: [string, string, string][] = [
    ['white space collapses', '<p>  Quillon \n\t Mills,\r\n  Inc. </p>', 'Quillon Mills, Inc.'],
    ['inline tags part no words', 'SCH<b>EDULE</b> <u>13D</u>', 'SCHEDULE 13D'],
    ['inline XBRL shows its text', '<ix:nonNumeric name="x">Tarn Ltd</ix:nonNumeric>', 'Tarn Ltd'],
    ['paragraphs have a blank line between', '<p>one<p>two</p>three', 'one\n\ntwo\n\nthree'],
    ['divisions have none', '<div>one</div><div>two</div>three', 'one\ntwo\nthree'],
    ['line breaks', 'one<br>two<br/><br>three<br><br><br>four', 'one\ntwo\n\nthree\n\nfour'],
    [
      'no-break blanks are blanks and keep gaps',
      'a&nbsp;b&nbsp;&nbsp; c&#160;&#xA0;d',
      'a b   c  d',
    ],
    ['a line of no-break blanks is blank', '<div>a</div><div>&nbsp;</div><div>b</div>', 'a\n\nb'],
    ['no-break blanks indent', 'a<br>&nbsp;&nbsp;&nbsp;b', 'a\n   b'],
    ['a tab as an entity is a gap', '(a)&#9;Named', '(a)  Named'],
    [
      'a box of a given width is a gap',
      'CUSIP<font style="display: inline-block; width: 36pt">&nbsp;</font>1',
      'CUSIP     1',
    ],
    ['entities', 'A&amp;B &lt;5% &ldquo;x&rdquo; &sect; R&D AT&T', 'A&B <5% “x” § R&D AT&T'],
    ['numbers 128 to 159 are Windows-1252', '&#147;x&#148; &#150; &#146;', '“x” – ’'],
    ['what shows nothing is dropped', 'in&shy;vest&#8203;ment', 'investment'],
    ['plainer characters', '10&#8209;Q o&#64259;ce', '10-Q office'],
    [
      'style, script, title, comments',
      '<title>t</title><style>p{}</style>a<script>x<y</script><!-- c -->b',
      'ab',
    ],
    ['hidden text', 'a<span style="DISPLAY: NONE">b<b>c</b></span>d', 'ad'],
    ['hidden paragraph ends at the next', '<p style="display:none">a<p>b', 'b'],
    [
      'a style makes lines and takes them away',
      '<div>(a) <div style="display:inline">x</div></div><font style="display:block">y</font>',
      '(a) x\ny',
    ],
    ['a < that begins no tag is text', 'less than <5% and < 6', 'less than <5% and < 6'],
    ['a tag cut off at the end', 'text<p style="x', 'text'],
  ];
  test.each(cases)('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('keeps text as typed with its columns', () => {
    const layout = read(
      '<p>above</p><pre>\n  NAME      SHARES\n\n\n\t12  <b>Ash</b> Co.\r\n</pre>end',
    );
    expect(layout.text).toBe('above\n\n  NAME      SHARES\n\n\n        12  Ash Co.\n\nend');
    expect(layout.lines.map(({ indent }) => indent)).toEqual([0, 0, 2, 0, 0, 8, 0, 0]);
    expect(layout.rows(0, layout.text.length)[1]?.cells.map(({ column }) => column)).toEqual([
      2, 12,
    ]);
  });

  test('a style keeps text as typed', () => {
    expect(textOf('<div style="white-space: pre">a   b\n  c</div>')).toBe('a   b\n  c');
  });
});

describe('tick boxes', () => {
  const cases: [string, string][] = [
    ['<font face="Wingdings">&#254;</font> <font face=wingdings>o</font>', '☒ ☐'],
    [
      '<font style="FONT-FAMILY: Wingdings; DISPLAY: inline"><font style="display: inline">x</font></font>',
      '☒',
    ],
    [
      '<span style="font: 10pt Wingdings">&uml;</span><span style="font:bold 8pt/9pt \'Wingdings\'">ý</span>',
      '☐☒',
    ],
    ['<font face="Wingdings 2">R</font><font face="Wingdings 2">S £ P</font>', '☒☒ ☐ ☒'],
    ['<font face="Wingdings">R S</font>', 'R S'],
    ['<font face="Wingdings">q&nbsp;<font face="Times">no</font></font>', '☐ no'],
    ['<font face="Wingdings">or</font>', 'or'],
    ['<font face="Webdings">c a x</font>', '☐ ☒ x'],
    ['<font face="Symbol">&#183; &#214;</font>', '• ☒'],
    ['<font face="Segoe UI Symbol">o</font>', 'o'],
    ['&#9744; &#9745; &#9746; &#9633; &#9632; &#10003; &#10004; &#10006;', '☐ ☒ ☒ ☐ ☒ ☒ ☒ ☒'],
    ['&#61608; &#61694;', '☐ ☒'],
    ['(a) ¨ (b) þ Þórður býr', '(a) ☐ (b) ☒ Þórður býr'],
    ['[X] |_| (x)', '[X] |_| (x)'],
    [
      '<img src="ballot.jpg"><img src="img/ballotx.jpg"><img src="box_unchecked.gif"><img src="checked-box.png">',
      '☐☒☐☒',
    ],
    ['<img src="g24.jpg" alt="LOGO"><img src="i1.gif" alt="[X]">', '☒'],
    ['<input type=checkbox checked> <input type="checkbox"> <input type=text>', '☒ ☐'],
  ];
  test.each(cases)('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('note marks', () => {
  const cases: [string, string][] = [
    ['714,400<sup>1</sup> shares', '714,400(1) shares'],
    ['714,400 <sup><font size=1>1</font>&nbsp;</sup>shares', '714,400(1) shares'],
    ['5.1%<sup>a</sup><sup>2, 3</sup>', '5.1%(a)(2)(3)'],
    ['5.1%<sup>(1)</sup> and <SUP>(1</SUP><SUP>)</SUP>', '5.1%(1) and (1)'],
    ['0<sup>*</sup> 1<sup>†</sup>', '0* 1†'],
    ['15<sup>th</sup> Acme<sup>TM</sup>', '15th AcmeTM'],
    ['33<sup>1</sup>/<sub>3</sub>%', '33 1/3%'],
    ['100<font style="vertical-align:super">2</font>', '100(2)'],
    ['100<font style="font-size: 70%; vertical-align: top">2</font>', '100(2)'],
    ['<span style="vertical-align: top">12</span>', '12'],
    ['100²', '100(2)'],
    ['<sup>a whole sentence that is raised</sup>', 'a whole sentence that is raised'],
  ];
  test.each(cases)('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('places', () => {
  test('of words, entities, boxes and note marks', () => {
    const html =
      '<DOCUMENT><p>Ash &amp; <b>Elm</b></p><font face="Wingdings">&#254;</font> 714,400<sup>1</sup>';
    const layout = layoutHtml({ name: 'x', text: html }, { from: 10, to: html.length });
    const placeOf = (word: string): string => {
      const at = layout.text.indexOf(word);
      const { from, to } = layout.place(at, at + word.length);
      return html.slice(from, to);
    };
    expect(placeOf('Elm')).toBe('Elm');
    expect(placeOf('&')).toBe('&amp;');
    expect(placeOf('Ash & Elm')).toBe('Ash &amp; <b>Elm');
    expect(placeOf('☒')).toBe('&#254;');
    expect(placeOf('714,400')).toBe('714,400');
    expect(placeOf('1)')).toBe('1');
  });
});
