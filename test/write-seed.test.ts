import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stated } from '../src/filing/fact.ts';
import type { Filing } from '../src/filing/filing.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { sourceFrom } from '../src/source/source.ts';
import { parseCik } from '../src/value/cik.ts';
import { writeHtml } from '../src/write/html/html.ts';
import { writeText } from '../src/write/text/text.ts';
import { writeXml } from '../src/write/xml/xml.ts';
import { hasSchemas, schemaErrors } from './edgar-schema.ts';

const SEED = path.resolve('../shared/corpus/seed/st-8x8-13da2.txt');

/** The filing that Stakeline started from, a plain text of 2004, as a statement of today. */
describe.skipIf(!existsSync(SEED))('the seed (in ../shared; skipped where absent)', () => {
  const filing = existsSync(SEED)
    ? readFiling(sourceFrom('seed', readFileSync(SEED))).filing
    : undefined;

  test('lacks what EDGAR asks for today, which is told and not made up', () => {
    const told = writeXml(filing ?? never()).findings.filter(
      ({ severity }) => severity === 'error',
    );
    const messages = told.map(({ message }) => message);
    for (const field of ['CIK of the issuer', "Issuer's address", 'Contact for the submission']) {
      expect(messages).toContain(`${field} is missing.`);
    }
    expect(messages.join('\n')).toMatch(/says "The Netherlands"; it takes EDGAR's code/);
  });

  test.skipIf(!hasSchemas)('is valid XML once that is given', () => {
    const { text = '', findings } = writeXml(completed(filing ?? never()), {
      contact: { name: 'Ada Quill', telephone: '302 555 0100', email: 'ada@example.com' },
    });
    expect(schemaErrors('13D', text)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(text).toContain('<submissionType>SCHEDULE 13D/A</submissionType>');
    expect(text).toContain('<percentOfClass>2.08</percentOfClass>');
    expect(text).toContain('12/30/2003                 1,000,000                      4.25');
    expect(text).not.toContain('Page 4 of 13');
  });

  test.each([
    ['HTML', writeHtml],
    ['plain text', writeText],
  ])('says the same in %s', (_, write) => {
    const seed = filing ?? never();
    const again = readFiling({ name: 'again', text: write(seed) }).filing;
    expect(again.transactions.map(plainTrade)).toEqual(seed.transactions.map(plainTrade));
    expect(again.relatedPersons.map(({ name }) => name.value)).toEqual(
      seed.relatedPersons.map(({ name }) => name.value),
    );
    expect(again.exitDate?.value).toBe(seed.exitDate?.value);
    expect(again.outstanding?.shares.value.toString()).toBe('34309526');
  });
});

function completed(filing: Filing): Filing {
  const address = {
    street: stated('1 Sample Street'),
    city: stated('San Jose'),
    stateOrCountry: stated('CA'),
    zipCode: stated('95100'),
  };
  const cik = parseCik('932787') ?? never();
  return {
    ...filing,
    issuer: { cik: stated(parseCik('1023731') ?? never()), address },
    edgarHeader: { filerCik: stated(cik) },
    notices: filing.notices.map((notice) => ({
      ...notice,
      telephone: stated('302 555 0100'),
      addressParts: address,
    })),
    reportingPersons: filing.reportingPersons.map((person) => ({
      ...person,
      cik: stated(cik),
      citizenshipCode: stated('P7'),
    })),
  };
}

function plainTrade({ date, side, shares, price }: Filing['transactions'][number]): string {
  return [date.value, side.value, shares.value, price?.value].join(' ');
}

function never(): never {
  throw new RangeError('The seed is not there.');
}
