import { describe, expect, test } from 'vitest';
import { tradesIn, tradesInHtml } from '../../../test/trade-facts.ts';
import { parseDay } from '../../value/day.ts';

const ROWS = [
  ['05/09/03', '12,000', '7.02'],
  ['05/12/03', '3,000', '7.15'],
  ['05/14/03', '700', '7.40'],
];
const LEAD = 'The fund made the following purchases in the open market:';

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('unusual tables', () => {
  test('a cell that tells of shares and their price in words', () => {
    const rows = [
      ['5/9/2003', 'Bought 1,500 shares at $4.00 per share'],
      ['5/12/2003', 'Sold 700 shares at an average price of $4.50'],
    ];
    expect(
      tradesInHtml(`<p>The transactions were:</p><table>${rows.map(row).join('')}</table>`),
    ).toEqual({
      trades: ['2003-05-09 purchase 1500 @4.00', '2003-05-12 sale 700 @4.50'],
      doubt: undefined,
    });
  });

  test.each([
    ['Payment Date', 'Dividend per Share'],
    ['Date', 'NAV per Unit'],
    ['As of', 'Percent'],
    ['Issue Date', 'Conversion Price'],
  ])('"%s" and "%s" are of no trades', (date, value) => {
    const rows = [[date, 'Shares', value], ...ROWS];
    const { trades } = tradesInHtml(`<p>${LEAD}</p><table>${rows.map(row).join('')}</table>`);
    expect(trades).toEqual([]);
  });

  test('trades beside one another, and lines with labels, are told of', () => {
    const rows = [
      ['Date', '5/9/2003', '5/12/2003'],
      ['Shares', '1,500', '700'],
      ['Price', '$4.00', '$4.50'],
    ];
    for (const own of [rows, rows.map(([, ...cells]) => cells)]) {
      const table = own.map(row).join('');
      expect(tradesInHtml(`<p>${LEAD}</p><table>${table}</table>`).doubt).toBeDefined();
    }
    const lines = ROWS.map(([a, b, c]) => `TRADE DATE: ${a}    SHARES: ${b}    PRICE: ${c}`);
    expect(tradesIn(`${LEAD}\n\n${lines.join('\n')}\n`).doubt).toBeDefined();
  });

  test('days long after the event are in doubt', () => {
    const text = `${LEAD}\n\n${ROWS.map((cells) => cells.join('     ')).join('\n')}\n`;
    const daysOf = (event: string): readonly (string | undefined)[] =>
      tradesIn(text, parseDay(event)).trades.map((trade) => trade.split(' ')[0]);
    expect(daysOf('2003-05-01')).toEqual(['2003-05-09', '2003-05-12', '2003-05-14']);
    expect(daysOf('2003-02-01')).toEqual(['2003-05-09?', '2003-05-12?', '2003-05-14?']);
  });
});
