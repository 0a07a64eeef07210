import { describe, expect, test } from 'vitest';
import { classKey } from './class-key.ts';

describe('the class that a title names', () => {
  test.each([
    ['Common Stock, Par Value $0.001 Per Share', 'COMMON STOCK'],
    ['COMMON STOCK', 'COMMON STOCK'],
    ['Common Stock, $.01 par value', 'COMMON STOCK'],
    ['Common Stock (no par value)', 'COMMON STOCK'],
    ['Shares of Common Stock, US$0.0001 par value per share', 'COMMON STOCK'],
    ['Class A Common Stock, par value $0.01', 'CLASS A COMMON STOCK'],
    ['American Depositary Shares', 'AMERICAN DEPOSITARY SHARES'],
    ['Ordinary Shares, nominal value €1', 'ORDINARY SHARES'],
    ['$1.00 par', '$1.00 PAR'],
  ])('%s is %s', (title, key) => {
    expect(classKey(title)).toBe(key);
  });
});
