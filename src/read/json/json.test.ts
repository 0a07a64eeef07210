import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/thorough.ts';
import { readJson } from './json.ts';

function read(value: unknown): ReturnType<typeof readJson> {
  return readJson({ name: 'a.json', text: JSON.stringify(value) });
}

describe("a filing's JSON", () => {
  test('gives facts, doubts with their reasons, and absent facts none', () => {
    const { filing, findings } = read({
      file: 'a.txt',
      filing: {
        form: '13D',
        eventDate: '2024-03-05',
        issuerName: null,
        cusips: ['66123R103'],
        reportingPersons: [{ name: 'Ada Quill', percentOfClass: '6.0', types: ['IN'] }],
        doubts: [
          'eventDate',
          'reportingPersons[0].percentOfClass',
          'reportingPersons[0].types',
          'transactions',
          'form',
        ],
      },
      findings: [{ code: 'x', path: 'eventDate', message: 'Two days are named.' }],
    });
    expect(findings).toEqual([]);
    expect(filing.eventDate).toEqual({ value: '2024-03-05', doubt: 'Two days are named.' });
    expect(filing.issuerName).toBeUndefined();
    expect(filing.reportingPersons[0]?.percentOfClass?.value?.toString()).toBe('6.0');
    expect(filing.reportingPersons[0]?.percentOfClass?.doubt).toMatch(/in doubt/);
    expect(filing.reportingPersons[0]?.listDoubts?.types?.doubt).toMatch(/in doubt/);
    expect(filing.listDoubts.transactions?.doubt).toMatch(/in doubt/);
  });

  test('a value of the wrong form is a finding and no value', () => {
    const { filing, findings } = read({
      form: '13X',
      amendmentNumber: 'two',
      reportingPersons: [{ aggregateAmount: 1200 }],
      signatures: 'none',
    });
    expect(findings.map(({ message }) => message)).toEqual([
      'form is "13X" where one of 13D, 13D/A, 13G, 13G/A belongs.',
      'amendmentNumber is "two" where a whole number belongs.',
      'reportingPersons[0].aggregateAmount is 1200 where a number as a text of digits belongs.',
      'signatures is "none" where a list belongs.',
    ]);
    expect(filing.form?.value).toBeUndefined();
    expect(filing.form?.doubt).toBeDefined();
  });

  test.each(['', '{', '[]', '7', '{"a":1}', 'null'])('%j is no filing', (text) => {
    const { findings } = readJson({ name: 'a.json', text });
    expect(findings.map(({ code }) => code)).toEqual(['json-well-formed']);
  });

  test('whatever it holds, reading does not throw', () => {
    const keys = ['form', 'cusips', 'reportingPersons', 'items', 'signatures', 'notices', 'doubts'];
    const anything = fc.dictionary(fc.constantFrom(...keys), fc.anything());
    fc.assert(
      fc.property(anything, (value) => {
        read(JSON.parse(JSON.stringify({ form: null, ...value }) ?? 'null'));
      }),
      { seed: 13, numRuns: runs(100) },
    );
  });
});
