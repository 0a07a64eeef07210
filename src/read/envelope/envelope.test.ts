import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { sourceFrom } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';
import { type Envelope, openEnvelope, primaryDocument } from './envelope.ts';

const CAPTIONS = `<SEC-DOCUMENT>0000912345-03-000017.txt : 20031231
<SEC-HEADER>0000912345-03-000017.hdr.sgml : 20031231
<ACCEPTANCE-DATETIME>20031230163205
ACCESSION NUMBER:\t\t0000912345-03-000017
CONFORMED SUBMISSION TYPE:\tSC 13D/A
PUBLIC DOCUMENT COUNT:\t\t2
FILED AS OF DATE:\t\t20031230
GROUP MEMBERS:\t\tLARCH HOLDINGS LLC
GROUP MEMBERS:\t\tALDER: FUND II

SUBJECT COMPANY:\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tBIRCH INSTRUMENTS INC
\t\tCENTRAL INDEX KEY:\t\t\t0000700001
\t\tIRS NUMBER:\t\t\t\t042700001
\t\tSTATE OF INCORPORATION:\t\t\tDE

\tFILING VALUES:
\t\tFORM TYPE:\t\tSC 13D/A
\t\tSEC FILE NUMBER:\t005-70001

\tBUSINESS ADDRESS:\t
\t\tSTREET 1:\t\t1 MILL ROAD
\t\tSTREET 2:\t\tSUITE 4
\t\tCITY:\t\t\tSPRINGFIELD
\t\tSTATE:\t\t\tMA
\t\tZIP:\t\t\t01101
\t\tBUSINESS PHONE:\t\t4135550100

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tBIRCH & SONS INC
\t\tDATE OF NAME CHANGE:\t19980311

FILED BY:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tALDER CAPITAL LP
\t\tCENTRAL INDEX KEY:\t\t\t0000912345
\t\tIRS NUMBER:\t\t\t\t000000000

\tMAIL ADDRESS:\t
\t\tCITY:\t\t\tBOSTON
</SEC-HEADER>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>1
<FILENAME>letter.txt
<DESCRIPTION>LETTER TO THE BOARD
<TEXT>
Dear directors
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>SC 13D/A
<SEQUENCE>2
<TEXT>
   SCHEDULE 13D
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;

const TAGS = `<SUBMISSION>
<ACCESSION-NUMBER>0000912345-25-000003
<TYPE>SCHEDULE 13G<FILING-DATE>20250110<GROUP-MEMBERS>LARCH HOLDINGS LLC
<SUBJECT-COMPANY><COMPANY-DATA><CONFORMED-NAME>BIRCH INSTRUMENTS INC<CIK>0000700001
<IRS-NUMBER>042700001</COMPANY-DATA><FILING-VALUES><FORM-TYPE>SCHEDULE 13G<FILE-NUMBER>005-70001
</FILING-VALUES><BUSINESS-ADDRESS><STREET1>1 MILL ROAD<CITY>SPRINGFIELD<STATE>MA<ZIP>01101
<PHONE>(413) 555-0100</BUSINESS-ADDRESS>
<FORMER-COMPANY><FORMER-CONFORMED-NAME>BIRCH & SONS INC<DATE-CHANGED>19980311</FORMER-COMPANY>
</SUBJECT-COMPANY><FILED-BY><COMPANY-DATA><CONFORMED-NAME>ALDER CAPITAL LP<CIK>912345
</COMPANY-DATA></FILED-BY><DOCUMENT><TYPE>SCHEDULE 13G<FILENAME>primary_doc.xml<TEXT>
<XML>
<?xml version="1.0"?><edgarSubmission/>
</XML>
</TEXT></DOCUMENT></SUBMISSION>`;

function open(text: string): Envelope & { at(span: Span | undefined): string } {
  const envelope = openEnvelope({ name: 'test', text });
  return { ...envelope, at: (span) => text.slice(span?.from, span?.to) };
}

describe('the archive’s header of captions', () => {
  const envelope = open(CAPTIONS);
  const { submission } = envelope;

  test('says who filed what, and when', () => {
    expect(submission?.accession?.value).toBe('0000912345-03-000017');
    expect(submission?.formType?.value).toBe('SC 13D/A');
    expect(submission?.filedDate?.value).toBe('2003-12-30');
    expect(submission?.acceptedAt?.value).toBe('2003-12-30T16:32:05');
    expect(submission?.groupMembers.map(({ value }) => value)).toEqual([
      'LARCH HOLDINGS LLC',
      'ALDER: FUND II',
    ]);
    expect(envelope.findings).toEqual([]);
  });

  test('names the subject with former names and address, and the filer', () => {
    const [subject, filer] = submission?.parties ?? [];
    expect(subject).toMatchObject({
      role: 'subject',
      name: { value: 'BIRCH INSTRUMENTS INC' },
      cik: { value: '0000700001' },
      irsNumber: { value: '042700001' },
      stateOfIncorporation: { value: 'DE' },
      fileNumber: { value: '005-70001' },
      formerNames: [{ name: 'BIRCH & SONS INC', changed: '1998-03-11' }],
      addresses: [
        {
          kind: 'business',
          lines: ['1 MILL ROAD', 'SUITE 4', 'SPRINGFIELD, MA 01101'],
          phone: '4135550100',
        },
      ],
    });
    expect(filer).toMatchObject({ role: 'filer', name: { value: 'ALDER CAPITAL LP' } });
    expect(filer?.irsNumber).toBeUndefined();
    expect(filer?.addresses).toEqual([{ kind: 'mail', lines: ['BOSTON'] }]);
  });

  test('spans read back to the values', () => {
    expect(envelope.at(submission?.accession?.span)).toBe('0000912345-03-000017');
    expect(envelope.at(submission?.parties[0]?.name.span)).toBe('BIRCH INSTRUMENTS INC');
    expect(envelope.at(submission?.acceptedAt?.span)).toBe('20031230163205');
  });

  test('the schedule is the primary document, the other an exhibit', () => {
    const primary = primaryDocument(envelope);
    expect(primary.sequence).toBe('2');
    expect(envelope.at(primary.text)).toBe('   SCHEDULE 13D\n');
    expect(submission?.exhibits).toEqual([
      { type: 'EX-99.1', description: 'LETTER TO THE BOARD', fileName: 'letter.txt' },
    ]);
  });
});

test('the header of tags says the same', () => {
  const envelope = open(TAGS);
  const [subject, filer] = envelope.submission?.parties ?? [];
  expect(envelope.submission?.formType?.value).toBe('SCHEDULE 13G');
  expect(envelope.submission?.filedDate?.value).toBe('2025-01-10');
  expect(subject).toMatchObject({
    cik: { value: '0000700001' },
    fileNumber: { value: '005-70001' },
    formerNames: [{ name: 'BIRCH & SONS INC', changed: '1998-03-11' }],
    addresses: [{ lines: ['1 MILL ROAD', 'SPRINGFIELD, MA 01101'], phone: '(413) 555-0100' }],
  });
  expect(filer?.cik?.value).toBe('0000912345');
  expect(envelope.at(primaryDocument(envelope).text).trim()).toBe(
    '<?xml version="1.0"?><edgarSubmission/>',
  );
});

test('the mail-like envelope of the 1990s is passed over', () => {
  const text = `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n${CAPTIONS.replaceAll('SEC-', 'IMS-')}-----END PRIVACY-ENHANCED MESSAGE-----\n`;
  expect(open(text).submission?.accession?.value).toBe('0000912345-03-000017');
});

test('a text without an envelope is one document', () => {
  const envelope = open('SCHEDULE 13D\n');
  expect(envelope.submission).toBeUndefined();
  expect(primaryDocument(envelope).text).toEqual({ from: 0, to: 13 });
  expect(open('').documents).toHaveLength(1);
});

test('a document cut out of its submission has no header', () => {
  const envelope = open('<DOCUMENT>\n<TYPE>SC 13G\n<TEXT>\nSCHEDULE 13G\n</TEXT>\n</DOCUMENT>\n');
  expect(envelope.submission).toBeUndefined();
  expect(envelope.at(primaryDocument(envelope).text)).toBe('SCHEDULE 13G\n');
});

test('a submission that breaks off gives what there is, with a finding', () => {
  const inDocument = open(CAPTIONS.slice(0, CAPTIONS.indexOf('13D\n</TEXT>')));
  expect(inDocument.at(primaryDocument(inDocument).text)).toBe('   SCHEDULE ');
  expect(inDocument.findings.map(({ code }) => code)).toEqual(['document-ends']);
  const inHeader = open(
    CAPTIONS.slice(0, CAPTIONS.indexOf('\t\tCOMPANY CONFORMED NAME:\t\t\tALDER')),
  );
  expect(inHeader.submission?.parties).toHaveLength(1);
  expect(inHeader.findings.map(({ code }) => code)).toEqual(['header-complete']);
});

test('a value out of form is left out, with a finding', () => {
  const envelope = open(CAPTIONS.replace('DATE:\t\t20031230', 'DATE:\t\t20031330'));
  expect(envelope.submission?.filedDate).toBeUndefined();
  expect(envelope.findings).toMatchObject([{ code: 'header-readable' }]);
  expect(envelope.at(envelope.findings[0]?.span)).toBe('20031330');
});

test('any mixture of tags is opened, with spans inside the text', () => {
  const tags = '<SEC-HEADER>|<DOCUMENT>|</DOCUMENT>|<TEXT>|</TEXT>|<XML>|</XML>|<TYPE>SC 13D';
  const captions = 'FILED BY:|SUBJECT COMPANY:|CENTRAL INDEX KEY:\t12|COMPANY CONFORMED NAME: A';
  const piece = constantFrom(...`${tags}|${captions}|\n|<|>|:| `.split('|'));
  assert(
    property(array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { documents } = openEnvelope({ name: 'test', text });
      expect(documents.length).toBeGreaterThan(0);
      for (const { text: body, span } of documents) {
        expect(span.from <= body.from && body.from <= body.to && body.to <= span.to).toBe(true);
        expect(span.to).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test.each([
  '<DOCUMENT>',
  '<SEC-HEADER>\n<',
  '<DOCUMENT><TEXT>',
  ':\n',
  '<DOCUMENT><TYPE>',
  '<TEXT>',
])('a million characters of %j take no time', (piece) => {
  const text = `<SEC-HEADER>\n${piece.repeat(1_000_000 / piece.length)}`;
  expect(processorTime(() => openEnvelope({ name: 'test', text }))).toBeLessThan(1_500);
});

const CORPUS = '../shared/corpus';

describe.skipIf(!existsSync(CORPUS))('real submissions (../shared)', () => {
  const files = existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.txt'),
      )
    : [];

  test.each(files)('%s', (name) => {
    const source = sourceFrom(name, readFileSync(join(CORPUS, name)));
    const envelope = openEnvelope(source);
    if (!/<(?:SEC|IMS)-HEADER>|<SUBMISSION>/.test(source.text)) {
      expect(envelope.documents).toHaveLength(1);
      return;
    }
    expect(envelope.findings).toEqual([]);
    expect(envelope.submission?.accession?.value).toBe(/\d{10}-\d{2}-\d{6}/.exec(name)?.[0]);
    expect(envelope.submission?.filedDate).toBeDefined();
    expect(envelope.submission?.parties.map(({ role }) => role)).toContain('subject');
    expect(primaryDocument(envelope).type).toMatch(/^(?:SC|SCHEDULE) (?:13[DG]|TO-T)/);
    const { text } = primaryDocument(envelope);
    expect(source.text.slice(text.from, text.to)).toMatch(/schedule|edgarSubmission/i);
  });
});
