import { describe, expect, test } from 'vitest';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { type Fact, type Stated, stated } from '../../filing/fact.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import { Decimal } from '../../value/decimal.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readOutstanding } from './outstanding.ts';

/** The base in a text, `?` behind what is in doubt, and the text with its places drawn. */
function baseIn(
  drawn: string,
  securityTitle?: string,
  persons: readonly ReportingPerson[] = [],
): {
  readonly shares: string | undefined;
  readonly asOf: string | undefined;
  readonly drawn: string;
} {
  const text = unmarked(drawn);
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const base = readOutstanding(layout, 0, { securityTitle, issuer: 'Example Corp.', persons });
  return {
    shares: inShort(base?.shares),
    asOf: inShort(base?.asOf),
    drawn: markedAt(text, [base?.shares.span, base?.asOf?.span]),
  };
}

function inShort(fact: Fact<unknown> | undefined): string | undefined {
  return fact && `${String(fact.value)}${fact.doubt === undefined ? '' : '?'}`;
}

describe('the number of shares outstanding', () => {
  test.each<[drawn: string, shares?: string, asOf?: string]>([
    [
      '8x8 had ⟦34,309,526⟧ shares of Common Stock outstanding at ⟦November 30, 2003⟧.',
      '34309526',
      '2003-11-30',
    ],
    [
      'the number of outstanding shares of Common Stock, ⟦2,381,200⟧, reported as of ⟦May 1, 2002⟧',
      '2381200',
      '2002-05-01',
    ],
    [
      'states that ⟦10,003,115⟧ shares were outstanding on the record date, ⟦February 20, 1998⟧.',
      '10003115',
      '1998-02-20',
    ],
    ['The number of shares outstanding, namely ⟦9,999,500⟧, is taken from the cover.', '9999500'],
    ['884,217 shares, 14.3% of ⟦6,183,333⟧ shares', '6183333'],
    [
      '(2) Based on ⟦15,002,128⟧ shares outstanding.\n\n4.7% of 15,002,128 shares outstanding at ⟦July 31, 1998⟧.',
      '15002128',
      '1998-07-31',
    ],
    [
      'based on ⟦20,000,000⟧ outstanding shares of Common Stock as of ⟦October 31, 2019⟧',
      '20000000',
      '2019-10-31',
    ],
    ['based on ⟦20,000,000⟧ shares issued and outstanding', '20000000'],
    ['As of ⟦May 1, 2004⟧, there were ⟦5,413,839⟧ shares outstanding.', '5413839', '2004-05-01'],
    ['10.04 per cent. of the ⟦113,000,000⟧ Ordinary Shares in issue', '113000000'],
    ['an interest of 113,000 shares in issued capital'],
    [
      'based on ⟦25,750,000⟧ shares outstanding. It owns 5,750 shares consisting of units',
      '25750000',
    ],
    ['calculated using ⟦77,310,002⟧ as the number of outstanding shares', '77310002'],
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
    [
      'there were outstanding, as of ⟦April 30, 2003⟧, ⟦11,673,803⟧ shares',
      '11673803',
      '2003-04-30',
    ],
    ['outstanding shares ⟦(11,673,803⟧ as of ⟦April 30, 2003⟧)', '11673803', '2003-04-30'],
    ['the shares of Common Stock outstanding, or ⟦11,673,803⟧ shares', '11673803'],
    ["the Company's total outstanding shares of ⟦11,673,803⟧", '11673803'],
    [
      'Shares outstanding as of ⟦April 30, 2003⟧     ⟦11,673,803⟧\nShares owned     900,000',
      '11673803',
      '2003-04-30',
    ],
    [
      'eleven million six hundred thousand ⟦(11,600,000)⟧ shares of Common Stock outstanding',
      '11600000',
    ],
    [
      'There were 100,000,000 authorized shares, of which ⟦11,673,803⟧ were outstanding.',
      '11673803',
    ],
    [
      'shares outstanding of ⟦11,673,803⟧ as of its fiscal year ended ⟦April 30, 2003⟧',
      '11673803',
      '2003-04-30',
    ],
    [
      'based on ⟦11,673,803⟧ shares of Common Stock as of ⟦April 30, 2003⟧, as reported',
      '11673803',
      '2003-04-30',
    ],
    ['based on ⟦5,000,850⟧ issued\n\n7\n\nand outstanding shares', '5000850'],
    [
      'at ⟦April 30, 2003⟧, there were outstanding on such date ⟦11,673,803⟧ shares',
      '11673803',
      '2003-04-30',
    ],
    [
      '7.1% of the 11,800,000 shares outstanding. This number is arrived at by adding the number of shares reported as being outstanding in its Form 10-Q for the quarter ended March 31, 2003 ⟦(11,673,803⟧ shares) to those on conversion.',
      '11673803',
    ],
    [
      '⟦11,673,803⟧ shares outstanding as reported in the most recently filed proxy statement as of ⟦April 30, 2003⟧',
      '11673803',
      '2003-04-30',
    ],
    [
      '⟦11,673,803⟧ shares outstanding as reported in a proxy statement filed on April 30, 2003',
      '11673803',
    ],
    ['The percentage was calculated by dividing 1,000,000 by ⟦11,673,803⟧.', '11673803'],
    ['calculated using as the denominator the ⟦11,673,803⟧ shares', '11673803'],
    ['based on 1,923,000 shares held by the Fund'],
    [
      'after the issuance of 288,000 shares; shares outstanding at year end were ⟦19,413,839⟧',
      '19413839',
    ],
    ['8.4% of ⟦14,285,000⟧ shs. o/s at ⟦3/31/99⟧ per 10-Q', '14285000', '1999-03-31'],
    ['There is no such number.'],
    ['9,999 shares outstanding'],
    ['outstanding'],
    [''],
  ])('%j', (drawn, shares, asOf) => {
    expect(baseIn(drawn)).toEqual({ shares, asOf, drawn });
  });
});

describe('a number in millions, or with shares that are yet to be issued, is in doubt', () => {
  test.each<[drawn: string, shares: string, asOf?: string]>([
    [
      'approximately ⟦11.7 million⟧ shares of Common Stock outstanding on ⟦May 5, 2004⟧',
      '11700000?',
      '2004-05-05',
    ],
    [
      'based on ⟦5,413,839⟧ shares outstanding, including 100,000 shares issuable to it',
      '5413839?',
    ],
    [
      'based on ⟦5,413,839⟧ shares outstanding after the offering (assuming no exercise of warrants)',
      '5413839',
    ],
  ])('%j', (drawn, shares, asOf) => {
    expect(baseIn(drawn)).toEqual({ shares, asOf, drawn });
  });
});

describe('the day of the base', () => {
  test.each<[drawn: string, asOf?: string]>([
    ['On May 3, 2004 it bought 900,000 shares, 4.6% of the ⟦19,413,839⟧ shares outstanding.'],
    [
      'On May 3, 2004 the Issuer filed a report; it says that ⟦19,413,839⟧ shares were outstanding.',
    ],
    ['⟦19,413,839⟧ shares outstanding (⟦May 3, 2004⟧), as reported', '2004-05-03'],
    ['⟦19,413,839⟧ shares outstanding after the closing of the offering on May 3, 2004'],
    ['⟦19,413,839⟧ shares outstanding, as reported on May 3, 2004 by the Issuer'],
    [
      '⟦19,413,839⟧ shares outstanding (19,000,000 shares as of May 3, 2004 and those since issued)',
    ],
    [
      'As of ⟦May 3, 2004⟧ it owned 900,000 shares, 4.6% of the ⟦19,413,839⟧ shares outstanding.',
      '2004-05-03?',
    ],
  ])('in %j', (drawn, asOf) => {
    expect(baseIn(drawn)).toEqual({ shares: '19413839', asOf, drawn });
  });
});

describe('classes and holders', () => {
  const both =
    'based on ⟦20,123,456⟧ shares of Class A Common Stock and 3,000,000 shares of Class B Common Stock outstanding';
  test.each<[drawn: string, title: string | undefined, shares?: string]>([
    [both, undefined, '20123456'],
    [both, 'Class A Common Stock', '20123456'],
    [
      'based on 20,123,456 shares of Class A Common Stock and ⟦3,000,000⟧ shares of Class B Common Stock outstanding',
      'Class B Common Stock',
      '3000000',
    ],
    ['⟦3,000,000⟧ outstanding Class B Shares', 'Class A Shares', '3000000?'],
    [
      '50,000 shares of Series A Preferred Stock outstanding and ⟦5,000,000⟧ shares of Common Stock outstanding',
      'Common Stock',
      '5000000',
    ],
    ['⟦50,000⟧ shares of Series A Preferred Stock outstanding', 'Preferred Stock', '50000'],
    ['50,000 shares of Series A Preferred Stock outstanding', 'Common Stock'],
    ['⟦5,413,839⟧ shares (excluding 100,000 treasury shares) outstanding', undefined, '5413839'],
    ['The Fund owns 5,000,000 outstanding shares of Common Stock.', undefined],
    ['The 1,000,000 outstanding shares owned by the Fund are 10% of the class.', undefined],
    ['It acquired all of the 1,000,000 outstanding shares of its subsidiary.', undefined],
    ['The Board allows the repurchase of up to 2,000,000 outstanding shares.', undefined],
    ['In the event that 30,000,000 shares are outstanding, it votes.', undefined],
  ])('in %j, of %s', (drawn, title, shares) => {
    expect(baseIn(drawn, title)).toEqual({ shares, asOf: undefined, drawn });
  });
});

describe('of several numbers, that which gives the percentage on the cover', () => {
  const own = 'the percentage rests on ⟦12,365,500⟧ shares outstanding on ⟦July 15, 1997⟧';
  test.each<[drawn: string, amount: string, percent: string, shares: string, asOf?: string]>([
    [
      `Parent had 412,600,000 ordinary shares outstanding at March 31, 1997; ${own}.`,
      '3412887',
      '27.6',
      '12365500',
      '1997-07-15',
    ],
    [
      `All 46,118,000 outstanding old shares were cancelled. Now, with options, ${own}.`,
      '3900000',
      '28.5',
      '12365500',
      '1997-07-15',
    ],
    [
      'based on ⟦12,365,500⟧ shares outstanding; assuming exercise, 14,825,500 shares outstanding',
      '4000000',
      '26.98',
      '12365500',
    ],
    ['⟦12,365,500⟧ shares outstanding, or 10,000,000 outstanding shares', '0', '0', '12365500'],
    ['Parent has ⟦412,600,000⟧ shares outstanding.', '3412887', '27.6', '412600000?'],
    [
      'There are ⟦57,214,587⟧ outstanding shares. With the issue, there will be 58,784,587 shares outstanding.',
      '15770000',
      '26.8',
      '57214587',
    ],
    [
      'based upon 13,228,409 shares of Common Stock, which is the sum of 739,957 shares issued and ⟦12,488,452⟧ shares outstanding',
      '1031816',
      '7.8',
      '12488452',
    ],
    ['There are ⟦34,309,526⟧ shares outstanding.', '714400', '3.08', '34309526'],
    [
      'There are ⟦34,309,526⟧ shares outstanding, and 31,000,000 outstanding shares with votes.',
      '714400',
      '3.08',
      '34309526?',
    ],
    ['Lantern plc had ⟦412,600,000⟧ shares outstanding.', '0', '0', '412600000?'],
    ['On May 3 Lantern Corp. reported ⟦412,600,000⟧ shares outstanding.', '0', '0', '412600000?'],
    [
      'Lantern plc had 412,600,000 shares outstanding, and Example ⟦12,365,500⟧ outstanding shares.',
      '0',
      '0',
      '12365500',
    ],
    [
      'There were 412,600,000 shares of LTN common stock outstanding and of Example ⟦12,365,500⟧ were outstanding.',
      '0',
      '0',
      '12365500',
    ],
  ])('in %j, of %s shares and %s %%', (drawn, amount, percent, shares, asOf) => {
    const person: ReportingPerson = {
      aggregateAmount: decimal(amount),
      percentOfClass: decimal(percent),
      sourceOfFunds: [],
      types: [],
    };
    expect(baseIn(drawn, undefined, [person])).toEqual({ shares, asOf, drawn });
  });
});

function decimal(digits: string): Stated<Decimal> {
  return stated(Decimal.parse(digits) ?? Decimal.of(0));
}
