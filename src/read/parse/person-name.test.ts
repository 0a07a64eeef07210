import { describe, expect, test } from 'vitest';
import { isPersonName, withoutEsquire } from './person-name.ts';

describe('names of people', () => {
  test.each([
    'Jane Doe',
    'JANE DOE',
    'Jane Q. Doe',
    'J. Q. Doe',
    'Jane Doe, Jr.',
    'Jane Doe III',
    'Jane Doe, Esq.',
    'Mr. Jean-Luc Arc',
    "Sean O'Malley",
    'Tom de Waard',
    'Ludwig van der Berg',
    'José Núñez',
    'Óscar Šimůnek',
    'Robert "Bob" Miller',
    'Robert ("Bob") Miller',
    'Ada M. St. James',
    'Dr. Anna Müller, M.D.',
    'Helen Boz, CFA',
    'Jane Doe, P.C.',
    'The Hon. Jane Doe',
    'Rt. Hon. Sir John Doe',
    'General Mark Doe',
    'Lt. Gen. Jane Doe (ret.)',
    'Hon. Jane Doe, K.C.',
    'Prof. Dr. h.c. Jane Doe',
  ])('%s', (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  test.each([
    '',
    'Doe',
    'Example Fund, L.P.',
    'Example Capital Management',
    'Larkfield Partners LLP',
    'Larkfield Growth Equity',
    'Compagnie de la Lande',
    'Larkfield Family Office',
    'Larkfield Skog AB',
    'Larkfield Kapital AS',
    'Larkfield Employees Stock Plan',
    'Penrose Hale P.C.',
    'Tall Corn Cooperative',
    'Larkfield Onshore GP',
    'Shearman & Sterling',
    'Vice President',
    'General Counsel',
    'General Electric',
    'Judge Advocate General',
    'New York, New York',
    'Menlo Park, California',
    '12 Quay Street',
    'Suite Four',
    'Name and Title',
    'jane doe',
    'J. D.',
    'One Two Three Four Five Six Seven',
    '(302) 555-0142',
  ])('not %j', (text) => {
    expect(isPersonName(text)).toBe(false);
  });

  test.each([
    ['Jane Doe, Esq.', 'Jane Doe'],
    ['Jane Doe Esquire', 'Jane Doe'],
    ['Jane Doe, Jr., Esq.', 'Jane Doe, Jr.'],
    ['Jane Doe', 'Jane Doe'],
  ])('%s without Esq. is %s', (text, name) => {
    expect(withoutEsquire(text)).toBe(name);
  });
});
