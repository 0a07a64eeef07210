import { expect, test } from 'vitest';
import { type CoverValues, valuesOf } from '../../../test/cover-facts.ts';
import { readFiling } from '../read-filing.ts';

type RowText = readonly [number: string, caption: string, value: string];

const ROWS: readonly RowText[] = [
  ['1', 'NAME OF REPORTING PERSON', 'Example Fund, L.P.'],
  ['2', 'CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP', '(a) &#9744;<br>(b) &#9746;'],
  ['3', 'SEC USE ONLY', ''],
  ['4', 'SOURCE OF FUNDS', 'WC'],
  ['5', 'CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED', '&#9744;'],
  ['6', 'CITIZENSHIP OR PLACE OF ORGANIZATION', 'Delaware'],
  ['7', 'SOLE VOTING POWER', '1,000'],
  ['8', 'SHARED VOTING POWER', '2,000'],
  ['9', 'SOLE DISPOSITIVE POWER', '3,000'],
  ['10', 'SHARED DISPOSITIVE POWER', '4,000'],
  ['11', 'AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON', '5,000'],
  ['12', 'CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES', '&#9746;'],
  ['13', 'PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)', '6.1%'],
  ['14', 'TYPE OF REPORTING PERSON', 'PN'],
];

const READ: CoverValues = {
  name: 'Example Fund, L.P.',
  group: 'b',
  sourceOfFunds: ['WC'],
  legalProceedings: false,
  citizenship: 'Delaware',
  soleVotingPower: '1000',
  sharedVotingPower: '2000',
  soleDispositivePower: '3000',
  sharedDispositivePower: '4000',
  aggregateAmount: '5000',
  excludesShares: true,
  percentOfClass: '6.1',
  types: ['PN'],
};

function coversIn(draw: (row: RowText) => string): CoverValues[] {
  const text = `<html><body><p>SCHEDULE 13D</p><p>CUSIP No. 282912104</p>
<table>${ROWS.map(draw).join('\n')}</table>
<p>Item 1. Security and Issuer.</p></body></html>`;
  return readFiling({ name: 'x.htm', text }).filing.reportingPersons.map(valuesOf);
}

test.each<[layout: string, draw: (row: RowText) => string]>([
  ['below its caption', ([n, c, v]) => `<tr><td>${n}</td><td>${c}<br>${v}</td></tr>`],
  ['right of its caption', ([n, c, v]) => `<tr><td>${n}</td><td>${c}</td><td>${v}</td></tr>`],
  ['above its caption, in one cell', ([n, c, v]) => `<tr><td>${n}</td><td>${v}<br>${c}</td></tr>`],
  [
    'above its caption, beside the number',
    ([n, c, v]) => `<tr><td>${n}</td><td>${v}</td></tr><tr><td></td><td>${c}</td></tr>`,
  ],
  [
    'above the number and its caption',
    ([n, c, v]) => `<tr><td></td><td>${v}</td></tr><tr><td>${n}</td><td>${c}</td></tr>`,
  ],
  [
    'under its caption, two captions in a row',
    ([n, c, v]) => {
      const pair = ROWS.find(([next]) => Number(next) === Number(n) + 1);
      if (n === '8' || n === '10') return '';
      if (!pair || (n !== '7' && n !== '9'))
        return `<tr><td>${n}</td><td colspan="3">${c}<br>${v}</td></tr>`;
      return `<tr><td colspan="2">(${n}) ${c}</td><td colspan="2">(${pair[0]}) ${pair[1]}</td></tr>
<tr><td colspan="2">${v}</td><td colspan="2">${pair[2]}</td></tr>`;
    },
  ],
  ['left of its caption', ([n, c, v]) => `<tr><td>${v}</td><td>${c}</td><td>${n}</td></tr>`],
  [
    'above its caption, behind the number of a paragraph',
    ([n, c, v]) => `</table><p>${n}. ${v}</p><p>${c}</p><table>`,
  ],
  [
    'above its caption, a paragraph each',
    ([n, c, v]) => `</table><p>${v}</p><p>${n}. ${c}</p><table>`,
  ],
])('a value %s', (_layout, draw) => {
  expect(coversIn(draw)).toEqual([READ]);
});

test('boxes that went to the name are missing from the group, and told of', () => {
  // Only the group's value stands above its caption.
  const [person] = coversIn(([n, c, v]) =>
    n === '2' ? `<tr><td>${v}<br>${c}</td></tr>` : `<tr><td>${n}</td><td>${c}<br>${v}</td></tr>`,
  );
  expect(person?.['group']).toBe('?');
});
