import { expect, test } from 'vitest';
import { layoutHtml } from '../layout/html-layout.ts';
import type { Layout } from '../layout/layout.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readSignatures } from './signatures.ts';

/** Signer | title | on behalf of | date, one line each. */
function signaturesOf(layout: Layout, filers: readonly string[]): string[] {
  return readSignatures(layout, 0, filers).signatures.map(({ signer, title, onBehalfOf, date }) =>
    [signer, title, onBehalfOf, date].map((fact) => fact?.value ?? '-').join(' | '),
  );
}

function inText(body: string, filers: readonly string[] = []): string[] {
  const text = `SIGNATURE\n\n${body}`;
  return signaturesOf(layoutText({ name: 'x.txt', text }, { from: 0, to: text.length }), filers);
}

function inTable(filers: readonly string[], ...rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => `<td>${cell}</td>`).join(''));
  const text = `<p>SIGNATURE</p><table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  return signaturesOf(layoutHtml({ name: 'x.htm', text }, { from: 0, to: text.length }), filers);
}

test('a signature in quotation marks behind "Per:"', () => {
  const text = `PENROSE MILLS LTD.

Per: "Ada Penrose"
     -------------
     Ada Penrose, President

"Ada Penrose"
-------------
ADA PENROSE
`;
  expect(inText(text, ['Penrose Mills Ltd.', 'Ada Penrose'])).toEqual([
    'Ada Penrose | President | PENROSE MILLS LTD. | -',
    'ADA PENROSE | - | - | -',
  ]);
});

test('words of firms in titles; "for and on behalf of"; the day on which it was executed', () => {
  const text = `Executed this 9th day of March, 2001, at Easton, Ohio.

For and on behalf of
PENROSE TRUST COMPANY

/s/ Ada Penrose
Ada Penrose
Vice President and Trust Officer

/s/ Ben Hale
Ben Hale
`;
  expect(inText(text, ['Penrose Trust Company', 'Ben Hale'])).toEqual([
    'Ada Penrose | Vice President and Trust Officer | PENROSE TRUST COMPANY | 2001-03-09',
    'Ben Hale | - | - | 2001-03-09',
  ]);
});

test('a firm that signs for itself and as the general partner of another filer', () => {
  const text = `HALE & CO.,
  for itself and as general partner
  of HALE VALUE FUND

By: /s/ Ben Hale
    ------------
    Ben Hale
    Chairman
`;
  expect(inText(text, ['Hale Value Fund', 'Hale & Co.'])).toEqual([
    'Ben Hale | Chairman | HALE & CO. | -',
    'Ben Hale | Chairman | HALE VALUE FUND | -',
  ]);
});

test('a secretary who attests signs for nobody, and a caption is no filer', () => {
  const text = `PENROSE MILLS, INC.

By: /s/ Ada Penrose, President        March 9, 2001
    --------------------------        -------------
    (Signature and title)             (Date)

ATTEST:

/s/ Cora Quist
Cora Quist, Secretary
`;
  expect(inText(text, ['Penrose Mills, Inc.'])).toEqual([
    'Ada Penrose | President | PENROSE MILLS, INC. | 2001-03-09',
  ]);
});

test('the name of a person that looks like that of a firm is typed below the signature', () => {
  const text = `/s/ Ada B. Bank
---------------
ADA B. BANK

/s/ Merrill Group
-----------------
MERRILL GROUP
`;
  expect(inText(text, ['Ada B. Bank', 'Merrill Group'])).toEqual([
    'ADA B. BANK | - | - | -',
    'Merrill Group | - | - | -',
  ]);
});

test('a name in capitals with its title above the next signature belongs to the one above', () => {
  const text = `HALE PARTNERS

BY  A. B. HALE
    -----------------
    A. B. HALE, GENERAL PARTNER

    A. B. HALE
    -----------------
    A. B. HALE
`;
  expect(inText(text, ['Hale Partners', 'A. B. Hale'])[0]).toBe(
    'A. B. HALE | GENERAL PARTNER | HALE PARTNERS | -',
  );
});

test('two who sign side by side for the firm above them', () => {
  const text = `THE PENROSE TRUST

By: /s/ Ada Penrose                 By: /s/ Ben Hale
    ----------------                    ----------------
    Ada Penrose, Co-Trustee             Ben Hale, Co-Trustee
`;
  expect(inText(text, ['The Penrose Trust'])).toEqual([
    'Ada Penrose | Co-Trustee | THE PENROSE TRUST | -',
    'Ben Hale | Co-Trustee | THE PENROSE TRUST | -',
  ]);
});

test('the typed name above two signatures side by side is that of the signature above it', () => {
  const rows = [
    ['HALE MILLS, L.L.C.'],
    ['By:', '/s/ Ben Hale'],
    ['', 'Ben Hale, Member'],
    ['/s/ Ben Hale', '/s/ Ada Penrose'],
    ['Ben Hale', 'Ada Penrose'],
  ];
  expect(inTable(['Hale Mills, L.L.C.', 'Ben Hale', 'Ada Penrose'], ...rows)).toEqual([
    'Ben Hale | Member | HALE MILLS, L.L.C. | -',
    'Ben Hale | - | - | -',
    'Ada Penrose | - | - | -',
  ]);
});

test('a cell with the lines of a whole signature has the date of its row', () => {
  const filers = ['Hale Mills, L.P.', 'Ben Hale'];
  const mills =
    'HALE MILLS, L.P.<br>By: Hale, Inc., General Partner<br>By: /s/ Ben Hale<br>Ben Hale<br>President';
  const rows = [
    ['Dated: June 1, 2010', mills],
    ['Dated: June 2, 2010', '/s/ Ben Hale<br>Ben Hale'],
  ];
  expect(inTable(filers, ...rows)).toEqual([
    'Ben Hale | President | HALE MILLS, L.P. | 2010-06-01',
    'Ben Hale | - | - | 2010-06-02',
  ]);
});

test('a given name behind a comma in a labelled name', () => {
  const text = `PENROSE LIMITED

/s/ Doe Tai Man, Jane
Name:  Doe Tai Man, Jane
Title: Director
`;
  expect(inText(text, ['Penrose Limited'])).toEqual([
    'Doe Tai Man, Jane | Director | PENROSE LIMITED | -',
  ]);
});

test('name and title with their labels in one line', () => {
  const text = `PENROSE LIMITED

By: /s/ Ada Penrose
Name: Ada Penrose, Title: President
`;
  expect(inText(text, ['Penrose Limited'])).toEqual([
    'Ada Penrose | President | PENROSE LIMITED | -',
  ]);
});
