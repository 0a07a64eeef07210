import { describe, expect, test } from 'vitest';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readProse13D } from '../read-prose.ts';
import { readDayOfParagraphE, readExit } from './exit-date.ts';

function layoutOf(text: string): ReturnType<typeof layoutText> {
  return layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
}

describe('the statement that the holder fell to five percent', () => {
  test.each<[drawn: string, day?: string]>([
    [
      'On ⟦December 30, 2003⟧, ST ceased to be the beneficial owner of more than five percent of the stock.',
      '2003-12-30',
    ],
    [
      '(e) The Reporting Persons ceased to own more than 5% of the Shares on ⟦01/23/2020⟧.',
      '2020-01-23',
    ],
    [
      'They cease to be beneficial owners of 5% or more of the common stock on ⟦March 23, 2020⟧.',
      '2020-03-23',
    ],
    [
      'As of ⟦March 23, 2020⟧ the Fund ceased to beneficially own more than 5 percent of the class.',
      '2020-03-23',
    ],
    ['On ⟦May 1, 2001⟧ it ceased to hold more than five (5%) percent.', '2001-05-01'],
    [
      'By the agreement dated April 5, 2001 it ceased to own more than 5% on ⟦May 1, 2001⟧.',
      '2001-05-01',
    ],
    [
      'On April 5, 2001 it agreed to sell; it ceased to own more than 5% on ⟦May 1, 2001⟧.',
      '2001-05-01',
    ],
    [
      '(d) Not applicable.\n              (e) On ⟦May 1, 2001⟧ it ceased to own more than 5% of the class.',
      '2001-05-01',
    ],
  ])('%j', (drawn, day) => {
    const text = unmarked(drawn);
    const layout = layoutOf(text);
    const exit = readExit(layout, 0, layout.text.length);
    expect(exit?.date?.value).toBe(day);
    expect(markedAt(text, [exit?.date?.span])).toBe(drawn);
  });

  test.each([
    'On May 7, 2001 the Fund, and on May 1, 2001 Ms. Doe ceased to own more than 5%.',
    'The Fund ceased to own more than 5% on May 1, 2001. Ms. Doe ceased to own 5% on May 7, 2001.',
  ])('is in doubt where several days are named: %j', (text) => {
    const { date } = readExit(layoutOf(text), 0, text.length) ?? {};
    expect(date?.value).toBe('2001-05-01');
    expect(date?.doubt).toContain('Several days');
  });

  test('is in doubt where the day bounds its time', () => {
    const text = 'The Fund ceased to own more than 5% of the class prior to May 1, 2001.';
    const { date } = readExit(layoutOf(text), 0, text.length) ?? {};
    expect(date?.doubt).toContain('before or after');
  });

  test('is in doubt where the filer has it from somebody else', () => {
    const text =
      'Lantern Corp. has advised the Fund that it ceased to own more than 5% on May 1, 2001.';
    const { date } = readExit(layoutOf(text), 0, text.length) ?? {};
    expect(date?.value).toBe('2001-05-01');
    expect(date?.doubt).toContain('somebody');
  });

  test('may name no day', () => {
    const exit = readExit(layoutOf('The Fund has ceased to own more than 5% of the class.'), 0, 60);
    expect(exit).toEqual({ span: { from: 0, to: 53 } });
  });

  test.each([
    '',
    '(e) Not applicable.',
    'If the Fund ceased to own more than five percent, state the date on which it did.',
    'The Fund has not ceased to own more than five percent.',
    'The Fund ceased to be a member of the group on May 1, 2001.',
    'The Fund will cease to own more than five percent on May 1, 2001.',
    'He ceased to be a director on May 1, 2001. He owns more than five percent.',
  ])('not in %j', (text) => {
    expect(readExit(layoutOf(text), 0, text.length)).toBeUndefined();
  });
});

describe('a day under paragraph (e)', () => {
  test.each([
    ['(d) None.\n\n(e) The issuer was merged away on May 1, 2001.\n', false],
    ['(e) The Fund no longer owns any shares as of May 1, 2001.', false],
    ['Item 5(e) The holding fell below five percent on May 1, 2001.', false],
    ['d. None.\n\ne. On May 1, 2001 none of the Funds owned more than 5% of the class.', false],
    ['(e) May 1, 2001.', false],
    ['(e) The Fund filed its first statement on May 1, 2001.', true],
    ['(e) As of May 1, 2001 Ms. Doe ceased to be a member of the group.', true],
    ['(e) On May 1, 2001 Ms. Doe, and on May 7, 2001 the Fund no longer owned any shares.', true],
  ])('in %j is in doubt: %s', (text, doubted) => {
    const day = readDayOfParagraphE(layoutOf(text), 0, text.length);
    expect(day?.value).toBe('2001-05-01');
    expect(day?.doubt?.includes('do not say that the holder fell') ?? false).toBe(doubted);
  });

  test.each([
    '(e) The Fund has not ceased to hold more than five percent as of May 1, 2001.',
    '(e) Not applicable as of May 1, 2001.',
    '(e) None.',
    '(e) The Fund will cease to own more than five percent at the closing on May 1, 2001.',
    '(d) On May 1, 2001 it sold.',
    'e. Doe sold on May 1, 2001.',
  ])('is none in %j', (text) => {
    expect(readDayOfParagraphE(layoutOf(text), 0, text.length)).toBeUndefined();
  });
});

test.each([
  ['Not applicable.', undefined],
  ['See Item 4.', '2001-05-01?'],
])('an exit outside of Item 5, whose paragraph (e) says %j, is %s', (answer, told) => {
  const item4 = 'Item 4.  On May 1, 2001 the Fund ceased to own more than 5% of the class.\n\n';
  const text = `${item4}Item 5.\n\n(e) ${answer}`;
  const all = { from: 0, to: text.length };
  const item5 = { from: item4.length, to: text.length };
  const { exitDate } = readProse13D(layoutOf(text), { body: all, all, item5, near: undefined });
  expect(exitDate && `${exitDate.value ?? ''}${exitDate.doubt === undefined ? '' : '?'}`).toBe(
    told,
  );
});
