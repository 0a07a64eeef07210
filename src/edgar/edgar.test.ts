import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseAccession } from '../value/accession.ts';
import { dayOf } from '../value/day.ts';
import { parseForms, SCHEDULE_FORMS } from './forms.ts';
import { readIndex } from './index-file.ts';
import { quartersBetween, weekdaysBetween } from './quarter.ts';
import { checkSubmission, submissionHead } from './submission-check.ts';
import { whyNoUserAgent } from './user-agent.ts';

describe('an index', () => {
  const ENTRY = {
    accession: '0000912345-04-000001',
    form: 'SC 13D/A',
    company: 'BIRCH | INSTRUMENTS',
    cik: '0000700001',
    filed: '2004-01-02',
    path: 'edgar/data/700001/0000912345-04-000001.txt',
  };
  const FORM = `Description:           Master Index of EDGAR Dissemination Feed by Form Type
Last Data Received:    March 31, 2004

Form Type   Company Name                                                  CIK         Date Filed  File Name
---------------------------------------------------------------------------------------------------
SC 13D/A    BIRCH | INSTRUMENTS                                           700001      2004-01-02  edgar/data/700001/0000912345-04-000001.txt   
SC 13D      12 LARCH 13                                                   34          20040105    edgar/data/34/0000912345-04-000002.txt
SCHEDULE 13G/A  ALDER                                                     56          2004-01-05  edgar/data/56/0000912345-04-000003.txt
10-K        OAK                                                           78          2004-01-05  edgar/data/78/0000912345-04-000004.txt
`;
  const COMPANY = `Company Name                                                  Form Type   CIK         Date Filed  File Name
-----------------------------------------------------------
BIRCH | INSTRUMENTS                                           SC 13D/A    700001      2004-01-02  edgar/data/700001/0000912345-04-000001.txt
`;
  const MASTER = `Cloud HTTP: https://www.sec.gov/Archives/

CIK|Company Name|Form Type|Date Filed|Filename
--------------------------------------------------------------------------------
700001|BIRCH INSTRUMENTS|SC 13D/A|2004-01-02|edgar/data/700001/0000912345-04-000001.txt
34|OAK|10-K|2004-01-02|edgar/data/34/0000912345-04-000009.txt
`;
  test('by form, by company, and with bars', () => {
    expect(read(FORM)).toMatchObject([
      ENTRY,
      { company: '12 LARCH 13', cik: '0000000034', filed: '2004-01-05' },
      { form: 'SCHEDULE 13G/A', company: 'ALDER' },
    ]);
    expect(read(COMPANY)).toEqual([ENTRY]);
    expect(read(MASTER)).toEqual([{ ...ENTRY, company: 'BIRCH INSTRUMENTS' }]);
  });

  test('packed', () => {
    expect(readIndex(gzipSync(MASTER), ['SC 13D/A'])).toHaveLength(1);
    expect(() => readIndex(gzipSync(MASTER).subarray(0, 60), [])).toThrow();
  });

  test('that is none, or breaks off, or leads elsewhere, is refused', () => {
    expect(() => read('<html>Maintenance</html>\n')).toThrow('no heading');
    expect(() => read(MASTER.trimEnd().slice(0, -5))).toThrow('breaks off');
    expect(() => read(MASTER.replaceAll('edgar/data/700001/', '../../etc/'))).toThrow('be read');
  });
});

test('forms have two names', () => {
  expect(parseForms('13d, SCHEDULE 13G/A')).toEqual([
    'SC 13D',
    'SCHEDULE 13D',
    'SC 13G/A',
    'SCHEDULE 13G/A',
  ]);
  expect(parseForms('13D,10-K')).toBeUndefined();
});

test('quarters and weekdays', () => {
  const [from, to] = [dayOf(2003, 12, 31), dayOf(2004, 4, 1)];
  if (!from || !to) throw new Error('no such day');
  expect(quartersBetween(from, to).map(({ folder }) => folder)).toEqual([
    '2003/QTR4',
    '2004/QTR1',
    '2004/QTR2',
  ]);
  expect(quartersBetween(from, to)[1]).toMatchObject({ first: '2004-01-01', last: '2004-03-31' });
  expect(weekdaysBetween(from, to).slice(0, 4)).toEqual([
    '2003-12-31',
    '2004-01-01',
    '2004-01-02',
    '2004-01-05',
  ]);
});

describe('a submission', () => {
  const CAPTIONS = `<SEC-DOCUMENT>x
<SEC-HEADER>
ACCESSION NUMBER:\t\t0000912345-03-000017
CONFORMED SUBMISSION TYPE:\tSC 13D/A

SUBJECT COMPANY:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tBIRCH
\t\tCENTRAL INDEX KEY:\t\t\t0000700001

FILED BY:\t\t
\t\tCENTRAL INDEX KEY:\t\t\t0000912345
</SEC-HEADER>
<DOCUMENT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
  const TAGS = `<SUBMISSION>
<ACCESSION-NUMBER>0000912345-25-000003
<TYPE>SCHEDULE 13G
<SUBJECT-COMPANY>
<COMPANY-DATA><CONFORMED-NAME>BIRCH<CIK>0000700001
</SUBJECT-COMPANY>
<FILED-BY>
<COMPANY-DATA><CIK>0000912345
</FILED-BY>
<DOCUMENT>
<TYPE>EX-99
</DOCUMENT>
</SUBMISSION>
`;

  test('says in its head what it is', () => {
    expect(submissionHead(Buffer.from(CAPTIONS))).toEqual({
      accession: '0000912345-03-000017',
      form: 'SC 13D/A',
      parties: ['0000700001', '0000912345'],
    });
    expect(submissionHead(Buffer.from(TAGS))).toEqual({
      accession: '0000912345-25-000003',
      form: 'SCHEDULE 13G',
      parties: ['0000700001', '0000912345'],
    });
  });

  test('is whole, and the one that was asked for', () => {
    check(CAPTIONS, '0000912345-03-000017');
    check(TAGS, '0000912345-25-000003');
    expect(() => check(TAGS, '0000912345-25-000004')).toThrow('another submission');
    expect(() => check(TAGS.slice(0, -20), '0000912345-25-000003')).toThrow('breaks off');
    expect(() => check('<html>', '0000912345-25-000003')).toThrow('no accession number');
  });
});

test.each([
  [undefined, 'no User-Agent is set'],
  [' ', 'no User-Agent is set'],
  ['Example Research', 'no e-mail address'],
  ['a@example.com', 'no name'],
  ['Müller m@example.com', 'not ASCII'],
  ['A\nb@example.com', 'not ASCII'],
])('the User-Agent %j is not enough', (given, why) => {
  expect(whyNoUserAgent(given)).toContain(why);
  expect(whyNoUserAgent('Example Research research@example.com')).toBeUndefined();
});

function read(text: string): unknown[] {
  return readIndex(Buffer.from(text), SCHEDULE_FORMS);
}

function check(text: string, number: string): void {
  const accession = parseAccession(number);
  if (accession) checkSubmission(Buffer.from(text), accession);
}
