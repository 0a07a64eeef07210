import { describe, expect, test } from 'vitest';
import { bareNameKey, nameKey } from './name-key.ts';

describe('one name in two spellings', () => {
  test.each([
    ['MULLEN DAVID B', 'David B. Mullen'],
    ['The Tidewater Lantern Company, Incorporated', 'TIDEWATER LANTERN CO INC'],
    ['Quarry & Kiln Holdings, L.P.', 'QUARRY AND KILN HLDGS LP'],
    ['Harbor Ridge Limited Partnership', 'Harbor Ridge L. P.'],
    ['Harbor Ridge L.P.', 'HARBOR RIDGE L P'],
    ['J. P. Penrose & Co.', 'PENROSE J P & CO'],
    ['Larkspur Limited Liability  Company', 'larkspur llc'],
    ['Foundry Corp /DE/', 'FOUNDRY CORPORATION'],
    ['Société Générale', 'SOCIETE GENERALE'],
    ["O'Brien Mgmt", 'OBRIEN MANAGEMENT'],
    ['North Advisors Intl N.V.', 'NORTH ADVISERS INTERNATIONAL NV'],
    ['Bank of the West', 'BANK WEST'],
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('two names', () => {
  test.each([
    ['Tidewater Lantern LP', 'Tidewater Lantern LLC'],
    ['John Smith, Jr.', 'John Smith'],
    ['Fund II', 'Fund III'],
    ['D B Mullen', 'David B Mullen'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

test('the bare key leaves legal forms out, unless they are all there is', () => {
  expect(bareNameKey('8x8, Inc.')).toBe(bareNameKey('8X8'));
  expect(bareNameKey('Co. Ltd.')).toBe('CO LTD');
});

test('a name without letters has an empty key', () => {
  expect(nameKey(' -- ')).toBe('');
});
