import { assert, boolean, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../value/decimal.ts';
import { sortableDecimal } from './sortable-decimal.ts';

test.each([
  ['714400', '106714400'],
  ['0', '100'],
  ['0.050', '100.05'],
  ['2.08', '1012.08'],
  ['-1.5', '0988.4~'],
])('%s is %s', (digits, sortable) => {
  expect(sortableDecimal(of(digits))).toBe(sortable);
});

describe('texts sort as their numbers do', () => {
  const digits = tuple(boolean(), stringMatching(/^\d{1,20}$/), stringMatching(/^\d{0,18}$/)).map(
    ([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction && `.${fraction}`}`,
  );

  test('for any two', () => {
    assert(
      property(digits, digits, (one, other) => {
        const [a, b] = [of(one), of(other)];
        const [x, y] = [sortableDecimal(a), sortableDecimal(b)];
        expect(Math.sign(a.compare(b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });

  test('for those close to each other', () => {
    const numbers = [
      '-10',
      '-9.99',
      '-1',
      '-0.5',
      '-0.05',
      '0',
      '0.05',
      '0.5',
      '1',
      '1.0001',
      '9.99',
      '10',
    ];
    const sorted = numbers.map((text) => sortableDecimal(of(text)));
    expect(sorted.toSorted()).toEqual(sorted);
  });
});

function of(digits: string): Decimal {
  const decimal = Decimal.parse(digits);
  if (!decimal) throw new Error(`${digits} is no number.`);
  return decimal;
}
