import { describe, expect, test } from 'vitest';
import { layoutHtml } from './html-layout.ts';
import type { Layout } from './layout.ts';

function read(html: string): Layout {
  return layoutHtml({ name: 'test.htm', text: html }, { from: 0, to: html.length });
}

function textOf(html: string): string {
  return read(html).text;
}

/** The rows, cells as their texts. */
function rowsOf(html: string): string[][] {
  const layout = read(html);
  return layout
    .rows(0, layout.text.length)
    .map((row) => row.cells.map((cell) => layout.text.slice(cell.from, cell.to)));
}

/** A table of one row. */
function tableOf(...cells: string[]): string {
  return `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
}

describe('tables', () => {
  test('a row of one-line cells is one line', () => {
    const html =
      '<p>Trades</p><table><tr><td><p>1/2/2003</p></td><td>&nbsp;</td><td align=right>100,500</td></tr>' +
      '<tr><td>1/3/2003<td><td>7</table>after';
    expect(textOf(html)).toBe('Trades\n\n1/2/2003  100,500\n1/3/2003  7\nafter');
    const layout = read(html);
    expect(
      layout.rows(8, 30).map(({ table, cells }) => [table, ...cells.map((c) => c.column)]),
    ).toEqual([
      [0, 0, 2],
      [0, 0, 2],
    ]);
  });

  test('cells of several lines follow one another, a row number on the line of its caption', () => {
    const html =
      '<table><tr><td>11</td><td><div>AGGREGATE AMOUNT</div><div>&nbsp;</div><div>1,087,224</div></td></tr>' +
      '<tr><td>NUMBER OF<br>SHARES</td><td>7</td><td>SOLE VOTING POWER<br>0</td></tr></table>';
    expect(textOf(html)).toBe(
      '11  AGGREGATE AMOUNT\n\n1,087,224\nNUMBER OF\nSHARES\n7  SOLE VOTING POWER\n0',
    );
    expect(rowsOf(html)).toEqual([
      ['11', 'AGGREGATE AMOUNT\n\n1,087,224'],
      ['NUMBER OF\nSHARES', '7', 'SOLE VOTING POWER\n0'],
    ]);
  });

  test('spans take columns of this row and of those below', () => {
    const layout = read(
      '<table><tr><td rowspan=3>a<td colspan=2>b<td>c</tr><tr><td>d<td rowspan=2>e<td>f<tr><td>g<td>h</table>',
    );
    const columns = layout
      .rows(0, layout.text.length)
      .map(({ cells }) => cells.map((cell) => [cell.column, cell.columnEnd]));
    expect(columns).toEqual([
      [
        [0, 1],
        [1, 3],
        [3, 4],
      ],
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test('signs in cells of their own join their number', () => {
    expect(rowsOf(tableOf('Sale', '$', '4.50', '2.08', '%'))).toEqual([['Sale', '$4.50', '2.08%']]);
    expect(rowsOf(tableOf('(1,200', ')', '(', '7', ')'))).toEqual([['(1,200)', '(7)']]);
    expect(rowsOf(tableOf('Shares', '%'))).toEqual([['Shares', '%']]);
    expect(rowsOf(tableOf('$', '', '5'))).toEqual([['$', '5']]);
    expect(rowsOf(tableOf('(', 'a', ')'))).toEqual([['(', 'a', ')']]);
  });

  test('rows of inner tables are rows of their own', () => {
    const html =
      '<table><tr><td>7.</td><td>SOLE VOTING POWER<table><tr><td>x</td><td>0</td></tr></table>below</td><td>next</td></tr></table>';
    expect(textOf(html)).toBe('7.  SOLE VOTING POWER\nx  0\nbelow\nnext');
    expect(rowsOf(html)).toEqual([['7.', 'SOLE VOTING POWER'], ['x', '0'], ['below'], ['next']]);
    expect(
      read(html)
        .rows(0, 99)
        .map(({ table }) => table),
    ).toEqual([undefined, 1, undefined, undefined]);
  });

  test('a page in one cell gives its lines as rows', () => {
    expect(
      rowsOf('<table><tr><td><p>one</p><p>Name:&nbsp;&nbsp;Ash</p></td></tr></table>'),
    ).toEqual([['one'], ['Name:', 'Ash']]);
  });

  test('rows and cells without a table make one', () => {
    expect(rowsOf('<tr><td>a<td>b<tr><td>c</td>')).toEqual([['a', 'b'], ['c']]);
  });

  test('gives only the rows between two offsets', () => {
    const layout = read('<p>one</p><table><tr><td>a</td><td>b</td></tr></table><p>two</p>');
    const at = layout.text.indexOf('a');
    const texts = (from: number, to: number): string[] =>
      layout.rows(from, to).map((row) => layout.text.slice(row.from, row.to));
    expect(texts(at, at + 1)).toEqual(['a  b']);
    expect(texts(at + 3, layout.text.length)).toEqual(['a  b', 'two']);
    expect(texts(0, 3)).toEqual(['one']);
  });
});

/** The lines with their pages. */
function pages(html: string): [string, number][] {
  const layout = read(html);
  return layout.lines
    .filter((line) => line.to > line.from)
    .map((line) => [layout.text.slice(line.from, line.to), line.page]);
}

describe('pages', () => {
  test.each([
    ['a<p style="page-break-before: always">b'],
    ['<p style="PAGE-BREAK-AFTER:always">a</p>b'],
    ['<p style="break-after: page">a</p><hr style="page-break-after: always"><page>b'],
    ['<p>a</p><PAGE>b'],
    ['<PAGE><p>a</p><hr style="page-break-before: always">b'],
  ])('%s', (html) => {
    expect(pages(html)).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('a rule ends a page beside a page number only', () => {
    expect(
      pages('a<hr>b<p>Page 2 of 9 Pages</p><hr>c<hr><p>CUSIP 1  13G  Page 3 of 9</p><hr>d'),
    ).toEqual([
      ['a', 0],
      ['b', 0],
      ['Page 2 of 9 Pages', 0],
      ['c', 1],
      ['CUSIP 1 13G Page 3 of 9', 2],
      ['d', 2],
    ]);
  });

  test('a rule above a foot does not part it from its page', () => {
    expect(pages('a<hr><p style="page-break-after:always">- 2 -</p>b')).toEqual([
      ['a', 0],
      ['- 2 -', 0],
      ['b', 1],
    ]);
  });
});
