import { describe, expect, test } from 'vitest';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { type FoundBox, findBoxes, findLoneMarks } from './boxes.ts';

/** The boxes of a text, `x` for a ticked one and `o` for one that is not. */
function read(
  drawn: string,
  find: (text: string) => FoundBox[] = findBoxes,
): { readonly boxes: string; readonly drawn: string } {
  const text = unmarked(drawn);
  const found = find(text);
  const boxes = found.map(({ ticked }) => (ticked ? 'x' : 'o')).join('');
  return { boxes, drawn: markedAt(text, found) };
}

describe('tick boxes', () => {
  test.each([
    ['(a) ⟦[X]⟧ (b) ⟦[ ]⟧', 'xo'],
    ['(a) ⟦[ x ]⟧ (b) ⟦[_]⟧', 'xo'],
    ['(a) ⟦[   ]⟧ (b) ⟦[--]⟧ ⟦[]⟧', 'ooo'],
    ['(a) ⟦|X|⟧ (b) ⟦|_|⟧', 'xo'],
    ['(a) ⟦|-|⟧ (b) ⟦| |⟧', 'oo'],
    ['(a) ⟦/X/⟧ (b) ⟦/ /⟧', 'xo'],
    ['(a) ⟦/ X /⟧ (b) ⟦/__/⟧', 'xo'],
    ['(a) ⟦(x)⟧ (b) ⟦( )⟧', 'xo'],
    ['(a) ⟦{X}⟧ (b) ⟦{ }⟧', 'xo'],
    ['(a) ⟦< X >⟧ (b) ⟦<_>⟧', 'xo'],
    ['(a) ⟦_X_⟧ (b) ⟦__x__⟧', 'xx'],
    ['(a) ⟦☒⟧ (b) ⟦☐⟧', 'xo'],
    ['(a) ⟦[√]⟧ (b) ⟦[✓]⟧ (c) ⟦[ü]⟧', 'xxx'],
  ])('%s', (drawn, boxes) => {
    expect(read(drawn)).toEqual({ boxes, drawn });
  });

  test.each(['', '(a) (b)', 'and/or', '2(d)', '____', '-0-', 'Box 12', 'x', 'Xerox', '(1)', '[1]'])(
    'none in %j',
    (text) => {
      expect(findBoxes(text)).toEqual([]);
    },
  );

  test('a lone X is a tick where no box is drawn', () => {
    expect(read('(a) ⟦x⟧    (b)', findLoneMarks)).toEqual({
      boxes: 'x',
      drawn: '(a) ⟦x⟧    (b)',
    });
    expect(findLoneMarks('Xerox, 8x8, x-ray, (x), Mr. X.')).toEqual([]);
  });
});
