import { expect, test } from 'vitest';
import { OPENING, peopleInText, peopleOf } from '../../../test/people-facts.ts';
import { layoutHtml } from '../layout/html-layout.ts';

function inHtml(...rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => `<td>${cell}</td>`).join(''));
  const table = `<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const text = `<html><body>${OPENING.replace(/(.+)\n/g, '<p>$1</p>')}${table}</body></html>`;
  return peopleOf(layoutHtml({ name: 'x.htm', text }, { from: 0, to: text.length }));
}

test('an asterisk before the name of a director', () => {
  const list = `Name                 Position
----                 --------
*Sir Ada Penrose     Chairman
*Dr. Ben de la Hale  Director
Cora Quist           Secretary
`;
  expect(peopleInText(list)).toEqual([
    'Sir Ada Penrose | Chairman | - | - | -',
    'Dr. Ben de la Hale | Director | - | - | -',
    'Cora Quist | Secretary | - | - | -',
  ]);
});

test('a name that fills its column, and honours behind names', () => {
  const list = `Name                    Title

Lt. Gen. Ada Penrose (ret.)  Director

Sister Mary Ada Penrose Director

Ben Hale, Q.C.          Director
`;
  const named = peopleInText(list).map((person) => person.split(' | ', 2).join(' | '));
  expect(named).toContain('Sister Mary Ada Penrose | Director');
  expect(named.at(-1)).toBe('Ben Hale, Q.C. | Director');
});

test('names in two columns are persons, and none the position of another', () => {
  const list = `     Ada Penrose                 Ben Hale
     Cora B. Quist               Dan Roe
     Eve Moss
`;
  expect(peopleInText(list)).toEqual(
    ['Ada Penrose', 'Ben Hale', 'Cora B. Quist', 'Dan Roe', 'Eve Moss'].map(
      (name) => `${name} | - | - | - | -`,
    ),
  );
});

test('"Directors" over the names of a list in plain text with headings over its other columns', () => {
  const list = `DIRECTORS         BUSINESS ADDRESS       PRINCIPAL OCCUPATION
---------         ----------------       --------------------
Ada Penrose       12 Mill Lane           Owner and Chairman,
                  Easton, PA 18042       Penrose Mills

EXECUTIVE OFFICERS
------------------
Ben Hale          14 Mill Lane           Treasurer
                  Easton, PA 18042
`;
  expect(peopleInText(list)).toEqual([
    'Ada Penrose | Owner and Chairman, Penrose Mills | - | 12 Mill Lane Easton, PA 18042 | -',
    'Ben Hale | Treasurer | - | 14 Mill Lane Easton, PA 18042 | -',
  ]);
});

test("firms' names and groups between the rows of a table are nobody's", () => {
  const rows = [
    ['Name', 'Position', 'Address'],
    ['LARKFIELD MILLS LTD', '', ''],
    ['Ada Penrose', 'Director', '12 Mill Lane'],
    ['Executive Officers Who Are Not Directors', '', ''],
    ['Ben Hale', 'Secretary', '14 Mill Lane'],
    ['LARKFIELD GROUP PLC', '', ''],
    ['Ada Penrose', 'Chairman', '12 Mill Lane'],
  ];
  expect(inHtml(...rows)).toEqual([
    'Ada Penrose | Director | - | 12 Mill Lane | -',
    'Ben Hale | Secretary | - | 14 Mill Lane | -',
    'Ada Penrose | Chairman | - | 12 Mill Lane | -',
  ]);
});

test('a table of who deposited how many shares lists no related persons', () => {
  const rows = [
    ['Name', 'Address', 'Number of Shares Deposited'],
    ['Ada Penrose', '12 Mill Lane', '150,000'],
  ];
  expect(inHtml(...rows)).toEqual([]);
});

test('the address of everybody stands behind a firm whose form has a full stop', () => {
  const sentence =
    'The business address of each of the directors of Larkfield Corp. is 5 Elm, Easton, Ohio.';
  const list = 'Name           Position\n----           --------\nAda Penrose    Chairman\n';
  expect(peopleInText(list, `${OPENING}${sentence}\n\n`)).toEqual([
    'Ada Penrose | Chairman | - | 5 Elm, Easton, Ohio | -',
  ]);
});

test('a person whose address goes on below the heading that the next page repeats', () => {
  const heading = 'Name              Address           Occupation\n\n';
  const list = `${heading}Ada Penrose       12 Mill Lane      Miller

                                  -9-

${heading}                  Easton, PA 18042

Ben Hale          14 Mill Lane      Treasurer
                  Easton, PA 18042
`;
  expect(peopleInText(list)).toEqual([
    'Ada Penrose | Miller | - | 12 Mill Lane Easton, PA 18042 | -',
    'Ben Hale | Treasurer | - | 14 Mill Lane Easton, PA 18042 | -',
  ]);
});

test('a column headed "Citizen of", and a remark on a line of its own', () => {
  const list = `Name              Occupation        Citizen of
----              ----------        ----------
Ada Penrose       Miller            Canada
`;
  expect(peopleInText(list)).toEqual(['Ada Penrose | Miller | - | - | Canada']);
  const remark = `Name and Business Address     Occupation
-------------------------     ----------
Ada Penrose                   Miller
(citizen of Canada)
12 Mill Lane
`;
  expect(peopleInText(remark)).toEqual(['Ada Penrose | Miller | - | 12 Mill Lane | Canada']);
});

test.each([
  ['(a) Ada Penrose\n(b) 12 Mill Lane,\n    Easton\n(c) Miller\n(d) None\n(f) Canada\n'],
  [
    '1. (a) Name: Ada Penrose\n   (b) Address: 12 Mill Lane,\n   Easton\n   (c) Title: Miller\n   (f) Canada\n',
  ],
])('blocks lettered as Item 2 is: %j', (block) => {
  const second = block.replace('Ada Penrose', 'Ben Hale');
  expect(peopleInText(`${block}\n${second}`)).toEqual([
    'Ada Penrose | Miller | - | 12 Mill Lane, Easton | Canada',
    'Ben Hale | Miller | - | 12 Mill Lane, Easton | Canada',
  ]);
});

test('"Director Name" and "Officer Name" head names', () => {
  const rows = [
    ['Director Name', 'Position', 'Occupation', 'Country of Citizenship'],
    ['Ada Penrose', 'Director', 'Miller', 'Canada'],
  ];
  const officers = rows.map((row) => row.map((cell) => cell.replace('Director', 'Officer')));
  expect(inHtml(...rows)).toEqual(['Ada Penrose | Director | Miller | - | Canada']);
  expect(inHtml(...officers)).toEqual(['Ada Penrose | Officer | Miller | - | Canada']);
});
