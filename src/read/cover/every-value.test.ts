import { expect, test } from 'vitest';
import { everyString } from '../../../test/every-string.ts';
import type { Fact } from '../../filing/fact.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { Layout } from '../layout/layout.ts';
import { layoutText } from '../layout/text-layout.ts';
import { findNumbers } from '../parse/number-text.ts';
import type { CoverRow } from './cover-blocks.ts';
import { readPercent } from './percent-row.ts';
import { readShares } from './share-row.ts';

/** Longer strings are left to the numbers' own test, which is faster. */
const LENGTH_MAX = 5;

test.each([
  ['percentOfClass', '13 PERCENT OF CLASS: ', readPercent],
  ['aggregateAmount', '11 AGGREGATE AMOUNT: ', readShares],
] as const)(
  'every short value of %s: its number is one that stands there',
  (kind, caption, read) => {
    const values = [...everyString(LENGTH_MAX)];
    const { layout, rows } = rowsOf(kind, caption, values);
    const wrong = values.filter((value, at) => {
      const row = rows[at];
      return !row || !isSound(read(layout, row), value, row);
    });
    expect(wrong).toEqual([]);
    expect(values).toHaveLength(111_111);
  },
);

/** A row for each value, all in one text, so that the layout is made once. */
function rowsOf(
  kind: CoverRow['kind'],
  caption: string,
  values: readonly string[],
): { readonly layout: Layout; readonly rows: readonly CoverRow[] } {
  const text = values.map((value) => `${caption}${value}\n`).join('');
  let from = 0;
  const rows = values.map((value): CoverRow => {
    const to = from + caption.length + value.length;
    const row = { kind, from, captionFrom: from + '11 '.length, numbered: true, to };
    from = to + 1;
    return row;
  });
  return { layout: layoutText({ name: 'test.txt', text }, { from: 0, to: text.length }), rows };
}

/** Whether a fact lies in its row and its number, if it has one, in the value; zero is also a dash. */
function isSound(fact: Fact<Decimal> | undefined, value: string, row: CoverRow): boolean {
  if (!fact?.span) return fact === undefined;
  const isWithin = row.captionFrom <= fact.span.from && fact.span.to <= row.to;
  const { value: number } = fact;
  const isThere =
    number === undefined ||
    (number.isZero() && /[0-]/.test(value)) ||
    findNumbers(value).some((found) => found.value.equals(number));
  return isWithin && isThere;
}
