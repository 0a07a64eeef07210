import { expect, test } from 'vitest';
import { doubtsIn } from '../filing/doubts.ts';
import type { Filing } from '../filing/filing.ts';
import { readFiling } from './read-filing.ts';

const STATEMENT = `SCHEDULE 13D
Under the Securities Exchange Act of 1934
(Amendment No. 2)

Quarry & Kiln Holdings Inc.
(Name of Issuer)

Common Stock, par value $0.01 per share
(Title of Class of Securities)

282912104
(CUSIP Number)

April 7, 2004
(Date of Event which Requires Filing of this Statement)

1.  NAME OF REPORTING PERSON
    Tidewater Fund LP
2.  CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP     (a) [ ]  (b) [X]
3.  SEC USE ONLY
4.  SOURCE OF FUNDS     WC
5.  CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED     [ ]
6.  CITIZENSHIP OR PLACE OF ORGANIZATION     Delaware
7.  SOLE VOTING POWER     120,000
8.  SHARED VOTING POWER     0
9.  SOLE DISPOSITIVE POWER     120,000
10. SHARED DISPOSITIVE POWER     0
11. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON     120,000
12. CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES     [ ]
13. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)     5.4%
14. TYPE OF REPORTING PERSON     PN

Item 1.  Security and Issuer.
The class is the common stock of Quarry & Kiln Holdings Inc., Dover, Delaware.

Item 5.  Interest in Securities of the Issuer.
The Fund holds 120,000 shares.

SIGNATURE

After reasonable inquiry I certify that this statement is true, complete and correct.

Dated: April 9, 2004

TIDEWATER FUND LP
By: /s/ Ada Penrose
Name: Ada Penrose
Title: General Partner
`;

const read = (text: string): Filing => readFiling({ name: 'test.txt', text }).filing;

test('a statement on its lines is read without doubt', () => {
  const filing = read(STATEMENT);
  expect(filing.issuerName?.value).toBe('Quarry & Kiln Holdings Inc.');
  expect(filing.reportingPersons[0]?.aggregateAmount?.value?.toString()).toBe('120000');
  expect(doubtsIn(filing)).toEqual([]);
});

test.each([
  ['line breaks lost', (text: string) => text.replace(/\n/g, ' ')],
  ['all blanks as one', (text: string) => text.replace(/\s+/g, ' ')],
  ['a line for each page', (text: string) => text.replace(/\n(?!1\. |Item 1)/g, ' ')],
])('%s: nothing is said without doubt', (_name, mutated) => {
  const filing = read(mutated(STATEMENT));
  const doubts = new Set(doubtsIn(filing).map(({ path }) => path));
  expect(filing.issuerName?.doubt).toBeDefined();
  expect(filing.securityTitle?.doubt).toBeDefined();
  expect(filing.eventDate?.doubt).toBeDefined();
  for (const list of ['cusips', 'reportingPersons', 'items', 'signatures', 'transactions'])
    expect(doubts).toContain(list);
  for (const person of filing.reportingPersons) expect(person.name?.doubt).toBeDefined();
});

test('a paragraph of HTML that names items is no such line', () => {
  const paragraph = `Items 3 (Source and Amount of Funds), 4 (Purpose of Transaction) and 5 (Interest in
Securities of the Issuer) are amended. ${'The Fund may buy or sell at any time. '.repeat(60)}`;
  const text = STATEMENT.replace('The Fund holds 120,000 shares.', paragraph.replace(/\n/g, ' '));
  expect(doubtsIn(read(text))).toEqual([]);
});
