import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { oneIn } from '../../../test/thorough.ts';
import { layoutHtml } from '../layout/html-layout.ts';
import type { Layout } from '../layout/layout.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readRelatedPersons } from './related-persons.ts';

const NEVER_LONGER_THAN = 4000;

function text(lines: readonly string[]): Layout {
  const whole = lines.join('\n');
  return layoutText({ name: 'test.txt', text: whole }, { from: 0, to: whole.length });
}

function html(markup: string): Layout {
  return layoutHtml({ name: 'test.htm', text: markup }, { from: 0, to: markup.length });
}

/** Each person in a line: name | position | other positions | address | citizenship. */
function peopleOf(layout: Layout): string[] {
  return readRelatedPersons(layout, 0, layout.text.length).relatedPersons.map((person) =>
    [person.name, person.position, person.otherPositions, person.address, person.citizenship]
      .map((fact) => `${fact?.doubt === undefined ? '' : '? '}${fact?.value ?? '-'}`)
      .join(' | '),
  );
}

function namesOf(layout: Layout): string[] {
  return readRelatedPersons(layout, 0, layout.text.length).relatedPersons.map(
    ({ name }) => name.value,
  );
}

function doubtOf(layout: Layout): string | undefined {
  return readRelatedPersons(layout, 0, layout.text.length).doubt;
}

describe('plain text with a heading', () => {
  test('columns, names that wrap, suffixes of their own line', () => {
    const layout = text([
      'Name                Office          Principal Occupation',
      '----                ------          --------------------',
      '',
      'Quentin B.          Director        Partner,',
      'Ashdown                             Roe & Poe',
      '                                    12 Mill Street',
      '',
      'Beatrix Lumley      Director        Retired',
      'Harrow',
      '',
      'Walter P. Stone,    Senior Vice     Senior Vice President,',
      'Jr.                 President       Example Corp.',
    ]);
    expect(peopleOf(layout)).toEqual([
      'Quentin B. Ashdown | Director | Partner, Roe & Poe 12 Mill Street | - | -',
      'Beatrix Lumley Harrow | Director | Retired | - | -',
      'Walter P. Stone, Jr. | Senior Vice President | Senior Vice President, Example Corp. | - | -',
    ]);
  });

  test('a heading of two lines, addresses and citizens below the names, the address for all', () => {
    const layout = text([
      'SCHEDULE A',
      '',
      'The names of the directors are set forth below. If no address is given, the business',
      'address is 7 Example Plaza, Springfield.',
      '',
      'Name, Business Address',
      '    and Citizenship           Present Principal Occupation',
      '----------------------        ----------------------------',
      '',
      'Ada C. Brook                  Director, Chairman of',
      '700 Hill Road                 Brook Mills',
      'Elmwood, Ohio  45000',
      '(Dutch citizen)',
      '',
      'Carl Denby                    Director, Retired',
      '____________________',
      '*  Director only.',
    ]);
    expect(peopleOf(layout)).toEqual([
      'Ada C. Brook | Director, Chairman of Brook Mills | - | 700 Hill Road Elmwood, Ohio 45000 | Dutch',
      'Carl Denby | Director, Retired | - | 7 Example Plaza, Springfield | -',
    ]);
  });

  test('a lone name, titles below names, and a sentence that closes the list', () => {
    const layout = text([
      'Appendix B',
      '',
      'Executive Officers and Directors of Example Lines',
      '',
      '    Name and Title                         Principal Occupation',
      '---------------------               --------------------------------',
      '',
      'Edgar Fenn                          General Manager, Freight Division',
      'President and Director',
      '',
      'Gilda Horne',
      'Vice President and Secretary',
      '',
      '   The business address of each of the foregoing individuals is 20 Dock Road, Harbor City.',
      '',
      'Ivo Jarrett,      9 Quay Street, Harbor City',
    ]);
    expect(peopleOf(layout)).toEqual([
      'Edgar Fenn | President and Director | General Manager, Freight Division | 20 Dock Road, Harbor City | -',
      'Gilda Horne | Vice President and Secretary | - | 20 Dock Road, Harbor City | -',
    ]);
    expect(doubtOf(layout)).toBeUndefined();
  });

  test('names stand at the left edge of their column; page numbers and heads belong to nobody', () => {
    const layout = text([
      '             DIRECTORS OF EXAMPLE CORP.',
      'Name and Business Address      Citizenship    Position',
      '',
      'Karl Lund                      U.S.A.         Director',
      '4 Low Road',
      '',
      '1400 Main Street',
      'Houston, TX  77002',
      '',
      '                  I - 1',
      '                   13',
      '             DIRECTORS OF OTHER CORP.',
      'Name and Business Address      Citizenship    Position',
      '',
      'Mona Nye 3d                    U.K.           Director',
      '                Mortgage Trade',
    ]);
    expect(peopleOf(layout)).toEqual([
      'Karl Lund | Director | - | 4 Low Road | U.S.A.',
      'Mona Nye 3d | Director | - | - | U.K.',
    ]);
  });

  test('what runs over its column is in doubt', () => {
    const layout = text([
      'Name              Employer         Address',
      '',
      'Olaf Penn         Penn Mills       1 North Road',
      '                                   Elmwood',
      '',
      'Rosa Quill        Quill Inc. 803 3rd Avenue',
      '                                   Elmwood',
    ]);
    expect(peopleOf(layout)).toEqual([
      'Olaf Penn | Penn Mills | - | 1 North Road Elmwood | -',
      'Rosa Quill | ? Quill Inc. 803 3rd Avenue | - | ? Elmwood | -',
    ]);
  });
});

describe('plain text without a heading', () => {
  const LIST = [
    '                 ANNEX A',
    '',
    '            EXAMPLE GROUP, INC.',
    '',
    '                DIRECTORS',
    '',
    'M. Adrian Bell              Bell & Cole',
    '                            125 Broad Street',
    '                            Elmwood, Ohio  45000',
    '',
    'Dora Ek                     1 Center Road',
    '                            Springfield',
    '',
    '             EXECUTIVE OFFICERS',
    '',
    'Finn Gray                   Senior Vice Chairman -',
    '70 Pine Street              Financial Services',
    'Elmwood, Ohio  45000',
    '',
    '             OTHER LTD.',
    '',
    'Hal Imber                   Director',
    'Ivy Road',
  ];

  test('blocks below words such as DIRECTORS in an annex of people', () => {
    expect(peopleOf(text(LIST))).toEqual([
      'M. Adrian Bell | - | - | Bell & Cole 125 Broad Street Elmwood, Ohio 45000 | -',
      'Dora Ek | - | - | 1 Center Road Springfield | -',
      'Finn Gray | Senior Vice Chairman - Financial Services | - | 70 Pine Street Elmwood, Ohio 45000 | -',
      'Hal Imber | Director | - | Ivy Road | -',
    ]);
  });

  test('names in a sentence', () => {
    const layout = text([
      'ANNEX 1',
      '(e)   Managing Members: Jan Kerr, Senior Managing Member; Lena P. Moss, Nora',
      '      Oakes and Paul Quist, Jr., Managing Members.',
    ]);
    expect(peopleOf(layout)).toEqual([
      'Jan Kerr | Senior Managing Member | - | - | -',
      'Lena P. Moss | - | - | - | -',
      'Nora Oakes | - | - | - | -',
      'Paul Quist Jr. | - | - | - | -',
    ]);
  });

  test('the signature page and dealings are no such lists', () => {
    const layout = text([
      'SCHEDULE B',
      'Transactions by directors and officers in the following shares',
      '',
      'Jan Kerr        1/2/2003       500',
      '',
      'SIGNATURES',
      '',
      'Name:  Jan Kerr           Title:  Director',
    ]);
    expect(readRelatedPersons(layout, 0, layout.text.length)).toEqual({ relatedPersons: [] });
  });
});

describe('tables', () => {
  test('stacked names beside stacked texts, lone names, firms among members', () => {
    const layout = html(`
      <p>Schedule I</p><p>Information with Respect to Executive Officers and Directors</p>
      <p>Example Holdings, Inc.</p><p>Directors:</p>
      <table><tr><td><div>Ruth Stahl</div><div>&nbsp;</div><div>Tom Ulm, CPA</div></td>
        <td><div>Partner</div><div>Stahl LP</div><div>&nbsp;</div><div>Founder</div></td></tr>
      <tr><td>Officers:</td><td></td></tr>
      <tr><td>Vera Wolf, M.D.</td><td>President</td></tr></table>
      <p>Other Company</p><p>Directors:</p><p>Xaver Young</p><p>Zoe Abel</p>
      <table><tr><td><div>Example LLC</div><div>Members:</div><div>&nbsp;</div>
        <div>Example, Inc.</div><div>&nbsp;</div><div>Ruth Stahl</div></td>
        <td><div>Manager</div><div>&nbsp;</div><div>Member</div></td></tr></table>`);
    expect(peopleOf(layout)).toEqual([
      'Ruth Stahl | Partner Stahl LP | - | - | -',
      'Tom Ulm, CPA | Founder | - | - | -',
      'Vera Wolf, M.D. | President | - | - | -',
      'Xaver Young | - | - | - | -',
      'Zoe Abel | - | - | - | -',
      'Example, Inc. | Manager | - | - | -',
      'Ruth Stahl | Member | - | - | -',
    ]);
    expect(doubtOf(layout)).toBeUndefined();
  });

  test('stacks of different heights are not paired, and the list is in doubt', () => {
    const layout = html(`<p>Directors:</p>
      <table><tr><td><div>Ruth Stahl</div><div>&nbsp;</div><div>Tom Ulm</div></td>
        <td><div>Partner</div></td></tr></table>`);
    expect(peopleOf(layout)).toEqual(['Ruth Stahl | - | - | - | -', 'Tom Ulm | - | - | - | -']);
    expect(doubtOf(layout)).toMatch(/one above the other/);
  });

  test('a heading whose rows stand in the next table of the same columns', () => {
    const layout = html(`
      <table><tr><td>Name</td><td>&nbsp;</td><td>Position</td></tr></table>
      <table><tr><td>Tom Ulm(2)</td><td>&nbsp;</td><td>Director</td></tr></table>
      <table><tr><td>(2)</td><td>Mr. Ulm holds shares.</td></tr></table>`);
    expect(peopleOf(layout)).toEqual(['Tom Ulm | Director | - | - | -']);
  });
});

describe('doubts', () => {
  test('a schedule of people without a name that could be read', () => {
    const layout = text([
      'SCHEDULE I',
      'Directors and Executive Officers of Example Corp.',
      'The following sets forth the name of each director:',
      'ulm tom - director',
      'stahl ruth - president',
    ]);
    expect(namesOf(layout)).toEqual([]);
    expect(doubtOf(layout)).toMatch(/"SCHEDULE I", which lists people/);
  });

  test('a list without blank lines in which an address may look like a name', () => {
    const layout = text([
      'Name and Address          Position',
      'Ruth Stahl                President of',
      'Soldiers Field            Example Corp.',
    ]);
    expect(peopleOf(layout).every((person) => person.startsWith('? '))).toBe(true);
  });

  test('an index of schedules and a mention of one are none', () => {
    const layout = text([
      'Schedule I    Directors and Executive Officers of Example Corp.',
      'Schedule II   Transactions',
      'Schedule I to this statement sets forth the names of the directors and is amended.',
    ]);
    expect(readRelatedPersons(layout, 0, layout.text.length)).toEqual({ relatedPersons: [] });
  });
});

describe('whatever the text', () => {
  const HARD = [
    'Name  Position\n',
    'SCHEDULE A\nnames of directors\n',
    'Directors: Ann Bell, ',
    'unless otherwise indicated the business address of each person is ',
    'Ann Bell  Director\n',
    'Name  ',
    'Ann Bell  ',
    '****',
    'Directors:\n',
    ' and ',
    '\n\n',
  ];

  test('takes time in proportion to its length and does not throw', () => {
    const pairs = HARD.flatMap((head) => HARD.map((body) => [head, body] as const));
    for (const [head, body] of oneIn(5, pairs)) {
      const long = `SCHEDULE A\nnames of directors\n${head}${body.repeat(NEVER_LONGER_THAN)}`;
      const layout = text([long]);
      const time = processorTime(() => readRelatedPersons(layout, 0, layout.text.length));
      expect(time, `${head} / ${body}`).toBeLessThan(1500);
    }
  });
});

test('an annex that is one sentence of names is told of', () => {
  const layout = text([
    'ANNEX A',
    '',
    'The following persons are the general partners of Quail Fund, each of whom is a',
    'citizen of the United States:  Jane Doe, John Q. Roe.',
  ]);
  expect(namesOf(layout)).toEqual([]);
  expect(doubtOf(layout)).toContain('ANNEX A');
});
