import { expect, test } from 'vitest';
import { layoutText } from '../layout/text-layout.ts';
import { findCoverBlocks } from './cover-blocks.ts';
import { readCoverPage } from './cover-page.ts';
import { dividePage } from './divide-page.ts';

const NAMES = ['Penrose Management, LLC', 'Ada B. Penrose', 'Penrose Partners, L.P.'];
const SOLE = ['0', '12,000', '0'];
const SHARED = ['1,200,000', '1,200,500', '700,000'];
const PERCENTS = ['6.0%', '6.1%', '3.5%'];

/** How a page lists what it says of its persons: one text for a row. */
type List = (values: readonly string[]) => string;

const byLine: List = (values) => values.map((value) => `   ${value}`).join('\n');
const byMark: List = (values) => byLine(values.map((value, at) => `(${at + 1}) ${value}`));
const inOneLine: List = (values) =>
  `   ${values.map((value, at) => `(${at + 1}) ${value}`).join('  ')}`;
const byColumn: List = (values) =>
  `   ${values
    .map((value) => value.padEnd(30))
    .join('')
    .trim()}`;
const byName: List = (values) => byLine(values.map((value, at) => `${NAMES[at]} - ${value}`));
const beforeName: List = (values) => byLine(values.map((value, at) => `${value} (${NAMES[at]})`));

function page(names: string, list: List, over: { shared?: string; types?: string } = {}): string {
  return `1. Names of Reporting Persons
   I.R.S. Identification Nos. of above persons (entities only).

${names}

2. Check the Appropriate Box if a Member of a Group   (a) [ ]  (b) [X]

3. SEC Use Only

4. Citizenship or Place of Organization
${list(['Delaware', 'United States', 'Delaware'])}

5. Sole Voting Power
${list(SOLE)}

6. Shared Voting Power
${over.shared ?? list(SHARED)}

7. Sole Dispositive Power
   None

8. Shared Dispositive Power
${list(SHARED)}

9. Aggregate Amount Beneficially Owned by Each Reporting Person
${list(SHARED)}

10. Check if the Aggregate Amount in Row (9) Excludes Certain Shares [ ]

11. Percent of Class Represented by Amount in Row (9)
${list(PERCENTS)}

12. Type of Reporting Person
${over.types ?? list(['OO', 'IN', 'PN'])}
`;
}

/** The persons of a page in short: name, tax number, shared voting power, percent and types. */
function personsIn(text: string): string[] {
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  return findCoverBlocks(layout, 0, layout.text.length)
    .flatMap((block) => dividePage(layout, block))
    .map((block) => {
      const person = readCoverPage(layout, block);
      const facts = [
        person.name,
        person.irsNumber,
        person.sharedVotingPower,
        person.soleDispositivePower,
        person.percentOfClass,
        ...person.types,
      ];
      return facts
        .flatMap((fact) =>
          fact ? `${fact.value?.toString() ?? ''}${fact.doubt === undefined ? '' : '?'}` : [],
        )
        .join(' | ');
    });
}

const EACH = [
  'Penrose Management, LLC | 1200000 | 0 | 6.0 | OO',
  'Ada B. Penrose | 1200500 | 0 | 6.1 | IN',
  'Penrose Partners, L.P. | 700000 | 0 | 3.5 | PN',
];

test.each([
  ['a line each', byLine(NAMES), byLine],
  ['marks', byMark(NAMES), byMark],
  ['marks in one line', inOneLine(NAMES), inOneLine],
  ['columns', byColumn(NAMES), byColumn],
  ['names before values', byLine(NAMES), byName],
  ['names behind values', byLine(NAMES), beforeName],
])('several persons on one page: %s', (_, names, list) => {
  expect(personsIn(page(names, list))).toEqual(EACH);
});

test("a person's tax number stands behind the name or below it", () => {
  const names = `   ${NAMES[0]}\n   13-2625764\n   ${NAMES[1]}\n   ${NAMES[2]} (I.R.S. No. 13-2625765)`;
  const [first, second, third] = personsIn(page(names, byLine));
  expect(first).toContain('| 13-2625764 |');
  expect(second).toBe(EACH[1]);
  expect(third).toContain('| 13-2625765 |');
});

test('one value for all of them is in doubt', () => {
  const [first] = personsIn(
    page(byLine(NAMES), byName, { shared: '   1,200,000', types: '   OO, IN, PN' }),
  );
  expect(first).toBe('Penrose Management, LLC | 1200000? | 0 | 6.0 | OO? | IN? | PN?');
});

test('a row that passes over a person says nothing of that person', () => {
  const shared = `   ${NAMES[1]} - 1,200,500`;
  const [first, second] = personsIn(page(byLine(NAMES), byName, { shared }));
  expect(first).toBe('Penrose Management, LLC | 0 | 6.0 | OO');
  expect(second).toBe(EACH[1]);
});

test('a page whose numbers are not divided is one, and its names are in doubt', () => {
  const joint = page(
    byLine(['Ada B. Penrose', 'Edgar W. Nilsson']),
    ([value = '']) => `   ${value}`,
  );
  expect(personsIn(joint)).toEqual(['Ada B. Penrose Edgar W. Nilsson? | 1200000 | 0 | 6.0 | OO']);
});

test('a name of two lines is one, whatever lines its values take', () => {
  const names = '   PENROSE TRUST COMPANY, AS TRUSTEE\n   OF THE DOE FAMILY TRUST';
  expect(personsIn(page(names, ([value = '']) => `   ${value}\n   (see Item 4)`))).toHaveLength(1);
});
