import { describe, expect, test } from 'vitest';
import { everyString } from '../../../test/every-string.ts';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { processorTime } from '../../../test/processor-time.ts';
import { Decimal } from '../../value/decimal.ts';
import { type FoundNumber, findNumbers } from './number-text.ts';

/** The numbers of a text in short: value, then `%` percent, `-` negative, `note`, `doubt`. */
function numbersIn(drawn: string): { readonly numbers: string[]; readonly drawn: string } {
  const text = unmarked(drawn);
  const found = findNumbers(text);
  return { numbers: found.map(inShort), drawn: markedAt(text, found) };
}

function inShort({ value, percent, negative, noteMark, doubt }: FoundNumber): string {
  const marks = [percent && '%', negative && '-', noteMark && 'note', doubt && 'doubt'];
  return [value.toString(), ...marks.filter(Boolean)].join(' ');
}

describe('numbers in text', () => {
  test.each<[drawn: string, ...numbers: string[]]>([
    ['⟦714,400⟧ shares of common stock', '714400'],
    ['Aggregate:⟦714400⟧', '714400'],
    ['⟦1,000,000.50⟧ units', '1000000.50'],
    ['⟦1, 234,567⟧ shares', '1234567'],
    ['⟦2.08%⟧', '2.08 %'],
    ['⟦2.08 %⟧*', '2.08 %'],
    ['⟦.5%⟧', '0.5 %'],
    ['about ⟦5⟧ percent', '5 %'],
    ['⟦7⟧ per cent of the class', '7 %'],
    ['⟦$4.50⟧', '4.50'],
    ['⟦$ 14.63⟧', '14.63'],
    ['⟦(1,200)⟧', '1200 -'],
    ['⟦($14.25)⟧', '14.25 -'],
    ['⟦-800⟧', '800 -'],
    ['⟦800-⟧', '800 -'],
    ['⟦5,000-⟧            ⟦3.6380⟧', '5000 -', '3.6380'],
    ['⟦1,353,468⟧ ⟦(1)⟧', '1353468', '1 note'],
    ['⟦6.40⟧⟦(12)⟧', '6.40', '12 note'],
    ['⟦(123)⟧', '123 -'],
    ['⟦0⟧ and ⟦00.0⟧', '0', '0.0'],
  ])('%s', (drawn, ...numbers) => {
    expect(numbersIn(drawn)).toEqual({ numbers, drawn });
  });

  test.each([
    'Rule 13d-1(b)',
    'B52',
    '12/30/2003',
    '3rd',
    '#4711',
    'no digits',
    '8x8, Inc.',
    '%',
    '-',
    '.',
    '(',
  ])('none in %j', (text) => {
    expect(findNumbers(text)).toEqual([]);
  });

  test('references are taken for numbers; readers tell them by the words before', () => {
    expect(numbersIn('Form ⟦10⟧-K')).toEqual({ numbers: ['10'], drawn: 'Form ⟦10⟧-K' });
    expect(numbersIn('Item ⟦2⟧(d)')).toEqual({ numbers: ['2'], drawn: 'Item ⟦2⟧(d)' });
  });

  test('a note mark that became the last digit is taken off, in doubt', () => {
    expect(numbersIn('⟦1,353,4681⟧').numbers).toEqual(['1353468 doubt']);
  });

  test('commas where no thousands are: all digits count, in doubt', () => {
    expect(numbersIn('⟦19,098,00⟧ shares').numbers).toEqual(['1909800 doubt']);
    expect(numbersIn('⟦1,23⟧').numbers).toEqual(['123 doubt']);
  });

  test('more digits than any count has are noise, not a number', () => {
    expect(findNumbers('1'.repeat(50))).toEqual([]);
  });
});

test('every short string: no throw, places within it, values in their places', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const text of everyString(5)) {
    count += 1;
    let end = 0;
    for (const found of findNumbers(text)) {
      const { from, to } = found;
      const isWithin = end <= from && from < to && to <= text.length;
      if (!isWithin || !standsIn(found, text.slice(from, to))) wrong.push(text);
      end = to;
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBe(111_111);
});

/** Whether a place holds the digits of its number and the marks that it is said to have. */
function standsIn(
  { value, percent, negative, noteMark, doubt }: FoundNumber,
  place: string,
): boolean {
  const digits = place.replace(/[^\d.]/g, '');
  // Where commas are amiss, the last digit may be a note's mark.
  const read = doubt === undefined ? [digits] : [digits, digits.slice(0, -1)];
  return (
    read.some((own) => Decimal.parse(own)?.toString() === value.toString()) &&
    percent === place.endsWith('%') &&
    (!negative || /[-(]/.test(place)) &&
    (!noteMark || /^\(.*\)$/.test(place))
  );
}

test('long runs of any of its characters take time in proportion', () => {
  for (const piece of ['1,', '1', '(', '- ', '$ ', '1.', '1 %', ', ', '(1', '1,111']) {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      return processorTime(() => findNumbers(text));
    };
    time(10_000);
    const once = Math.min(time(20_000), time(20_000), time(20_000));
    const fourTimes = Math.min(time(80_000), time(80_000), time(80_000));
    // Quadratic work would take sixteen times as long.
    expect(fourTimes, piece).toBeLessThan(Math.max(once, 10) * 10);
  }
});
