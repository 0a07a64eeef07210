import { assert, bigInt, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from './decimal.ts';

function decimal(text: string): Decimal {
  const parsed = Decimal.parse(text);
  if (!parsed) throw new Error(`"${text}" is no decimal.`);
  return parsed;
}

const anyDecimal = record({
  units: bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  scale: integer({ min: 0, max: 6 }),
}).map(({ units, scale }) => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : `.${digits.slice(digits.length - scale)}`;
  return decimal(`${units < 0n ? '-' : ''}${whole}${fraction}`);
});

describe('a decimal', () => {
  test.each(['0', '714400', '2.08', '4.50', '-12.340', '34309526'])(
    'prints %s as written',
    (text) => {
      expect(decimal(text).toString()).toBe(text);
    },
  );

  test.each(['', '-', '.', '1,000', '1e5', ' 1', '0x10', '1.2.3', '9'.repeat(41)])(
    'is not made of "%s"',
    (text) => {
      expect(Decimal.parse(text)).toBeUndefined();
    },
  );

  test('reads a bare fraction and a bare point', () => {
    expect([decimal('.75').toString(), decimal('5.').toString()]).toEqual(['0.75', '5']);
  });

  test('rounds a half away from zero, or cuts', () => {
    const percent = decimal('714400').times(decimal('100')).dividedBy(decimal('34309526'), 2);
    expect(percent?.toString()).toBe('2.08');
    expect(decimal('2.085').rounded(2).toString()).toBe('2.09');
    expect(decimal('-2.085').rounded(2).toString()).toBe('-2.09');
    expect(decimal('2.089').rounded(2, 'down').toString()).toBe('2.08');
    expect(decimal('2').rounded(2).toString()).toBe('2.00');
    expect(decimal('1').dividedBy(decimal('0.0'), 2)).toBeUndefined();
  });

  test('groups thousands for people', () => {
    expect(decimal('1487600.50').grouped()).toBe('1,487,600.50');
  });

  test('adds and takes away without loss, in any order', () => {
    assert(
      property(anyDecimal, anyDecimal, (one, two) => {
        expect(one.plus(two).equals(two.plus(one))).toBe(true);
        expect(one.plus(two).minus(two).equals(one)).toBe(true);
        expect(one.minus(two).isNegative()).toBe(one.compare(two) < 0);
      }),
    );
  });

  test('divides what it multiplied', () => {
    assert(
      property(anyDecimal, anyDecimal, (one, two) => {
        if (two.isZero()) return;
        expect(one.times(two).dividedBy(two, one.scale)?.equals(one)).toBe(true);
      }),
    );
  });

  test('prints what it parses', () => {
    assert(
      property(anyDecimal, (one) => {
        const printed = one.toString();
        expect(decimal(printed).equals(one)).toBe(true);
        expect(decimal(printed).toString()).toBe(printed);
      }),
    );
  });
});
