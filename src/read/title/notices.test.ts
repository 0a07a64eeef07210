import { describe, expect, test } from 'vitest';
import { titleIn, valuesOf } from '../../../test/title-facts.ts';

const CAPTION = `(Name, Address and Telephone Number of Person
Authorized to Receive Notices and Communications)`;

/** The people whom a block above the caption names, and one below it, as notices. */
function noticesIn(above: string, below = ''): unknown {
  const text = `SCHEDULE 13D

Quarry & Kiln Holdings Inc.
(Name of Issuer)

282912104
(CUSIP Number)

${above}
${CAPTION}

${below}

April 7, 2004
(Date of Event which Requires Filing of this Statement)
`;
  return valuesOf(titleIn(text)).notices ?? [];
}

/** The title page of one of several filers. */
const page = (name: string): string => `SCHEDULE 13D

NAME OF ISSUER:  Quarry & Kiln Holdings Inc.
CUSIP NUMBER:  282912104

NAME, ADDRESS AND TELEPHONE NUMBER OF PERSON AUTHORIZED
TO RECEIVE NOTICES AND COMMUNICATIONS:

     ${name}
     7 Harbor Row, Suite 2
     Irving, Texas 75063

DATE OF EVENT WHICH REQUIRES FILING:  April 7, 2004

`;

describe('persons to be notified', () => {
  test.each<[block: string, ...names: string[]]>([
    [
      'Ada Penrose\nGeneral Counsel\nTidewater Fund LP\n7 Harbor Row\nDover, Delaware 19901',
      'Ada Penrose',
    ],
    ['Ada Penrose, Esq.\nPenrose & Hale LLP\n7 Harbor Row\nDover, Delaware 19901', 'Ada Penrose'],
    ['ADA PENROSE\nTIDEWATER FUND LP', 'ADA PENROSE'],
    [
      'Ada Penrose, c/o Tidewater Fund LP, 7 Harbor Row, with a copy to Ben Hale, Hale & Moss LLP, 9 Mill Lane',
      'Ada Penrose',
      'Ben Hale',
    ],
    [
      'Hale & Moss LLP\nAttention: Ben Hale, Esq. and Ada Penrose, Esq.\n9 Mill Lane',
      'Ben Hale',
      'Ada Penrose',
    ],
    ['Ada Penrose (302-555-0142)\n7 Harbor Row, Dover, Delaware 19901', 'Ada Penrose'],
    ['The Company Secretary, Ada Penrose\nTidewater plc\n7 Harbor Row', 'Ada Penrose'],
    ['Ada Penrose and Ben Hale\nTidewater Fund LP\n7 Harbor Row', 'Ada Penrose', 'Ben Hale'],
    ['Tidewater Partners, L.P.\n7 Harbor Row\nDover, Delaware', 'Tidewater Partners, L.P.'],
    ['Ada Penrose, General Counsel, Tidewater Fund LP, 7 Harbor Row, Dover', 'Ada Penrose'],
    ['Ada Penrose, 7 Harbor Row, Dover, Delaware 19901', 'Ada Penrose'],
    ['Tidewater Fund LP\n7 Harbor Row\nAttention: Ada Penrose', 'Ada Penrose'],
    ['Tidewater Partners, L.P., Attn: Ada Penrose\n7 Harbor Row', 'Ada Penrose'],
    [
      'Ada Penrose                      Ben Hale, Esq.\nTidewater Fund LP                Hale & Moss LLP\n7 Harbor Row                     9 Mill Lane\nDover, Delaware                  Boston, Massachusetts',
      'Ada Penrose',
      'Ben Hale',
    ],
    [
      'Ada Penrose\n7 Harbor Row\nDover, Delaware 19901\n(302) 555-0142\n\nwith a copy to:\n\nBen Hale, Esq.\nHale & Moss LLP\n9 Mill Lane',
      'Ada Penrose',
      'Ben Hale',
    ],
    ['Tidewater Fund LP\n7 Harbor Row\nDover, Delaware 19901', 'Tidewater Fund LP'],
  ])('%j', (block, ...names) => {
    expect(noticesIn(block)).toEqual(names);
  });

  test('captions in parentheses may stand over their values where that of the CUSIP has none', () => {
    const title = titleIn(
      `SCHEDULE 13D\n\nCUSIP Number: 282912104\n${CAPTION}\n\nAda Penrose, 7 Harbor Row, Dover\n\n(Date of Event which Requires Filing of this Statement)\n\nJune 30, 2000\n`,
    );
    expect(valuesOf(title).notices).toEqual(['Ada Penrose']);
    expect(valuesOf(title).eventDate).toBe('2000-06-30');
  });

  test('copies are named below the caption too', () => {
    const below = 'Copy to:\nBen Hale, Esq.\nHale & Moss LLP\n9 Mill Lane\nBoston, Massachusetts';
    expect(noticesIn('Ada Penrose\nTidewater Fund LP', below)).toEqual(['Ada Penrose', 'Ben Hale']);
  });

  test('copies below the last caption of a tender offer end above its boxes', () => {
    const text = `SCHEDULE TO\nQuarry & Kiln Holdings Inc.\n(Name of Subject Company (Issuer))\n282912104\n(CUSIP Number)\nAda Penrose\nTidewater Fund LP\n${CAPTION}\nWith copies to:\nBen Hale, Esq.\nHale & Moss LLP\n[X] Amendment to Schedule 13D\nMia Moss\n`;
    expect(valuesOf(titleIn(text, 'SC 13D/A')).notices).toEqual(['Ada Penrose', 'Ben Hale']);
  });

  test('Schedule 13G has none', () => {
    expect(titleIn('SCHEDULE 13G\n\nAda Penrose\n(Name of Issuer)\n').notices).toEqual([]);
  });

  test('each member of a group may have a title page of its own', () => {
    const cover = `1. NAME OF REPORTING PERSON: Ada Penrose
2. CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP: (a) [ ] (b) [ ]
3. SEC USE ONLY
14. TYPE OF REPORTING PERSON: IN
`;
    const title = titleIn(`${page('Ada Penrose')}${page('Brian Doe')}${cover}`);
    expect(valuesOf(title).notices).toEqual(['Ada Penrose', 'Brian Doe']);
  });
});
