import { expect, test } from 'vitest';
import { layoutHtml } from '../layout/html-layout.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readSignatures, type SignatureList } from './signatures.ts';

/** Each signer with the date, in doubt where `?` stands behind it, `-` where there is none. */
function dates({ signatures }: SignatureList): string[] {
  return signatures.map(({ signer, date }) => {
    const day = date ? `${date.value ?? ''}${date.doubt === undefined ? '' : '?'}` : '-';
    return `${signer.value} ${day}`;
  });
}

function inText(text: string): string[] {
  const layout = layoutText({ name: 'x.txt', text }, { from: 0, to: text.length });
  return dates(readSignatures(layout, 0, []));
}

function inHtml(text: string): string[] {
  const layout = layoutHtml({ name: 'x.htm', text }, { from: 0, to: text.length });
  return dates(readSignatures(layout, 0, []));
}

const COLUMNS = `
ASH COMPANY                            ELM HOLDINGS, LLC

By: /s/ Jane Doe                       By: /s/ Bo Tanner
Name: Jane Doe                         Name: Bo Tanner
`;

test.each([
  ['above both', `Date: May 3, 2004\n${COLUMNS}`, ['Jane Doe 2004-05-03', 'Bo Tanner 2004-05-03']],
  [
    'in the right column, blank in the left one',
    `${COLUMNS}Date:                                  Date: May 3, 2004\n`,
    ['Jane Doe -', 'Bo Tanner 2004-05-03'],
  ],
  [
    'in the left column, blank in the right one',
    `${COLUMNS}Date: May 3, 2004                      Date: __________\n`,
    ['Jane Doe 2004-05-03', 'Bo Tanner -'],
  ],
  [
    'in the right column alone',
    `${COLUMNS}                                       Date: May 3, 2004\n`,
    ['Jane Doe 2004-05-03?', 'Bo Tanner 2004-05-03'],
  ],
  [
    'below both, at the left',
    `${COLUMNS}\nDate: May 3, 2004\n`,
    ['Jane Doe 2004-05-03', 'Bo Tanner 2004-05-03?'],
  ],
])('side by side, a date %s', (_where, text, read) => {
  expect(inText(text)).toEqual(read);
});

test('side by side in a table, a date in the right cell alone', () => {
  const html = `<table>
<tr><td>ASH COMPANY</td><td>ELM HOLDINGS, LLC</td></tr>
<tr><td>By: /s/ Jane Doe</td><td>By: /s/ Bo Tanner</td></tr>
<tr><td>Date:</td><td>Date: May 3, 2004</td></tr></table>`;
  expect(inHtml(html)).toEqual(['Jane Doe -', 'Bo Tanner 2004-05-03']);
});

test.each([
  [
    'the first one blank',
    '/s/ Jane Doe\nDate: ________\n\n/s/ Bo Tanner\nDate: May 3, 2004\n',
    ['Jane Doe -', 'Bo Tanner 2004-05-03'],
  ],
  [
    'the last one blank',
    '/s/ Jane Doe\nDate: May 3, 2004\n\n/s/ Bo Tanner\nDate:\n',
    ['Jane Doe 2004-05-03', 'Bo Tanner -'],
  ],
  [
    'one below both',
    '/s/ Jane Doe\n\n/s/ Bo Tanner\n\nDate: May 3, 2004\n',
    ['Jane Doe 2004-05-03', 'Bo Tanner 2004-05-03'],
  ],
  [
    'one above both, and a blank one above the second',
    'Date: May 3, 2004\n/s/ Jane Doe\n\nDate: ________\n/s/ Bo Tanner\n',
    ['Jane Doe 2004-05-03', 'Bo Tanner 2004-05-03?'],
  ],
])('one below the other, dates below: %s', (_which, text, read) => {
  expect(inText(text)).toEqual(read);
});

test('a blank date beside the one above is that of somebody who did not sign', () => {
  const text = 'Dated: May 3, 2004               Dated:\n\nASH COMPANY\n\nBy: /s/ Jane Doe\n';
  expect(inText(text)).toEqual(['Jane Doe 2004-05-03']);
});

test('a date on the line of a signature is its own, whatever stands above', () => {
  const text = `
ASH COMPANY                            Date: May 3, 2004
By: /s/ Jane Doe

/s/ Bo Tanner                          Date: May 4, 2004
`;
  expect(inText(text)).toEqual(['Jane Doe 2004-05-03', 'Bo Tanner 2004-05-04']);
});

test('a date without its year is no day, and told of', () => {
  expect(inText('Date: May 3\n\nASH COMPANY\nBy: /s/ Jane Doe\n')).toEqual(['Jane Doe ?']);
});

test.each([
  ['have executed this Amendment\nthis 5th day of May, 2004.', 'Jane Doe 2004-05-05'],
  ['has signed the Schedule 13D dated May 1, 2004 as of\nMay 5, 2004.', 'Jane Doe 2004-05-05'],
  ['has signed this statement on May 5, 2004, effective on May 6, 2004.', 'Jane Doe ?'],
  ['has amended the Schedule 13D dated May 1, 2004.', 'Jane Doe -'],
  ['has signed as of the date first above written.\n\nThis statement on May 1, 2004', 'Jane Doe -'],
])('in a sentence above the signatures: %j', (sentence, told) => {
  const text = `IN WITNESS WHEREOF, the undersigned ${sentence}\n\nASH COMPANY\n\nBy: /s/ Jane Doe\n`;
  expect(inText(text)).toEqual([told]);
});

test('a date by itself comes before one in a sentence', () => {
  const text = `IN WITNESS WHEREOF, this is signed on May 5, 2004.\n\nBy: /s/ Jane Doe\nDate: May 6, 2004\n`;
  expect(inText(text)).toEqual(['Jane Doe 2004-05-06']);
});
