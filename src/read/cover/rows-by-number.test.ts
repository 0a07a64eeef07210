import { expect, test } from 'vitest';
import { coversIn, valuesOf } from '../../../test/cover-facts.ts';

const PAGE = `
1   NAME OF REPORTING PERSON
    S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON

    Penrose Partners, L.P.

2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP     (a) [ ]
                                                         (b) [X]
3   SEC USE ONLY

4   SOURCE OF FUNDS

    WC

5   CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED     [ ]

6   CITIZENSHIP OR PLACE OF ORGANIZATION

    Delaware

7   SOLE VOTING POWER

    12,000

8   SHARED VOTING POWER

    700,100

9   SOLE DISPOSITIVE POWER

    12,001

10  SHARED DISPOSITIVE POWER

    700,101

11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON

    712,102

12  CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES     [X]

13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)

    6.1%

14  TYPE OF REPORTING PERSON

    PN
`;

const facts = (text: string) => coversIn(text).map(valuesOf);

test.each([
  ['NAME OF REPORTING PERSON', 'NAME OR REPORTING PERSONS'],
  ['NAME OF REPORTING PERSON', 'NAME OF REPORT PERSON'],
  ['NAME OF REPORTING PERSON', '(a) Name of Reporting Person'],
  ['NAME OF REPORTING PERSON\n', 'NAME OF REPORTING PERSONS'],
  ['CHECK THE APPROPRIATE BOX IF', 'CHECK THE APPROPRIATEBOX IF'],
  ['CHECK THE APPROPRIATE BOX IF', 'CHECK BOX IF'],
  ['SOURCE OF FUNDS', 'SOURCEOF FUNDS'],
  ['CHECK BOX IF DISCLOSURE', 'CHECKBOX IF DISCLOSURE'],
  ['CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP', 'GROUP:'],
  [
    'AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n\n    712,102',
    'AGGREGATE      712,102',
  ],
  ['CITIZENSHIP OR PLACE OF ORGANIZATION', 'STATE OF ORGANIZATION'],
  ['CITIZENSHIP OR PLACE OF ORGANIZATION\n\n   ', 'STATE OF ORGANIZATION:'],
  ['SOLE VOTING POWER', 'SOLE VOTINGPOWER'],
  ['7   SOLE', '7SOLE'],
  ['SHARED VOTING POWER', 'SHARED OR NO VOTING POWER'],
  ['SHARED VOTING POWER\n\n   ', 'SHARES VOTING POWER'],
  ['SOLE DISPOSITIVE POWER', 'SOLE DISPOSITVE POWER'],
  ['SOLE DISPOSITIVE POWER', 'SOLE VOTING POWER'],
  ['SHARED DISPOSITIVE POWER', 'SHARED INVESTMENT POWER'],
  ['AGGREGATE AMOUNT BENEFICIALLY OWNED', 'TOTAL AMOUNT BENEFICIALLYOWNED'],
  ['CHECK BOX IF THE AGGREGATE AMOUNT', 'BOX IF AGGREGATE AMOUNT'],
  ['PERCENT OF CLASS REPRESENTED BY AMOUNT', 'PERCENT OF OUTSTANDING STOCK REPRESENTED BY AMOUNT'],
  ['14  TYPE OF', '14TYPEOF'],
  ['14  TYPE OF', '14\n    T YPE OF'],
])('a row is known by its number: %j written %j', (caption, written) => {
  const changed = PAGE.replace(caption, written);
  expect(changed).not.toBe(PAGE);
  expect(facts(changed)).toEqual(facts(PAGE));
});

test('captions in as few words as they go', () => {
  const short = `
1.   Reporting Person:  Penrose Partners, L.P.
2.   Member of Group:   (a) [ ]   (b) [X]
4.   Source of Funds:   WC
5.   Legal Proceedings: [ ]
6.   Place of Organization:  Delaware
7.   Sole Voting Power:         12,000
8.   Shared Voting Power:       700,100
9.   Sole Dispositive Power:    12,001
10.  Shared Dispositive Power:  700,101
11.  Aggregate Amount:          712,102
12.  Certain Shares Excluded:   [X]
13.  Percent of Class:          6.1%
14.  Type of Reporting Person:  PN
`;
  expect(facts(short)).toEqual(facts(PAGE));
});

test('a caption hyphenated at the end of its line', () => {
  const changed = PAGE.replace(
    '10  SHARED DISPOSITIVE POWER\n\n    700,101',
    '10  SHARED DISPOSI-     700,101\n    TIVE POWER',
  );
  expect(changed).not.toBe(PAGE);
  expect(facts(changed)).toEqual(facts(PAGE));
});

test('a number in the text of a row is not the next row', () => {
  const changed = PAGE.replace('    WC\n', '    5 persons gave the funds, see Item 3\n    WC\n');
  expect(facts(changed)).toEqual(facts(PAGE));
});

test('a row that the page lacks is told of', () => {
  const [person] = coversIn(PAGE.replace(/11 {2}AGGREGATE[\s\S]*?712,102\n/, ''));
  expect(person?.aggregateAmount?.value).toBeUndefined();
  expect(person?.aggregateAmount?.doubt).toContain('no such row');
});
