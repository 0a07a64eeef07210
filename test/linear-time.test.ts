import { describe, expect, it } from 'vitest';
import { readFiling } from '../src/read/read-filing.ts';
import { type Source, sourceFrom } from '../src/source/source.ts';

/**
 * Reading takes time in proportion to the text's length, whatever the text: each unit below is
 * repeated until it fills the text, once and then twice as often.
 * The limits are wide, as machines are busy; what goes wrong here goes wrong by a factor of hundreds.
 */
const LENGTH = 500_000;
const MILLISECONDS_MAX = 4_000;
const RATIO_MAX = 3.5;
/** Times below this say nothing of how they grow. */
const MILLISECONDS_TOLD = 300;
/** A busy machine is given so many chances. */
const ATTEMPTS = 4;
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

/** The best of several attempts counts: only the reader makes all of them slow. */
function expectLinear(sourceOfLength: (length: number) => Source): void {
  const once = sourceOfLength(LENGTH);
  const twice = sourceOfLength(2 * LENGTH);
  let best = { twice: Infinity, ratio: Infinity };
  for (let attempt = 0; attempt < ATTEMPTS && !isLinear(best); attempt += 1) {
    const first = millisecondsOf(once);
    const second = millisecondsOf(twice);
    best = {
      twice: Math.min(best.twice, second),
      ratio: Math.min(best.ratio, second / first),
    };
  }
  expect(best).toSatisfy(isLinear);
}

function isLinear({ twice, ratio }: { readonly twice: number; readonly ratio: number }): boolean {
  return twice <= MILLISECONDS_TOLD || (twice <= MILLISECONDS_MAX && ratio <= RATIO_MAX);
}

function millisecondsOf(source: Source): number {
  const start = performance.now();
  readFiling(source);
  return performance.now() - start;
}
