import { expect, test } from 'vitest';
import { layoutText } from '../layout/text-layout.ts';
import { readSignatures } from './signatures.ts';

/** Signer | title | on behalf of, one line each. */
function signaturesIn(text: string): string[] {
  const layout = layoutText({ name: 'x.txt', text }, { from: 0, to: text.length });
  return readSignatures(layout, 0, [
    'Ash Fund, L.P.',
    'Elm Management, LLC',
    'Jane Doe',
  ]).signatures.map(({ signer, title, onBehalfOf }) =>
    [signer, title, onBehalfOf].map((fact) => fact?.value ?? '-').join(' | '),
  );
}

const THREE = [
  'Jane Doe | General Partner | ASH FUND, L.P.',
  'Jane Doe | Managing Member | ELM MANAGEMENT, LLC',
  'Jane Doe | - | -',
];

/** A page on which two sign for others and one for herself, each on a line of its own. */
const page = (line: string): string => `Dated: May 3, 2004

ASH FUND, L.P.

By: ${line}
    Jane Doe
    General Partner

ELM MANAGEMENT, LLC

By: ${line}
    Jane Doe
    Managing Member

${line}
Jane Doe
`;

test('lines that nobody signed give a signature each', () => {
  expect(signaturesIn(page('________________'))).toEqual(THREE);
});

test.each(['*By: /s/ Bo Tanner', '* /s/ Bo Tanner', '*By'])(
  'stars stand for one who signs by %j',
  (agent) => {
    const text = `${page('*')}\n${agent}\n--------------\nBo Tanner\nAttorney-in-Fact\n`;
    expect(signaturesIn(text)).toEqual(THREE);
  },
);

test('firms right below the names and titles of those who sign for them', () => {
  const text = `Dated: May 3, 2004

/s/ Jane Doe
Jane Doe, General Partner
Ash Fund, L.P.

/s/ Jane Doe
Jane Doe, Managing Member
Elm Management, LLC

/s/ Jane Doe
Jane Doe
`;
  expect(signaturesIn(text)).toEqual([
    'Jane Doe | General Partner | Ash Fund, L.P.',
    'Jane Doe | Managing Member | Elm Management, LLC',
    'Jane Doe | - | -',
  ]);
});

test('a firm right above the line "By" of the next signature is not that of the one before', () => {
  const text = `Dated: May 3, 2004
/s/ Jane Doe
Jane Doe
Ash Fund, L.P.
By: /s/ Jane Doe
Jane Doe
Chairman of the Board
Kiln Corp.
By: /s/ Bo Tanner
Bo Tanner
President
`;
  expect(signaturesIn(text)).toEqual([
    'Jane Doe | - | -',
    'Jane Doe | Chairman of the Board | Ash Fund, L.P.',
    'Bo Tanner | President | Kiln Corp.',
  ]);
});

test('a signature marked in words', () => {
  expect(
    signaturesIn('Dated: May 3, 2004\n\nASH FUND, L.P.\n\n(signed) Jane Doe\nTreasurer\n'),
  ).toEqual(['Jane Doe | Treasurer | ASH FUND, L.P.']);
});

test('a name typed over itself, above one who signs for another', () => {
  const text = `Jane Doe                        Dated: 2/10/97
---------------------
Jane Doe

ELM MANAGEMENT, LLC

By: Jane Doe                    Dated: 2/10/97
    ---------------------
    Jane Doe, Managing Member
`;
  expect(signaturesIn(text)).toEqual([
    'Jane Doe | - | -',
    'Jane Doe | Managing Member | ELM MANAGEMENT, LLC',
  ]);
});

test('firms between a signature and the line "By" that repeats its name', () => {
  const text = `Date:  July 11, 2003

ASH FUND, L.P.

                       /s/ Jane Doe
By:  ELM MANAGEMENT, LLC
       General Partner
By:  Jane Doe
       Managing and Sole Member
`;
  expect(signaturesIn(text)).toEqual(['Jane Doe | Managing and Sole Member | ASH FUND, L.P.']);
});

test('a signature in quotation marks, and one right below the line "By" with its name', () => {
  const quoted = 'ASH FUND, L.P.\n\nPer:\n     "Jane Doe"\n     Jane Doe\n     President\n';
  expect(signaturesIn(quoted)).toEqual(['Jane Doe | President | ASH FUND, L.P.']);
  const below =
    'ASH FUND, L.P.\nBy: Jane Doe, President\n\n/s/ Jane Doe\n------------\nSignature\n';
  expect(signaturesIn(below)).toEqual(['Jane Doe | President | ASH FUND, L.P.']);
});

test('a star below a signature stands for that of a person of whom nothing is told: in doubt', () => {
  const text = `Dated: May 3, 2004

ASH FUND, L.P.

By: /s/ Jane Doe
    Jane Doe
    General Partner

*
Elm Management, LLC

*By: /s/ Jane Doe
     Attorney-in-fact
`;
  const layout = layoutText({ name: 'x.txt', text }, { from: 0, to: text.length });
  const filers = ['Ash Fund, L.P.', 'Elm Management, LLC'];
  expect(readSignatures(layout, 0, filers).doubt).toMatch(/star stands for the signature/);
  expect(readSignatures(layout, 0, filers.slice(0, 1)).doubt).toBeUndefined();
});

test('a filer right below its signer’s title is the one for which it is signed', () => {
  const text = `Dated:  May 10, 2004

/s/ Jane Doe
Jane Doe

/s/ Jane Doe
Jane Doe, General Partner
Ash Fund, L.P.

ELM MANAGEMENT, LLC
By /s/ Jane Doe
Managing Member
`;
  expect(signaturesIn(text)).toEqual([
    'Jane Doe | - | -',
    'Jane Doe | General Partner | Ash Fund, L.P.',
    'Jane Doe | Managing Member | ELM MANAGEMENT, LLC',
  ]);
});
