import { expect, test } from 'vitest';
import { readFiling } from './read-filing.ts';

const SCHEDULE = `SCHEDULE 13D

Quarry & Kiln Inc.
(Name of Issuer)

Item 2.  Identity and Background.

     The directors of the Fund are set forth in Exhibit A.
`;
const PEOPLE = `EXHIBIT A

     DIRECTORS AND EXECUTIVE OFFICERS

                  PRESENT BUSINESS     PRESENT PRINCIPAL
                  ----------------     -----------------
     NAME              ADDRESS             OCCUPATION
     Ada Quill     1 Elm Street            President
`;
const TRADES = `EXHIBIT B

     Purchases of the past sixty days:

     5/3/2004      1,200      $10.25
     5/4/2004        800      $10.50
     5/5/2004      2,000      $10.75
`;
const AGREEMENT = `PURCHASE AGREEMENT dated May 3, 2004 between the Fund and its present directors.

     On May 4, 2004 the parties met at their principal office.
`;

test.each([
  ['directors', SCHEDULE, PEOPLE, ['relatedPersons']],
  ['trades', SCHEDULE, TRADES, ['transactions']],
  [
    'directors in HTML',
    SCHEDULE,
    `<html><body><pre>${PEOPLE}</pre></body></html>`,
    ['relatedPersons'],
  ],
  ['an agreement', SCHEDULE, AGREEMENT, []],
  ['what a Schedule 13G has no room for', SCHEDULE.replace('13D', '13G'), PEOPLE, []],
  ['what the schedule lists itself', `${SCHEDULE}\n     SCHEDULE I\n\n${PEOPLE}`, PEOPLE, []],
])('an exhibit with %s', (_, schedule, exhibit, lists) => {
  const type = schedule.includes('13G') ? 'SC 13G' : 'SC 13D';
  const text = `<SEC-HEADER>
ACCESSION NUMBER: 0000123456-04-000001
</SEC-HEADER>
<DOCUMENT>
<TYPE>${type}
<TEXT>
${schedule}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.A
<TEXT>
${exhibit}
</TEXT>
</DOCUMENT>
`;
  const { filing } = readFiling({ name: 'test.txt', text });
  const inExhibit = Object.entries(filing.listDoubts).filter(([, { doubt }]) =>
    doubt.includes('exhibit'),
  );
  expect(inExhibit.map(([list]) => list)).toEqual(lists);
});
