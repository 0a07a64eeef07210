import { describe, expect, test } from 'vitest';
import { OPENING, peopleInText, peopleOf } from '../../../test/people-facts.ts';
import { layoutHtml } from '../layout/html-layout.ts';

function inHtml(body: string): string[] {
  const text = `<html><body>${OPENING.replace(/(.+)\n/g, '<p>$1</p>')}${body}</body></html>`;
  return peopleOf(layoutHtml({ name: 'x.htm', text }, { from: 0, to: text.length }));
}

function table(...rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => `<td>${cell}</td>`).join(''));
  return `<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

test('a heading over addresses on its second line; a group with a remark in parentheses', () => {
  const list = `Name and                      Present Principal Occupation
Business Address              or Employment
----------------              ----------------------------
Directors:

Ada Penrose                   Chairman of the Board
  12 Mill Lane
  Easton, PA 18042

Executive Officers (who are not Directors):

Ben Hale                      Vice President and Chief Financial Officer
`;
  expect(peopleInText(list)).toEqual([
    'Ada Penrose | Chairman of the Board | - | 12 Mill Lane Easton, PA 18042 | -',
    'Ben Hale | Vice President and Chief Financial Officer | - | - | -',
  ]);
});

test('numbered blocks in a part of the document that is called an exhibit', () => {
  const list = `(1)  Name:                   Ada Penrose
     Residence Address:      4 Ridge Way, Vancouver, B.C.
     Occupation:             President
     Citizenship:            Canadian

(2)  Name:                   Ben Hale
     Residence Address:      99 Bay Street, Toronto, Ontario
     Occupation:             Barrister
     Citizenship:            Irish
`;
  expect(
    peopleInText(list, '                EXHIBIT A\n\n          OFFICERS AND DIRECTORS\n\n'),
  ).toEqual([
    'Ada Penrose | President | - | 4 Ridge Way, Vancouver, B.C. | Canadian',
    'Ben Hale | Barrister | - | 99 Bay Street, Toronto, Ontario | Irish',
  ]);
});

test('a name and a title in two lines of a cell, the first alone in its row', () => {
  const html = table(
    ['Name and Position', 'Present Principal Occupation', 'Citizenship'],
    ['Ada Penrose,<br>Director*', '&nbsp;', '&nbsp;'],
    ['Ben Hale,<br>Director', 'Miller', 'Canada'],
  );
  expect(inHtml(html)).toEqual([
    'Ada Penrose | Director* | - | - | -',
    'Ben Hale | Director | Miller | - | Canada',
  ]);
});

const block = (name: string, office: string): string =>
  `<p><b>${name}</b><br>${office}<br>1 Main Street, Leeds</p>`;

test('blocks that blank lines part, each a name above an office and an address', () => {
  const html = `<p>Directors and Officers</p>${block('Ada Penrose', 'Director')}${block('Ben Hale', 'Treasurer')}`;
  expect(inHtml(html)).toEqual([
    'Ada Penrose | Director? | - | 1 Main Street, Leeds? | -',
    'Ben Hale | Treasurer? | - | 1 Main Street, Leeds? | -',
  ]);
});

test('such blocks right below the sentence that leads to them', () => {
  const html = `${block('Ada Penrose', 'Director')}${block('Ben Hale', 'Treasurer')}`;
  expect(inHtml(html).map((line) => line.split(' | ')[0])).toEqual(['Ada Penrose', 'Ben Hale']);
});

test('directors and officers in columns side by side', () => {
  const html = table(
    ['Directors', 'Executive Officers'],
    ['Ada Penrose', 'Ben Hale, President'],
    ['Cora Moss', ''],
  );
  expect(inHtml(html)).toEqual([
    'Ada Penrose | - | - | - | -',
    'Ben Hale | President | - | - | -',
    'Cora Moss | - | - | - | -',
  ]);
});

test('numbered lines in which a full stop parts the name from the office', () => {
  const html =
    '<p>1. Ada B. Penrose. Chair. Citizen of Canada.</p><p>2. Ben Hale. President. Citizen of Ireland.</p>';
  expect(inHtml(html).map((line) => line.split(' | ')[0])).toEqual(['Ada B. Penrose', 'Ben Hale']);
});

test('a table without a heading below the words that name its people', () => {
  const text = `<html><body><p>SCHEDULE I</p><p>Managing Members of Larkfield GP, LLC</p>${table(
    ['Ada Penrose', '1 Main Street, Leeds', 'Canada'],
    ['Ben Hale', '1 Main Street, Leeds', 'Ireland'],
  )}</body></html>`;
  const people = peopleOf(layoutHtml({ name: 'x.htm', text }, { from: 0, to: text.length }));
  expect(people.map((line) => line.split(' | ')[0])).toEqual(['Ada Penrose', 'Ben Hale']);
});

const TWO = ['Ada Penrose | Chairman | - | - | -', 'Ben Hale | Director | - | - | -'];

describe('plain text', () => {
  test('names behind the column of positions', () => {
    expect(
      peopleInText(`Position                 Name                 Principal Occupation

Chairman                 Ada Penrose          Banker
of the Board

Director                 Ben Hale             Retired
`),
    ).toEqual([
      'Ada Penrose | Chairman of the Board | Banker | - | -',
      'Ben Hale | Director | Retired | - | -',
    ]);
  });

  test('cells between bars', () => {
    expect(
      peopleInText(`------------------------------------------------
| Name          | Position      | Address        |
------------------------------------------------
| Ada Penrose   | Chairman      | 7 Harbor Row   |
|               |               | Dover          |
------------------------------------------------
| Ben Hale      | Director      | 9 Mill Lane    |
------------------------------------------------
`),
    ).toEqual([
      'Ada Penrose | Chairman | - | 7 Harbor Row Dover | -',
      'Ben Hale | Director | - | 9 Mill Lane | -',
    ]);
  });

  test('family names first, as in every row of the list', () => {
    expect(
      peopleInText(`Name                     Position             Address

Penrose, Ada             Chairman             Dover, Delaware

Hale, Ben R., Jr.        Director             Boston, Massachusetts
`),
    ).toEqual([
      'Penrose, Ada | Chairman | - | Dover, Delaware | -',
      'Hale, Ben R., Jr. | Director | - | Boston, Massachusetts | -',
    ]);
  });

  test('a title behind the name, and one in parentheses', () => {
    expect(
      peopleInText(`Name and Position             Principal Occupation        Citizenship

Ada Penrose (Chairman)        Banker                      Canada
Ben Hale, Jr., Director       Retired                     France
`),
    ).toEqual([
      'Ada Penrose | Chairman | Banker | - | Canada',
      'Ben Hale, Jr. | Director | Retired | - | France',
    ]);
  });

  test('what stands in the column of names is somebody, though it look like no name', () => {
    expect(
      peopleInText(`Name                     Position             Citizenship

Ada Penrose              Chairman             Canada

The Lord Hale of Dover   Director             France
`),
    ).toEqual([
      'Ada Penrose | Chairman | - | - | Canada',
      'The Lord Hale of Dover? | Director | - | - | France',
    ]);
  });

  test('a block of labelled lines for each person', () => {
    expect(
      peopleInText(`Name:                 Ada Penrose
Business Address:     7 Harbor Row,
                      Dover, Delaware
Principal Occupation: Chairman

Name:                 Ben Hale
Principal Occupation or Employment: Director
Citizenship:          Canada
`),
    ).toEqual([
      'Ada Penrose | Chairman | - | 7 Harbor Row, Dover, Delaware | -',
      'Ben Hale | Director | - | - | Canada',
    ]);
  });

  test('a numbered block for each person, whose lines no label tells', () => {
    expect(
      peopleInText(`1.  Ada Penrose
    7 Harbor Row
    Chairman of Larkfield Corp.
    Citizen of the United States

2.  Ben Hale
    Director
`),
    ).toEqual([
      'Ada Penrose | Chairman of Larkfield Corp.? | - | 7 Harbor Row? | United States',
      'Ben Hale | Director? | - | - | -',
    ]);
  });
});

describe('tables', () => {
  test.each<[form: string, markup: string]>([
    [
      'positions before names',
      table(
        ['Position', 'Name', 'Age'],
        ['Chairman', 'Ada Penrose', '60'],
        ['Director', 'Ben Hale', '61'],
      ),
    ],
    [
      'numbers before names',
      table(
        ['No.', 'Name', 'Position'],
        ['1.', 'Ada Penrose', 'Chairman'],
        ['2.', 'Ben Hale', 'Director'],
      ),
    ],
    [
      'words that part the rows',
      table(
        ['Name', 'Position'],
        ['Directors', ''],
        ['Ada Penrose', 'Chairman'],
        ['Executive Officers', ''],
        ['Ben Hale', 'Director'],
      ),
    ],
    [
      'a heading that the next page repeats',
      `${table(['Name', 'Position'], ['Ada Penrose', 'Chairman'])}<p>9</p>
      ${table(['Name (continued)', 'Position'], ['Ben Hale', 'Director'])}`,
    ],
    [
      'labels before all values',
      `${table(['Name:', 'Ada Penrose'], ['Position:', 'Chairman'])}
      ${table(['Name:', 'Ben Hale'], ['Position:', 'Director'])}`,
    ],
    ['paragraphs of names and titles', '<p>Ada Penrose, Chairman</p><p>Ben Hale, Director</p>'],
  ])('%s', (_form, markup) => {
    expect(inHtml(markup)).toEqual(TWO);
  });

  test.each(['', 'Director'])('a heading with %j over the names', (over) => {
    const markup = table(
      [over, 'Principal Occupation', 'Citizenship'],
      ['Ada Penrose', 'Banker', 'Canada'],
      ['Ben Hale', 'Retired', 'France'],
    );
    expect(inHtml(markup)).toEqual([
      'Ada Penrose | Banker | - | - | Canada',
      'Ben Hale | Retired | - | - | France',
    ]);
  });

  test('several persons in one line of a cell', () => {
    expect(
      inHtml(table(['Name', 'Position'], ['Ada Penrose, Ben Hale and Carla Moss', 'Director'])),
    ).toEqual(
      ['Ada Penrose', 'Ben Hale', 'Carla Moss'].map((name) => `${name} | Director | - | - | -`),
    );
  });

  test('holdings by class are no list of directors', () => {
    const markup = table(
      ['Title of Class', 'Name', 'Number of Shares'],
      ['Common', 'Ada Penrose', '100'],
      ['Common', 'Ben Hale', '200'],
    );
    expect(inHtml(markup)).toEqual([]);
  });
});

describe('the citizenship of everybody', () => {
  const LIST = `Name                     Position

Ada Penrose              Chairman

Ben Hale                 Director
`;

  /** The citizenship of each of the two, where a sentence stands before the list. */
  function citizenships(sentence: string, list = LIST): string[] {
    return peopleInText(list, `${OPENING}${sentence}\n\n`).map(
      (line) => line.split(' | ')[4] ?? '',
    );
  }

  test.each([
    ['Unless otherwise indicated, each is a citizen of the United States.', 'United States'],
    ['Each of the persons listed below is a United States citizen.', 'United States'],
    ['All of the persons listed below are U.S. citizens.', 'U.S.'],
    [
      'To the best knowledge of the Fund, each person is a citizen of the United States of America.',
      'United States of America',
    ],
    ['Except as otherwise noted, each director and officer is a citizen of Canada.', 'Canada'],
    ['Each of the foregoing individuals is a Japanese citizen.', 'Japanese'],
    // One that excepts somebody by name is not everybody's, and the filers are others.
    ['Each person listed below is a citizen of Canada, except Ben Hale.', '-'],
    ['Each of the Reporting Persons is a citizen of the United States.', '-'],
    ['All of whom are citizens of or domiciled in the United States.', '-'],
  ])('%s', (sentence, nation) => {
    expect(citizenships(sentence)).toEqual([nation, nation]);
  });

  test('an own citizenship goes before it', () => {
    const list = LIST.replace('Position\n', 'Position     Citizenship\n').replace(
      'Director',
      'Director     France',
    );
    expect(citizenships('Each of them is a citizen of Canada.', list)).toEqual([
      'Canada',
      'France',
    ]);
  });

  test('a note to a name may say otherwise', () => {
    const sentence = 'Except as noted, each person is a citizen of Canada.';
    const noted = LIST.replace('Ben Hale   ', 'Ben Hale(1)');
    expect(citizenships(sentence, `${noted}\n(1) A citizen of France.\n`)).toEqual([
      'Canada',
      'Canada?',
    ]);
    expect(citizenships(sentence, `${noted}\n(1) Mr. Hale holds shares.\n`)).toEqual([
      'Canada',
      'Canada',
    ]);
  });

  test('an item may say it of a schedule', () => {
    const item = 'Each of the persons listed in Schedules I and II is a citizen of Canada.';
    expect(peopleInText(LIST, `Item 2. Identity.\n${item}\n\n${OPENING}`)).toEqual([
      'Ada Penrose | Chairman | - | - | Canada',
      'Ben Hale | Director | - | - | Canada',
    ]);
    expect(
      peopleInText(
        LIST,
        `Item 2. Identity.\n${item.replace('I and II', 'II and III')}\n\n${OPENING}`,
      ),
    ).toEqual(TWO);
  });

  test('it is not said of firms', () => {
    const sentence = '<p>Each individual named below is a citizen of Canada.</p>';
    expect(
      inHtml(
        `${sentence}${table(['Name', 'Position'], ['Ada Penrose', 'Manager'], ['Larkfield, Inc.', 'Member'])}`,
      ),
    ).toEqual(['Ada Penrose | Manager | - | - | Canada', 'Larkfield, Inc. | Member | - | - | -']);
  });
});
