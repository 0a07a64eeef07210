import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { runs } from '../../../test/thorough.ts';
import { sourceFrom } from '../../source/source.ts';
import { layoutHtml } from './html-layout.ts';
import type { Layout } from './layout.ts';

function read(html: string): Layout {
  return layoutHtml({ name: 'test.htm', text: html }, { from: 0, to: html.length });
}

const SOUP = array(
  oneof(
    constantFrom(
      ...'<p> </p> <br> <hr> <table> </table> <tr> </tr> <td> </td> <td|colspan=3> <td|rowspan=2> <div> </div> <pre> </pre> <font|face=Wingdings> </font> <sup> </sup> <li> <b> </b> <page> <!-- --> <title> </title> <p|style=display:none> <p|style=page-break-before:always> <img|src=box.gif> &nbsp; &amp; &#150; & < > $ % ( ) 1 x þ'
        .split(' ')
        .map((tag) => tag.replace('|', ' ')),
    ),
    constantFrom(' ', '\n', '\t', '\u00a0', 'word', '4.50', '\ud83d\uddf9', '\ud83d'),
    string({ maxLength: 6 }),
  ),
  { maxLength: 80 },
).map((parts) => parts.join(''));

test('whatever the tags, lines and rows lie in the text and places in the source', () => {
  assert(
    property(SOUP, (html) => {
      const layout = read(html);
      const { length } = layout.text;
      let end = 0;
      for (const line of layout.lines) {
        expect(line.from).toBeGreaterThanOrEqual(end);
        expect(line.to).toBeLessThanOrEqual(length);
        end = line.to;
      }
      let last = 0;
      for (const row of layout.rows(0, length)) {
        expect(row.from).toBeGreaterThanOrEqual(last);
        for (const cell of row.cells) {
          expect(cell.from).toBeGreaterThanOrEqual(last);
          expect(cell.to).toBeGreaterThan(cell.from);
          expect(cell.columnEnd).toBeGreaterThan(cell.column);
          last = cell.to;
        }
        expect(last).toBeLessThanOrEqual(row.to);
      }
      for (let at = 0; at < length; at += 1) {
        const { from, to } = layout.place(at, at + 1);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(html.length);
        expect(to).toBeGreaterThanOrEqual(from);
      }
      expect(layout.folded).toHaveLength(length);
    }),
    { numRuns: runs(250) },
  );
});

describe('time grows with length', () => {
  const hard = [
    '<div>',
    '<table><tr><td>',
    '<font face=Wingdings>o',
    '</x>',
    '<td rowspan=999>',
    '<tr><td colspan=1000 rowspan=1000>',
    '<sup>1',
    '&nbsp;',
    '<pre>\t',
    '<hr>Page 2 of 3',
    '<p style="page-break-before:always">x',
    '<',
    '&#',
    '<!--',
    '<p a="',
  ];
  test.each(hard)('%s', (piece) => {
    const time = (count: number): number => {
      const html = piece.repeat(count);
      return processorTime(() => {
        const layout = read(html);
        layout.rows(0, layout.text.length);
      });
    };
    time(1000);
    const once = Math.min(time(4000), time(4000));
    const fourTimes = Math.min(time(16_000), time(16_000));
    // Quadratic work would take sixteen times as long.
    expect(fourTimes).toBeLessThan(Math.max(once, 5) * 11);
  });
});

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);

test.skipIf(!existsSync(CORPUS))('real filings: words are where their places say', () => {
  const names = ['labelled/', 'unlabelled/'].flatMap((folder) =>
    readdirSync(new URL(folder, CORPUS))
      .filter((name) => /\.(?:txt|htm)$/.test(name))
      .map((name) => folder + name),
  );
  let count = 0;
  for (const name of names) {
    const source = sourceFrom(name, readFileSync(new URL(name, CORPUS)));
    const document = primaryHtml(source.text);
    if (!document) continue;
    count += 1;
    const layout = layoutHtml(source, document);
    expect(layout.text.length).toBeGreaterThan(1000);
    const words = Array.from(layout.text.matchAll(/[A-Za-z]{4,}/g));
    for (const word of words.filter((_word, at) => at % 7 === 0)) {
      const { from, to } = layout.place(word.index, word.index + word[0].length);
      const shown = source.text
        .slice(from, to)
        .replace(/<[^<>]*>|&(?:shy|#173|#8203|NegativeThickSpace);/g, '');
      if (!shown.includes(word[0])) expect.fail(`${name}: ${word[0]} is placed at ${shown}`);
    }
  }
  expect(count).toBeGreaterThan(60);
});

/** The text of the first document, where it is HTML. */
function primaryHtml(text: string): { from: number; to: number } | undefined {
  const opening = text.indexOf('<TEXT>');
  const from = opening < 0 ? 0 : opening + '<TEXT>'.length;
  const closing = text.indexOf('</TEXT>', from);
  const to = closing < 0 ? text.length : closing;
  const html = text.slice(from, from + 3000).search(/<html/i);
  return html < 0 ? undefined : { from, to };
}
