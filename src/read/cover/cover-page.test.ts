import { describe, expect, test } from 'vitest';
import { coversIn, coversInHtml, valuesOf } from '../../../test/cover-facts.ts';

/** Schedule 13G's cover page of an invented fund, as the conventions below lay it out. */
const FUND = {
  name: 'Larkfield Fund, L.P.',
  group: 'b',
  citizenship: 'Delaware',
  soleVotingPower: '0',
  sharedVotingPower: '1204500',
  soleDispositivePower: '0',
  sharedDispositivePower: '1310000',
  aggregateAmount: '1310000',
  excludesShares: false,
  percentOfClass: '6.55',
  types: ['PN'],
};

const IN_BLOCKS = `
CUSIP No. 411999105                 13G                   Page 2 of 9 Pages
-------------------------------------------------------------------------------
1.  NAME OF REPORTING PERSON
    S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON

    Larkfield Fund, L.P.
-------------------------------------------------------------------------------
2.  CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*                  (a) |_|
                                                                       (b) |X|
-------------------------------------------------------------------------------
3.  SEC USE ONLY

-------------------------------------------------------------------------------
4.  CITIZENSHIP OR PLACE OF ORGANIZATION

    Delaware
-------------------------------------------------------------------------------
               5.  SOLE VOTING POWER
  NUMBER OF
                   -0-
   SHARES      ----------------------------------------------------------------
               6.  SHARED VOTING POWER
BENEFICIALLY
                   1,204,500
  OWNED BY     ----------------------------------------------------------------
               7.  SOLE DISPOSITIVE POWER
    EACH
                   -0-
 REPORTING     ----------------------------------------------------------------
               8.  SHARED DISPOSITIVE POWER
PERSON WITH
                   1,310,000
-------------------------------------------------------------------------------
9.  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON

    1,310,000
-------------------------------------------------------------------------------
10. CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES*  |_|

-------------------------------------------------------------------------------
11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)

    6.55%
-------------------------------------------------------------------------------
12. TYPE OF REPORTING PERSON*

    PN
-------------------------------------------------------------------------------
                     *SEE INSTRUCTIONS BEFORE FILLING OUT
`;

const NUMBERS_BEHIND = `
     NAME OF REPORTING PERSON
1
     Larkfield Fund, L.P.

     CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP           (a) [ ]
2                                                               (b) [X]

     SEC USE ONLY
3

     CITIZENSHIP OR PLACE OF ORGANIZATION
4
     Delaware

                    SOLE VOTING POWER
               5
  NUMBER OF         -0-
   SHARES           SHARED VOTING POWER
BENEFICIALLY   6
  OWNED BY          1,204,500
    EACH            SOLE DISPOSITIVE POWER
  REPORTING    7
   PERSON           -0-
    WITH            SHARED DISPOSITIVE POWER
               8
                    1,310,000

     AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
9
     1,310,000

     CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES
10                                                              [ ]

     PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)
11
     6.55%

     TYPE OF REPORTING PERSON
12
     PN
`;

const ITEMS = `
SCHEDULE 13G
Harbor Ridge Tools, Inc.
common stock
Cusip # 411999105

Item 1: Reporting Person - Larkfield Fund, L.P.
Item 2: (a) [ ]
        (b) [X]
Item 4: Delaware
Item 5: -0-
Item 6: 1,204,500
Item 7: -0-
Item 8: 1,310,000
Item 9: 1,310,000
Item 10: [ ]
Item 11: 6.55%
Item 12: PN
`;

const GLUED = `
(1)Names of Reporting Persons: Larkfield Fund, L.P.
(2)Check the Appropriate Box if a Member of a Group (a)[ ] (b)[X]
(3)SEC Use Only
(4)Citizenship or Place of Organization:Delaware
Number of Shares Beneficially Owned by Each Reporting Person With:
(5)Sole Voting Power:-0-
(6)Shared Voting Power:1,204,500
(7)Sole Dispositive Power:-0-
(8)Shared Dispositive Power:1,310,000
(9)Aggregate Amount Beneficially Owned by Each Reporting Person:1,310,000
(10)Check if the Aggregate Amount in Row (9) Excludes Certain Shares [ ]
(11)Percent of Class Represented by Amount in Row (9):6.55%
(12)Type of Reporting Person:PN
`;

const LEADERS = `
(1)  Names of Reporting Persons...................Larkfield Fund, L.P.
(2)  Check the Appropriate Box if a Member of a Group
     (a)...........................................................[ ]
     (b)...........................................................[X]
(3)  SEC Use Only.....................................................
(4)  Citizenship or Place of Organization....................Delaware
Number of Shares    (5) Sole Voting Power......................... -0-
Beneficially Owned  (6) Shared Voting Power..................1,204,500
by Each Reporting   (7) Sole Dispositive Power.................... -0-
Person With         (8) Shared Dispositive Power.............1,310,000
(9)  Aggregate Amount Beneficially Owned by Each Reporting Person.....
     .........................................................1,310,000
(10) Check if the Aggregate Amount in Row (9) Excludes Certain Shares
     ..............................................................[ ]
(11) Percent of Class Represented by Amount in Row 9.............6.55%
(12) Type of Reporting Person.......................................PN
`;

const FILLED_IN = `
1)  Names of Reporting Person   __Larkfield Fund, L.P.________________
2)  Check the Appropriate Box if a Member of a Group
    (a) ______________________________________________________________
    (b) ___X__________________________________________________________
3)  SEC Use Only _____________________________________________________
4)  Citizenship or Place of Organization  ____Delaware________________
Number of Shares      5) Sole Voting Power       ___0_________________
Beneficially Owned    6) Shared Voting Power     ___1,204,500_________
by Each Reporting     7) Sole Dispositive Power  ___0_________________
Person With           8) Shared Dispositive Power___1,310,000_________
9)  Aggregate Amount Beneficially Owned by Each Reporting Person
    ___1,310,000______________________________________________________
10) Check if the Aggregate Amount in Row (9) Excludes Certain Shares
    __________________________________________________________________
11) Percent of Class Represented by Amount in Row 9  ____6.55%________
12) Type of Reporting Person  ____PN__________________________________
`;

const VALUES_ABOVE = `
1    Larkfield Fund, L.P.
     ---------------------------------
     NAME OF REPORTING PERSON

2    (a) [ ]   (b) [X]
     CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP

3
     SEC USE ONLY

4    Delaware
     CITIZENSHIP OR PLACE OF ORGANIZATION

5    -0-
     SOLE VOTING POWER

6    1,204,500
     SHARED VOTING POWER

7    -0-
     SOLE DISPOSITIVE POWER

8    1,310,000
     SHARED DISPOSITIVE POWER

9    1,310,000
     AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON

10   [ ]
     CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES

11   6.55%
     PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9

12   PN
     TYPE OF REPORTING PERSON
`;

const WITH_TABS = IN_BLOCKS.replace(/^(\d{1,2}\.) {1,2}/gm, '$1\t');

const cell = (number: number, words: string): string =>
  `<tr><td>${number}</td><td colspan="2">${words}</td></tr>`;
const IN_HTML = `<html><body><table>
${cell(1, 'NAMES OF REPORTING PERSONS<br>Larkfield Fund, L.P.')}
${cell(2, 'CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP<br>(a) ☐ (b) ☒')}
${cell(3, 'SEC USE ONLY')}
${cell(4, 'CITIZENSHIP OR PLACE OF ORGANIZATION<br>Delaware')}
<tr><td rowspan="4">NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH</td>
<td>5</td><td>SOLE VOTING POWER<br>-0-</td></tr>
<tr><td>6</td><td>SHARED VOTING POWER<br>1,204,500</td></tr>
<tr><td>7</td><td>SOLE DISPOSITIVE POWER<br>-0-</td></tr>
<tr><td>8</td><td>SHARED DISPOSITIVE POWER<br>1,310,000</td></tr>
${cell(9, 'AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON<br>1,310,000')}
${cell(10, 'CHECK IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES ☐')}
${cell(11, 'PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)<br>6.55%')}
${cell(12, 'TYPE OF REPORTING PERSON<br>PN')}
</table></body></html>`;

const CAPTION_AND_VALUE_APART = IN_HTML.replace(/<br>/g, '</td><td>');

describe('one cover page, however it is laid out', () => {
  test.each([
    ['rows in ruled blocks, the words beside the powers among them', coversIn(IN_BLOCKS)],
    ['row numbers below their captions', coversIn(NUMBERS_BEHIND)],
    ['rows called items, without captions', coversIn(ITEMS)],
    ['values right behind their captions', coversIn(GLUED)],
    ['dotted leaders before the values', coversIn(LEADERS)],
    ['values typed on lines to be filled in', coversIn(FILLED_IN)],
    ['values above their captions', coversIn(VALUES_ABOVE)],
    ['tabs behind the row numbers', coversIn(WITH_TABS)],
    ['a table of HTML', coversInHtml(IN_HTML)],
    ['captions and values in cells of their own', coversInHtml(CAPTION_AND_VALUE_APART)],
    ['lines that end as on other systems', coversIn(IN_BLOCKS.replaceAll('\n', '\r\n'))],
  ])('%s', (_layout, persons) => {
    expect(persons.map(valuesOf)).toEqual([FUND]);
  });

  test('all rows run together into one line', () => {
    const [person, ...more] = coversIn(GLUED.trim().replaceAll('\n', ' ').replaceAll(')', ') '));
    expect(more).toEqual([]);
    expect(person?.name?.value).toContain('Larkfield Fund, L.P.');
    expect(person?.percentOfClass?.value?.toString()).toBe('6.55');
  });
});

describe('several cover pages', () => {
  const second = IN_BLOCKS.replace('Larkfield Fund, L.P.', 'Ingrid M. Larkfield')
    .replace('Page 2', 'Page 3')
    .replace('    PN\n', '    IN\n');

  test('stand one behind the other', () => {
    const persons = coversIn(`${IN_BLOCKS}\n<PAGE>\n${second}`);
    expect(persons.map(valuesOf)).toEqual([
      FUND,
      { ...FUND, name: 'Ingrid M. Larkfield', types: ['IN'] },
    ]);
  });

  test('do not need page breaks', () => {
    const persons = coversIn(`${IN_BLOCKS}${second}`);
    expect(persons.map(({ name }) => name?.value)).toEqual([
      'Larkfield Fund, L.P.',
      'Ingrid M. Larkfield',
    ]);
  });

  test('one page for several persons is one, with their names as typed', () => {
    const [person, ...more] = coversIn(
      IN_BLOCKS.replace(
        '    Larkfield Fund, L.P.\n',
        '    Larkfield Fund, L.P.\n    Larkfield Management, LLC\n',
      ),
    );
    expect(more).toEqual([]);
    expect(person?.name?.value).toBe('Larkfield Fund, L.P. Larkfield Management, LLC');
  });
});

describe('what is no cover page', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'The Reporting Person has sole voting power over 100 shares.\n'.repeat(20)],
    [
      'the paragraphs of Item 4',
      `Item 4. Ownership
(a) Aggregate amount beneficially owned: 1,310,000
(b) Percent of class: 6.55%
(c) Number of shares as to which the person has:
    (i) Sole power to vote or to direct the vote: 0
    (ii) Shared power to vote or to direct the vote: 1,204,500
    (iii) Sole power to dispose or to direct the disposition of: 0
    (iv) Shared power to dispose or to direct the disposition of: 1,310,000
`,
    ],
  ])('%s', (_what, text) => {
    expect(coversIn(text)).toEqual([]);
  });
});

test('a page whose captions are mostly unknown is one, and its missing rows are told of', () => {
  const [person, ...others] = coversIn(`
Name of Reporting Person: Larkfield Fund, L.P.

Group: (b)

Sole Voting Power: 0

Shared Voting Power: 1,204,500

Aggregate Amount Beneficially Owned: 1,310,000
`);
  expect(others).toEqual([]);
  expect(person && valuesOf(person)).toMatchObject({
    sharedVotingPower: '1204500',
    soleDispositivePower: '?',
    aggregateAmount: '1310000',
    percentOfClass: '?',
  });
});

test('words beside the powers that stand one blank before their captions', () => {
  const rows = /^ {15}6\. {2}SHARED VOTING POWER\nBENEFICIALLY\n {19}/m;
  const beside = IN_BLOCKS.replace(rows, 'OWNED BY 6. SHARED VOTING POWER\nEACH ');
  expect(beside).not.toBe(IN_BLOCKS);
  expect(coversIn(beside).map(valuesOf)).toEqual([FUND]);
});

test('a page that is framed by bars', () => {
  const framed = IN_BLOCKS.replace(/^.*\S.*$/gm, (line) => `| ${line.padEnd(90)} |`);
  expect(coversIn(framed).map(valuesOf)).toEqual([FUND]);
});
