import { describe, expect, test } from 'vitest';
import { dayRange, numberRange } from './asked-range.ts';

describe('days', () => {
  test.each([
    ['2021-05-01..2021-06-30', '2021-05-01', '2021-06-30'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-05..', '2021-05-01', undefined],
    ['..2021-06', undefined, '2021-06-30'],
    ['2021-05-04', '2021-05-04', '2021-05-04'],
  ])('%s', (text, from, to) => {
    const range = dayRange(text);
    expect([range?.from, range?.to]).toEqual([from, to]);
  });

  test.each(['', '..', '2021-13', '2021-02-30', 'May', '2021..May'])('%s are none', (text) => {
    expect(dayRange(text)).toBeUndefined();
  });
});

describe('numbers', () => {
  test.each([
    ['5..10', '5', '10'],
    ['5.01..', '5.01', undefined],
    ['..1,000,000', undefined, '1000000'],
    ['7', '7', '7'],
  ])('%s', (text, from, to) => {
    const range = numberRange(text);
    expect([range?.from?.toString(), range?.to?.toString()]).toEqual([from, to]);
  });

  test.each(['', '..', 'x', '5..x'])('%s are none', (text) => {
    expect(numberRange(text)).toBeUndefined();
  });
});
