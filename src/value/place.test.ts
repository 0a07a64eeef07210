import { describe, expect, test } from 'vitest';
import { isFiledPlaceCode, PLACES, placeCode, placeName } from './place.ts';

describe('places', () => {
  test('a code has the name that EDGAR prints', () => {
    expect(placeName('DE')).toBe('DELAWARE');
    expect(placeName('x1')).toBe('UNITED STATES');
    expect(placeName('2Q')).toBe('GEORGIA (COUNTRY)');
    expect(placeName('L7')).toBe("COTE D'IVOIRE");
    expect(placeName('QQ')).toBeUndefined();
  });

  test('names and codes are one to one', () => {
    expect(PLACES).toHaveLength(332);
    for (const { code, name } of PLACES) {
      expect(code).toMatch(/^[0-9A-Z]{2}$/);
      expect(placeCode(name)).toBe(code);
    }
    expect(placeCode('Cayman')).toBeUndefined();
  });

  test('one code of the printed list is not taken by the schema', () => {
    expect(PLACES.filter(({ code }) => !isFiledPlaceCode(code)).map(({ code }) => code)).toEqual([
      'E6',
    ]);
  });
});
