import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filing, Form } from '../src/filing/filing.ts';
import { readJson } from '../src/read/json/json.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { sourceFrom } from '../src/source/source.ts';
import { writeHtml } from '../src/write/html/html.ts';
import { filingJson } from '../src/write/json.ts';
import { writeText } from '../src/write/text/text.ts';
import { oddFilings, plainFilings } from './arbitrary-filings.ts';
import { oneIn, runs } from './thorough.ts';

const FORMS: readonly Form[] = ['13D', '13D/A', '13G', '13G/A'];
const RUNS = 12;
const CORPUS = path.resolve('../shared/corpus');

describe.each(FORMS)('a Schedule %s', (form) => {
  test('in HTML is read back with its facts', () => {
    const property = fc.property(plainFilings(form), (filing) => {
      expect(pageFacts(read(writeHtml(filing)))).toEqual(pageFacts(filing));
    });
    fc.assert(property, { numRuns: runs(RUNS), seed: 13, endOnFailure: true });
  });

  test('in plain text is read back with its facts, and written again as it was', () => {
    const property = fc.property(plainFilings(form), (filing) => {
      const once = read(writeText(filing));
      expect(pageFacts(once)).toEqual(pageFacts(filing));
      const text = writeText(once);
      expect(writeText(read(text))).toBe(text);
    });
    fc.assert(property, { numRuns: runs(RUNS), seed: 13, endOnFailure: true });
  });

  test('in JSON is read back in full', () => {
    const property = fc.property(oddFilings(form), (filing) => {
      const json = filingJson(filing, { unmask: true });
      const again = readJson({ name: 'written', text: JSON.stringify(json) });
      expect(again.findings).toEqual([]);
      expect(filingJson(again.filing, { unmask: true })).toEqual(json);
    });
    fc.assert(property, { numRuns: runs(RUNS), seed: 13, endOnFailure: true });
  });
});

const filings = new Map<string, Filing>();

/**
 * Of how many real filings in a hundred the facts come back in full; the others differ in a note mark
 * or a line or two. Of the many in XML every fourth is tried.
 */
const FLOORS = [
  ['labelled', 'HTML', writeHtml, 1, 97],
  ['labelled', 'plain text', writeText, 1, 94],
  ['labelled-xml', 'HTML', writeHtml, 4, 87],
  ['labelled-xml', 'plain text', writeText, 4, 87],
] as const;

describe.skipIf(!existsSync(CORPUS))('real filings (in ../shared; skipped where absent)', () => {
  test('in JSON are read back in full, doubts too', () => {
    const files = oneIn(4, ['labelled', 'labelled-xml', 'seed'].flatMap(filesIn));
    const wrong = files.filter((file) => {
      const filing = filingIn(file);
      const json = JSON.stringify(filingJson(filing));
      const again = readJson({ name: file, text: json }).filing;
      return JSON.stringify(filingJson(again)) !== json;
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  test.each(FLOORS)(
    '%s in %s are read back with their facts',
    (folder, _, write, step, floor) => {
      const files = oneIn(step, filesIn(folder));
      const same = files.filter((file) => {
        const filing = filingIn(file);
        const again = read(write(filing, { unmask: true }));
        return JSON.stringify(pageFacts(again)) === JSON.stringify(pageFacts(filing));
      });
      expect((100 * same.length) / files.length).toBeGreaterThanOrEqual(floor);
    },
    60_000,
  );
});

/** Each real filing is read once, though several tests write it again. */
function filingIn(file: string): Filing {
  const known = filings.get(file) ?? readFiling(sourceFrom(file, readFileSync(file))).filing;
  filings.set(file, known);
  return known;
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(CORPUS, folder))
    .filter((name) => /\.(?:txt|xml)$/.test(name))
    .map((name) => path.join(CORPUS, folder, name));
}

function read(text: string): Filing {
  return readFiling({ name: 'written', text }).filing;
}

/**
 * The facts that a form shows. A box is ticked or not, so that one left out counts as not ticked;
 * who signs for himself signs for nobody else.
 */
function pageFacts(filing: Filing): unknown {
  const json = filingJson(filing, { unmask: true });
  const entries = Object.entries(json).filter(([key]) => SHOWN.has(key));
  return JSON.parse(
    JSON.stringify(Object.fromEntries(entries), (key, value: unknown) => {
      if (BOXES.has(key)) return value ?? false;
      if (NOT_SHOWN.has(key)) return undefined;
      if (typeof value === 'string' && /(?:Power|Amount)$/.test(key)) return plainZero(value);
      if (isSignature(value)) return { ...value, onBehalfOf: another(value) };
      return value;
    }),
  );
}

/** `0.00` shares are none, in whichever way they are written. */
function plainZero(shares: string): string {
  return /^0[.0]*$/.test(shares) ? '0' : shares;
}

interface PlainSignature {
  readonly signerName: string;
  readonly onBehalfOf: string | null;
}

function isSignature(value: unknown): value is PlainSignature {
  return typeof value === 'object' && value !== null && 'signerName' in value;
}

function another({ signerName, onBehalfOf }: PlainSignature): string | null {
  return onBehalfOf?.toLowerCase() === signerName.toLowerCase() ? null : onBehalfOf;
}

const SHOWN = new Set([
  'form',
  'amendmentNumber',
  'issuerName',
  'securityTitle',
  'cusips',
  'eventDate',
  'rules13G',
  'previouslyFiled13G',
  'notices',
  'reportingPersons',
  'itemsPresent',
  'transactions',
  'relatedPersons',
  'signatures',
]);
const BOXES = new Set(['legalProceedings', 'excludesShares', 'previouslyFiled13G']);
const NOT_SHOWN = new Set(['cik', 'withoutCik', 'citizenshipCode', 'comment', 'line', 'signer']);
