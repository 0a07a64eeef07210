import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { runs } from '../../../test/thorough.ts';
import { layoutHtml } from '../layout/html-layout.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readSignatures, type SignatureList } from './signatures.ts';

/** Signer | title | on behalf of | date, one line each; `?` before a value in doubt. */
function lines({ signatures }: SignatureList): string[] {
  return signatures.map(({ signer, title, onBehalfOf, date }) =>
    [signer, title, onBehalfOf, date]
      .map((fact) => (fact ? `${fact.doubt ? '?' : ''}${fact.value}` : '-'))
      .join(' | '),
  );
}

const CERTIFIED = `SIGNATURE

     After reasonable inquiry and to the best of my knowledge and belief, I
certify that the information set forth in this statement is true, complete and
correct.

`;

function read(text: string, reportingPersons: readonly string[] = []): SignatureList {
  const whole = CERTIFIED + text;
  const source = { name: 'x.txt', text: whole };
  return readSignatures(layoutText(source, { from: 0, to: whole.length }), 0, reportingPersons);
}

function readHtml(html: string, reportingPersons: readonly string[] = []): SignatureList {
  const source = { name: 'x.htm', text: html };
  return readSignatures(layoutHtml(source, { from: 0, to: html.length }), 0, reportingPersons);
}

interface Case {
  readonly text: string;
  readonly persons?: readonly string[];
  readonly reads: readonly string[];
}

const TEXT: Readonly<Record<string, Case>> = {
  'one signature for himself and for his firm, told by the title': {
    text: `Dated: March 3, 2004

/s/ Jane Doe
Jane Doe, individually and as General Partner of Quillon Mills LP
`,
    persons: ['Quillon Mills LP', 'Jane Doe'],
    reads: [
      'Jane Doe | individually and as General Partner of Quillon Mills LP | - | 2004-03-03',
      'Jane Doe | individually and as General Partner of Quillon Mills LP | Quillon Mills LP | 2004-03-03',
    ],
  },
  'name typed twice, title below': {
    text: `Dated: March 3, 2004
QUILLON MILLS, INC.

By: /s/ Jane Doe
   ---------------
    Jane Doe
    Vice President and
      General Counsel
`,
    reads: ['Jane Doe | Vice President and General Counsel | QUILLON MILLS, INC. | 2004-03-03'],
  },
  'labelled title that wraps in its column': {
    text: `                TARN LIMITED
                By: /s/ Bo Tanner
                    Name:  Bo Tanner
                    Title: Managing Director, Operating
                           Officer of Finance and
                           Administrative Division

                ELM BANK OF TARN-
                VALE, N.A., Trustee
                By /s/ Cy Field
                   Title: Assistant Vice
                          President
`,
    persons: ['Tarn Limited'],
    reads: [
      'Bo Tanner | Managing Director, Operating Officer of Finance and Administrative Division | TARN LIMITED | -',
      'Cy Field | Assistant Vice President | ELM BANK OF TARNVALE, N.A., Trustee | -',
    ],
  },
  'chains of firms, on one line or several': {
    text: `ASH RECOVERY FUND I, L.P.

  By:  ASH, ELM & CO.
       General Partner

       By: /s/ Jane Doe
       Name: Jane Doe
       Title: General Partner

BIRCH SPORTS AND
ENTERTAINMENT FUND, L.P.
By: Birch GP, L.P.
     Its general partner
    By: Birch Investments, Ltd.,
        its general partner
By: /s/ Bo Tanner
    Title: Director
Dated:  March 23, 1994
`,
    reads: [
      'Jane Doe | General Partner | ASH RECOVERY FUND I, L.P. | 1994-03-23',
      'Bo Tanner | Director | ?BIRCH SPORTS AND ENTERTAINMENT FUND, L.P. | 1994-03-23',
    ],
  },
  'one signature for several filers, titles dealt by firm': {
    text: `Dated: May 1, 2014

ASH GROUP, INC.
ELM ADVISERS, INC.
OAK PARTNERS LLC
By:/s/ Jane Doe
   Jane Doe
   President & Chief Executive Officer – Ash
Group, Inc.
   President – Elm Advisers, Inc.
   Manager – Oak Partners LLC

BIRCH LLC
By:/s/ Bo Tanner
   Bo Tanner
   General Counsel – Oak Advisors, Inc.
& Birch LLC



FIR, INC.
By:/s/ Cy Field
   Cy Field
   Secretary
`,
    persons: ['Ash Group, Inc.', 'Elm Advisers, Inc.', 'Birch LLC', 'Fir, Inc.'],
    reads: [
      'Jane Doe | President & Chief Executive Officer – Ash Group, Inc. | ASH GROUP, INC. | 2014-05-01',
      'Jane Doe | President – Elm Advisers, Inc. | ELM ADVISERS, INC. | 2014-05-01',
      'Jane Doe | Manager – Oak Partners LLC | OAK PARTNERS LLC | 2014-05-01',
      'Bo Tanner | General Counsel – Oak Advisors, Inc. & Birch LLC | BIRCH LLC | 2014-05-01',
      'Cy Field | Secretary | FIR, INC. | 2014-05-01',
    ],
  },
  'people for themselves, and one spelled in capitals above': {
    text: `/s/ Jane Doe
Jane Doe, Individually

ASH LLC
By: /s/ Jane Doe
    Managing Member

JANE DOE
/s/ Jane Doe
`,
    persons: ['Jane Doe', 'Ash LLC'],
    reads: [
      'Jane Doe | - | - | -',
      'Jane Doe | Managing Member | ASH LLC | -',
      'Jane Doe | - | - | -',
    ],
  },
  'captions below their values': {
    text: `ELM ADVISORS LP
February 12, 2020
Date
By: Elm Holdings Inc., General Partner
/s/ Jane Doe
Signature
Global Chief Compliance Officer
Title
`,
    reads: ['Jane Doe | Global Chief Compliance Officer | ELM ADVISORS LP | 2020-02-12'],
  },
  'name and title in one line above a caption': {
    text: `                                     1/22/97
                                 ---------------
                                      Date

                                 /s/ Bo Tanner
                                 ---------------
                                    Signature

                                 Bo Tanner/Chairman & CEO
                                 ---------------
                                   Name/Title
`,
    reads: ['Bo Tanner | Chairman & CEO | - | 1997-01-22'],
  },
  'attorney behind a mark, firm below': {
    text: `   Date:          January 10, 2008 (For the period ended
                  December 31, 2007)
   Signature:     Jane Doe^
   Name/Title:    Jane Doe -- Senior Vice
                  President
                  Ash World Investors

   Signature:     Bo Tanner^
   Name/Title:    Bo Tanner - Secretary
                  The Elm Fund of Tarn, Inc.

   ^By    /s/ Cy Field
          Cy Field
          Attorney-in-fact

     Signed pursuant to a Power of Attorney dated December 21,
     2007 by Ash World Investors
`,
    persons: ['Ash World Investors', 'Elm Fund of Tarn, Inc.'],
    reads: [
      'Jane Doe | Senior Vice President | Ash World Investors | 2008-01-10',
      'Bo Tanner | Secretary | The Elm Fund of Tarn, Inc. | 2008-01-10',
    ],
  },
  'the signature above the firms, its name repeated below': {
    text: `Dated: June 23, 2008
/s/ Jane Doe
ASH, L.L.C.,
On its own behalf,
as the General Partner of
ELM PARTNERS, L.P. and
OAK INVESTORS II, L.P.
By Jane Doe, Managing Member
/s/ Jane Doe
   Birch Investments, Ltd.
   By:    Jane Doe
   Its:   President
/s/ Jane Doe
Jane Doe
`,
    persons: ['Ash, L.L.C.', 'Elm Partners, L.P.', 'Oak Investors II, L.P.'],
    reads: [
      'Jane Doe | Managing Member | ASH, L.L.C. | 2008-06-23',
      'Jane Doe | Managing Member | ELM PARTNERS, L.P. | 2008-06-23',
      'Jane Doe | Managing Member | OAK INVESTORS II, L.P. | 2008-06-23',
      'Jane Doe | President | Birch Investments, Ltd. | 2008-06-23',
      'Jane Doe | - | - | 2008-06-23',
    ],
  },
  'firms in the title': {
    text: `/s/ Jane Doe
Jane Doe,
as Company Secretary for each of ASH PLC
and Elm North Group, Ltd.
`,
    persons: ['Ash plc', 'Elm North Group, Ltd.'],
    reads: [
      'Jane Doe | Company Secretary | ASH PLC | -',
      'Jane Doe | Company Secretary | Elm North Group, Ltd. | -',
    ],
  },
  'a date inside a sentence is none': {
    text: `July 11, 2005
Date
/s/ Jane Doe
Signature
Jane Doe
Duly authorized under Power of Attorney
dated December 30, 1997 by and on behalf
of Ash Corp. and its direct and indirect
subsidiaries
`,
    reads: [
      'Jane Doe | Duly authorized under Power of Attorney dated December 30, 1997 by and on behalf of Ash Corp. and its direct and indirect subsidiaries | Ash Corp. | 2005-07-11',
    ],
  },
  'tabs between label and value; a name with nothing signed': {
    text: `\t\t\tAsh Corp.
DATE:\tAugust 2, 1994\tBy:\t/s/Jane Doe
\tJane Doe
\tVice President-Legal

\tElm Ventures Limited
\tElm Associates, Inc.
\t(Managing General Partner)

\tBy:
\tBo Tanner
`,
    reads: [
      'Jane Doe | Vice President-Legal | Ash Corp. | 1994-08-02',
      '?Bo Tanner | - | Elm Ventures Limited | 1994-08-02',
    ],
  },
  'nothing marked as signed': {
    text: `KATE HARROW
VICE PRESIDENT
`,
    reads: ['KATE HARROW | VICE PRESIDENT | - | -'],
  },
};

describe('plain text', () => {
  test.each(Object.entries(TEXT))('%s', (_name, { text, persons, reads }) => {
    expect(lines(read(text, persons))).toEqual(reads);
  });
});

function row(...cells: string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

describe('HTML tables: label and value in two cells', () => {
  test('chains, titles, two filers', () => {
    const html = `<p>SIGNATURE</p><table>${[
      row('Date: June 2, 2023', 'ASH INVESTORS, LP<br>ASH SPECIAL, LP*'),
      row('By:', 'ASH GP, LLC, its<br>general partner'),
      row('By:', '/s/', 'Jane Doe'),
      row('Name:', 'Jane Doe'),
      row('Title:', '&nbsp;', 'Managing Member'),
    ].join('')}</table>`;
    expect(lines(readHtml(html, ['Ash Investors, LP', 'Ash Special, LP']))).toEqual([
      'Jane Doe | Managing Member | ASH INVESTORS, LP | 2023-06-02',
      'Jane Doe | Managing Member | ASH SPECIAL, LP | 2023-06-02',
    ]);
  });
});

describe('what is not sure', () => {
  test('no signature', () => {
    expect(read('').doubt).toBe('No signature was found.');
  });
  test('a paragraph of firms above a signature', () => {
    const { doubt } = read(`${'ASH COMPANY, ELM COMPANY, '.repeat(8)}OAK INC.\nBy /s/ Jane Doe\n`);
    expect(doubt).toContain('paragraph');
  });
  test('signatures side by side', () => {
    const { doubt } = read(
      'ASH COMPANY AND ELM COMPANY, ET AL.\n/s/ Jane Doe            /s/ Bo Tanner\n',
    );
    expect(doubt).toContain('side by side');
  });
  test('a firm in the place of a person', () => {
    expect(lines(read('/s/ Ash Holdings, LLC\n'))).toEqual(['?Ash Holdings, LLC | - | - | -']);
  });
});

test('whatever the lines, it does not throw, and time grows with length', () => {
  const words = constantFrom(
    'By:',
    '/s/',
    ' ',
    '    ',
    '\n',
    '\n\n',
    '\t',
    'Jane Doe',
    'ASH LLC',
    'Name:',
    'Title:',
    'Director',
    '(',
    ')',
    '*',
    '____',
    'Date',
    'May 1, 2000',
    ',',
    'and',
    'its',
    'as',
    '-',
  );
  assert(
    property(array(words, { maxLength: 60 }), (parts) => {
      for (const { signer } of read(parts.join('')).signatures) expect(signer.value).not.toBe('');
    }),
    { numRuns: runs(400) },
  );
});

describe('time grows with length', () => {
  const hard = ['By: /s/ Jane Doe\n', 'Title: (', 'Name: _ ', 'ASH, ', 'By:\n', '/s/ ', 'x &nbsp;'];
  test.each(hard)('%j', (piece) => {
    const time = (count: number): number => {
      const text = piece.repeat(count);
      return processorTime(() => {
        read(text);
        readHtml(`<table><tr><td>${text}</td></tr></table>`);
      });
    };
    time(1000);
    const once = Math.min(time(3000), time(3000));
    expect(Math.min(time(12_000), time(12_000))).toBeLessThan(Math.max(once, 10) * 11);
  });
});
