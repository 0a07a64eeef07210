import { describe, expect, test } from 'vitest';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readInterest } from './interest.ts';

function layoutOf(text: string): ReturnType<typeof layoutText> {
  return layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
}

/** What prose says, in short, and the prose with the places of its numbers and days drawn. */
function read(drawn: string): { readonly told: string[]; readonly drawn: string } {
  const text = unmarked(drawn);
  const layout = layoutOf(text);
  const { holdings, totals } = readInterest(layout, { from: 0, to: layout.text.length });
  const told = [
    ...holdings.map(({ shares, percent, asOf }) => [
      'holds',
      shares.value,
      percent && `${percent.value.toString()}%`,
      asOf?.value,
    ]),
    ...totals.map(({ side, shares, from, to }) => [
      side.value,
      shares.value,
      from?.value,
      to?.value,
    ]),
  ];
  const facts = [
    ...holdings.flatMap(({ shares, percent, asOf }) => [shares, percent, asOf]),
    ...totals.flatMap(({ shares, from, to }) => [shares, from, to]),
  ];
  return {
    told: told.map((words) => words.filter((word) => word !== undefined).join(' ')),
    drawn: markedAt(
      text,
      facts.map((fact) => fact?.span),
    ),
  };
}

describe('holdings told in prose', () => {
  test.each<[drawn: string, ...told: string[]]>([
    [
      'As of ⟦January\n16, 2004⟧, ST beneficially owned ⟦714,400⟧ shares of Common Stock, representing\napproximately ⟦2.08⟧% of the class.',
      'holds 714400 2.08% 2004-01-16',
    ],
    [
      'The Fund beneficially owns ⟦1,487,600⟧ shares, or ⟦6.4⟧% of the class.',
      'holds 1487600 6.4%',
    ],
    ['She is the beneficial owner of an aggregate of ⟦12000⟧ shares.', 'holds 12000'],
    [
      'The Fund beneficially owns directly ⟦1,000⟧ Class A common units constituting ⟦.5⟧ percent.',
      'holds 1000 0.5%',
    ],
    ['The Fund owned beneficially 10 of them.'],
    ['If the Fund beneficially owns 1,000 shares, it votes.'],
    ['The Adviser may be deemed to have beneficially owned 1,000 shares.'],
    ['No shares are beneficially owned.'],
    [''],
  ])('%j', (drawn, ...told) => {
    expect(read(drawn)).toEqual({ told, drawn });
  });
});

describe('sums of trades told in prose', () => {
  test.each<[drawn: string, ...told: string[]]>([
    [
      'From ⟦December 29, 2003⟧ through ⟦January 16, 2004⟧, ST sold an aggregate of\n⟦1,487,600⟧ shares of Common Stock.',
      'sale 1487600 2003-12-29 2004-01-16',
    ],
    ['The Fund purchased a total of ⟦5,000⟧ shares.', 'purchase 5000'],
    [
      'Between ⟦5/1/2004⟧ and ⟦5/9/2004⟧ it disposed of an aggregate of ⟦900⟧ units.',
      'sale 900 2004-05-01 2004-05-09',
    ],
    [
      'It bought a total of ⟦900⟧ units between ⟦5/1/2004⟧ and ⟦5/9/2004⟧.',
      'purchase 900 2004-05-01 2004-05-09',
    ],
    [
      'On May 1, 2004 it sold an aggregate of ⟦900⟧ shares under the agreement of May 9, 2004.',
      'sale 900',
    ],
    ['The Fund intends to buy; it agreed to have sold a total of 5,000 shares.'],
    ['It sold 5,000 shares.'],
  ])('%j', (drawn, ...told) => {
    expect(read(drawn)).toEqual({ told, drawn });
  });
});
