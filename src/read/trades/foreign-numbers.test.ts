import { expect, test } from 'vitest';
import { tradesInHtml } from '../../../test/trade-facts.ts';

/** The trades of a table of two rows. */
function tradesOf(...rows: readonly string[]): readonly string[] {
  const cells = rows.map((row) => `<tr><td>${row.split(' ').join('</td><td>')}</td></tr>`);
  return tradesInHtml(`<table><tr><td>Date</td><td>Shares Purchased</td><td>Price</td></tr>
    ${cells.join('\n')}</table>`).trades;
}

test('where commas part decimals, days and thousands may be meant otherwise', () => {
  expect(tradesOf('02.05.2011 1.500 12,35', '03.05.2011 2.500 12,40')).toEqual([
    '2011-02-05? purchase 1.500? @1235?',
    '2011-03-05? purchase 2.500? @1240?',
  ]);
  expect(tradesOf('02.05.2011 1.500 12.35', '03.05.2011 2.500 12.40')).toEqual([
    '2011-02-05 purchase 1.500 @12.35',
    '2011-03-05 purchase 2.500 @12.40',
  ]);
});
