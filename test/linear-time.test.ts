import { describe, expect, it } from 'vitest';
import { readFiling } from '../src/read/read-filing.ts';
import { type Source, sourceFrom } from '../src/source/source.ts';
import { processorTime } from './processor-time.ts';

/**
 * Reading takes time in proportion to the text's length, whatever the text: each unit below is
 * repeated until it fills a text, and a text eight times as long may take no more than so many times
 * as long to read. Work that grows with the square takes sixty-four times as long.
 */
const LENGTH = 10_000;
const TIMES = 8;
const RATIO_MAX = 16;
/** The longer text in less than this grows with no square: a square takes several times as long. */
const MILLISECONDS_TOLD = 40;
/** What else the process does, such as collecting garbage, only makes times longer. */
const ATTEMPTS = 5;
const TIMEOUT = 60_000;

const TITLE = `SCHEDULE 13D
Example Corp
(Name of Issuer)
Common Stock
(Title of Class of Securities)
123456 10 4
(CUSIP Number)
`;
const COVER = `${TITLE}
1. NAME OF REPORTING PERSON
   Example Fund LP
2. CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP (a) [ ] (b) [ ]
3. SEC USE ONLY
11. AGGREGATE AMOUNT BENEFICIALLY OWNED 100
14. TYPE OF REPORTING PERSON PN

`;
const ITEMS = `${COVER}Item 5. Interest in Securities of the Issuer\n\n`;
const SIGNATURES = `${ITEMS}Item 7. Exhibits\n\nSIGNATURE\n\n`;

/** What stands before the repeated unit, and the units. */
const HOSTILE: readonly (readonly [place: string, head: string, units: readonly string[]])[] = [
  [
    'a bare text',
    '',
    ['x', ' ', '\n', '. ', '---\n', '<', '&', '1,', 'name of reporting person\n'],
  ],
  ['a title page', TITLE, ['cusip\n', 'name of issuer\n', '(name of issuer ', '_x', ' _', ', ']],
  [
    'cover pages',
    COVER,
    ['aggregate amount beneficially owned ', '7 sole voting power  ', ' ', 'x'],
  ],
  [
    'the items',
    ITEMS,
    [
      'x',
      'outstanding ',
      '1,000,000 shares outstanding ',
      '12/30/2003 ',
      '12/30/2003  100  5.00\n',
      'item 5\n',
      'ceased to be five percent ',
      'On May 3, 2004 the Fund sold 12,500 shares at $10 per share. ',
      'On May 3 the Fund sold all shares. ',
      'Monday,\n',
      'Page 3 of 13\n',
      'Name\n',
      'Directors:\n',
      'Schedule A\n',
    ],
  ],
  [
    'the signatures',
    SIGNATURES,
    [
      '/s/\n',
      '/s/ Jane Doe\n',
      'By: ',
      'Name:\n',
      'Jane Doe   Director\n\n',
      'Example Fund LP\n',
      '_x',
    ],
  ],
];

describe.each(HOSTILE)('hostile text in %s', (_, head, units) => {
  it.each(units)('plain text full of %j', { timeout: TIMEOUT }, (unit) => {
    expectLinear((length) => sourceOf(filled(head, unit, length)));
  });

  it.each(units)('HTML full of %j', { timeout: TIMEOUT }, (unit) => {
    expectLinear((length) => {
      const text = filled(head, unit, length);
      return sourceOf(`<html><body><pre>${text}</pre></body></html>`);
    });
  });
});

/** A title page's value and a cover page's name in which one character goes on and on. */
const ENDLESS: readonly (readonly [place: string, head: string, tail: string])[] = [
  ['the name of the issuer', 'SCHEDULE 13D\nExample a', `x\n(Name of Issuer)\n${COVER}`],
  ['the CUSIP number', `${TITLE}12 a`, `x\n(CUSIP Number)\n${COVER}`],
  [
    'the name of a person',
    `${TITLE}
1. NAME OF REPORTING PERSON
   Example a`,
    `x
${COVER}`,
  ],
  ['the heading of an item', `${COVER}Item 5`, 'x\n'],
  ['a signature', `${SIGNATURES}/s/ Jane a`, 'x\n'],
];

describe.each(ENDLESS)('%s without an end', (_, head, tail) => {
  it.each([' ', '_', '-', '*', ', ', '(1) ', 'x', 'line\n'])(
    'goes on with %j',
    { timeout: TIMEOUT },
    (unit) => {
      expectLinear((length) => sourceOf(`${filled(head, unit, length)}${tail}`));
    },
  );
});

function filled(head: string, unit: string, length: number): string {
  return `${head}${unit.repeat(Math.ceil(length / unit.length))}x y\n`;
}

function sourceOf(text: string): Source {
  return sourceFrom('hostile', new TextEncoder().encode(text));
}

/** The shortest times of several attempts count: only the reader makes all of them long. */
function expectLinear(sourceOfLength: (length: number) => Source): void {
  const short = sourceOfLength(LENGTH);
  const long = sourceOfLength(TIMES * LENGTH);
  // The longer text first, so that the shorter one is read by code that has warmed up.
  const best = { long: timeOf(long), short: timeOf(short) };
  for (let attempt = 0; attempt < ATTEMPTS && !isLinear(best); attempt += 1) {
    best.short = Math.min(best.short, timeOf(short));
    best.long = Math.min(best.long, timeOf(long));
  }
  expect(best).toSatisfy(isLinear);
}

function isLinear({ short, long }: { readonly short: number; readonly long: number }): boolean {
  return long <= MILLISECONDS_TOLD || long <= RATIO_MAX * short;
}

function timeOf(source: Source): number {
  return processorTime(() => readFiling(source));
}
