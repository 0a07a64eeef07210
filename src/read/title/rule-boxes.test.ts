import { describe, expect, test } from 'vitest';
import { readDrawn, titleIn } from '../../../test/title-facts.ts';

describe('rules of a Schedule 13G', () => {
  const lead =
    'Check the appropriate box to designate the rule pursuant to which this Schedule is filed:';

  test.each<[boxes: string, ...rules: string[]]>([
    ['⟦[X]⟧ Rule 13d-1(b)\n[ ] Rule 13d-1(c)\n[ ] Rule 13d-1(d)', '13d-1(b)'],
    ['[ ] Rule 13d-1(b)\n⟦[x]⟧ Rule 13d-1(c)\n[ ] Rule 13d-1(d)', '13d-1(c)'],
    ['|_| Rule 13d-1(b)\n|_| Rule 13d-1(c)\n⟦|X|⟧ Rule 13d-1(d)', '13d-1(d)'],
    ['Rule 13d-1(b)  ⟦[X]⟧\nRule 13d-1(c)  [ ]\nRule 13d-1(d)  [ ]', '13d-1(b)'],
    ['Rule 13d-1(b)  / /\nRule 13d-1(c)  / /\nRule 13d-1(d)  ⟦/X/⟧', '13d-1(d)'],
    ['⟦[X]⟧ Rule 13d-1(b)   [ ] Rule 13d-1(c)   ⟦[X]⟧ Rule 13d-1(d)', '13d-1(b)', '13d-1(d)'],
    ['   Rule 13d-1(b)\n⟦X⟧  Rule 13d-1(c)\n   Rule 13d-1(d)', '13d-1(c)'],
    ['⟦☒⟧ Rule 13d – 1(b)\n☐ Rule 13d – 1(c)\n☐ Rule 13d – 1(d)', '13d-1(b)'],
    ['[ ] Rule 13d-(b)\n⟦[X]⟧ Rule 13d-(c)\n[ ] Rule 13d-1(d)', '13d-1(c)'],
    ['⟦[X]⟧ Rule l3d-l(b)\n[ ] Rule l3d-l(c)', '13d-1(b)'],
    ['[ ] Rule 13d-1(b)\n[ ] Rule 13d-1(c)\n[ ] Rule 13d-1(d)'],
  ])('%j', (boxes, ...rules) => {
    const drawn = `⟦SCHEDULE 13G⟧\n\n${lead}\n\n${boxes}\n\n* The remainder of this cover page\n`;
    const read = readDrawn(drawn);
    expect(read.values.rules13G ?? []).toEqual(rules);
    expect(read.drawn).toBe(drawn);
  });

  test('one rule of a short form, with its box behind it', () => {
    const filed = 'SCHEDULE 13G\nFiled pursuant to Rule 13d-1(b)  ';
    expect(titleIn(`${filed}(X)\n`).rules13G.map(({ value }) => value)).toEqual(['13d-1(b)']);
    expect(titleIn(`${filed}( )\n`).rules13G).toEqual([]);
  });

  test('rules named without the sentence are references', () => {
    expect(titleIn('SCHEDULE 13G\nfiled under [X] Rule 13d-1(b)\n').rules13G).toEqual([]);
  });
});

describe('earlier Schedule 13G', () => {
  const sentence = `If the filing person has previously filed a statement on Schedule 13G to report the
acquisition which is the subject of this Schedule 13D, and is filing this schedule because of
Rule 13d-1(e), 13d-1(f) or 13d-1(g), check the following box`;

  test.each<[rest: string, value: boolean | undefined]>([
    [' ⟦[ ]⟧.', false],
    [': ⟦[X]⟧', true],
    [' ⟦|_|⟧', false],
    ['. ⟦/X/⟧', true],
    [' ⟦☐⟧.', false],
    ['.', undefined],
    ['. ⟦X⟧', true],
    [': ⟦yes⟧', true],
    ['.\n\nNote: Schedules filed in paper format shall include (x) copies [X]', undefined],
  ])('the box %j', (rest, value) => {
    const drawn = `⟦SCHEDULE 13D⟧\n\n${sentence}${rest}\n\nOther words.\n`;
    const read = readDrawn(drawn);
    expect(read.values.previouslyFiled13G).toBe(value);
    expect(read.drawn).toBe(drawn);
  });
});
