import { describe, expect, test } from 'vitest';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { findCusips } from './cusip-text.ts';

describe('CUSIP numbers in text', () => {
  test.each<[drawn: string, ...cusips: string[]]>([
    ['⟦282912104⟧', '282912104'],
    ['CUSIP No. ⟦282912 10 4⟧   13D', '282912104'],
    ['⟦57038N-10-5⟧', '57038N105'],
    ['⟦57038N 10 5⟧', '57038N105'],
    ['⟦282-912-10-4⟧', '282912104'],
    ['Class A: ⟦037833100⟧, Class B: ⟦037833209⟧', '037833100', '037833209'],
    ['⟦Y67305154⟧', 'Y67305154'],
    ['⟦597799 10 3⟧ and ⟦597799 20 2⟧', '597799103', '597799202'],
    ['⟦000000000⟧', '000000000'],
  ])('%s', (drawn, ...cusips) => {
    const text = unmarked(drawn);
    const found = findCusips(text);
    expect(found.map(({ cusip }) => cusip)).toEqual(cusips);
    expect(markedAt(text, found)).toBe(drawn);
  });

  test.each(['', 'None', 'N/A', 'Not applicable', '25247010', '0009032931', 'Corporation 1'])(
    'none in %j',
    (text) => {
      expect(findCusips(text)).toEqual([]);
    },
  );
});
