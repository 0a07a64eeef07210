import { describe, expect, test } from 'vitest';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readOutstanding } from './outstanding.ts';

function baseIn(drawn: string): {
  readonly shares: string | undefined;
  readonly asOf: string | undefined;
  readonly drawn: string;
} {
  const text = unmarked(drawn);
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const base = readOutstanding(layout, 0);
  return {
    shares: base?.shares.value.toString(),
    asOf: base?.asOf?.value,
    drawn: markedAt(text, [base?.shares.span, base?.asOf?.span]),
  };
}

describe('the number of shares outstanding', () => {
  test.each<[drawn: string, shares?: string, asOf?: string]>([
    [
      '8x8 had ⟦34,309,526⟧ shares of Common Stock outstanding at ⟦November 30, 2003⟧.',
      '34309526',
      '2003-11-30',
    ],
    [
      'based on ⟦20,000,000⟧ outstanding shares of Common Stock as of ⟦October 31, 2019⟧',
      '20000000',
      '2019-10-31',
    ],
    ['based on ⟦20,000,000⟧ shares issued and outstanding', '20000000'],
    ['As of ⟦May 1, 2004⟧, there were ⟦5,413,839⟧ shares outstanding.', '5413839', '2004-05-01'],
    ['the number of shares outstanding was ⟦34,309,526⟧', '34309526'],
    ['outstanding shares, of which there are ⟦34,309,526⟧', '34309526'],
    ['based on ⟦8,460,187⟧ common shares', '8460187'],
    [
      '⟦20,000,000⟧ shares outstanding as of ⟦Oct. 31, 2019⟧, as reported',
      '20000000',
      '2019-10-31',
    ],
    [
      '⟦20,000,000⟧ shares outstanding as of ⟦31 October 2019⟧, as reported',
      '20000000',
      '2019-10-31',
    ],
    [
      '⟦20,000,000⟧ shares outstanding\n\nas of ⟦October 31, 2019⟧, as reported',
      '20000000',
      '2019-10-31',
    ],
    ['Percent of class: 3,355,502/⟦61,145,088⟧ = 5.5%', '61145088'],
    ['⟦5,000,850⟧ issued\n\nand outstanding shares', '5000850'],
    ['⟦10,000,000⟧ shares outstanding, as reported in Form 10-Q dated May 1, 2004', '10000000'],
    [
      'options to buy 100,000 shares are outstanding; ⟦5,413,839⟧ shares of Common Stock are outstanding.',
      '5413839',
    ],
    [
      'there were issued and outstanding ⟦11,673,803⟧ shares as of ⟦April 30, 2003⟧',
      '11673803',
      '2003-04-30',
    ],
    [
      'had outstanding as of the close of business on ⟦April 30, 2003⟧ ⟦11,673,803⟧ shares',
      '11673803',
      '2003-04-30',
    ],
    ['the number of shares outstanding, ⟦11,673,803⟧, as of ⟦4/30/03⟧', '11673803', '2003-04-30'],
    ['6.1% of the outstanding Common Stock of the Issuer ⟦(11,673,803⟧ shares)', '11673803'],
    ['100% of the outstanding shares of the Preferred Stock (2,875,000 shares)'],
    ['outstanding 100,000 options'],
    ['5.2% of the outstanding shares'],
    ['$100,000,000 of notes outstanding'],
    ['There is no such number.'],
    ['9,999 shares outstanding'],
    ['outstanding'],
    [''],
  ])('%j', (drawn, shares, asOf) => {
    expect(baseIn(drawn)).toEqual({ shares, asOf, drawn });
  });
});
