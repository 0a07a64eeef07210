import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFrom } from '../../source/source.ts';
import { plain } from './facts-in.ts';
import { readXml, type XmlReading } from './xml.ts';

const SHARED = path.resolve('../shared');
const LABELLED = path.join(SHARED, 'corpus/labelled-xml');
const here = existsSync(LABELLED);

describe.skipIf(!here)('labelled XML filings (in ../shared; skipped where absent)', () => {
  test('say what their labels say', () => {
    const misses: string[] = [];
    let values = 0;
    for (const name of here ? names(LABELLED) : []) {
      const label = labelOf(name);
      const { filing } = read(path.join(LABELLED, name));
      for (const [field, want, have] of comparisons(label, filing)) {
        values += 1;
        if (comparable(want) === comparable(have)) continue;
        misses.push(`${name} ${field}: ${JSON.stringify(want)} / ${JSON.stringify(have)}`);
      }
    }
    expect(misses).toEqual([]);
    expect(values).toBeGreaterThan(10_000);
  });

  test('hold no element that is passed over and nothing in doubt', () => {
    const told: string[] = [];
    for (const name of here ? names(LABELLED) : []) {
      const { filing, findings } = read(path.join(LABELLED, name));
      for (const { code, message } of findings) {
        if (!TOLERATED.has(code)) told.push(`${name} ${code}: ${message}`);
      }
      for (const [, doubt] of JSON.stringify(filing).matchAll(/"doubt":("(?:[^"\\]|\\.)*")/g)) {
        told.push(`${name}: ${doubt}`);
      }
    }
    expect(told).toEqual(EXPECTED_PROBLEMS);
  });
});

/** Real filings lose characters and escape them twice; that is told, and it is all. */
const TOLERATED = new Set(['xml-characters-kept', 'xml-text-escaped-once']);
const EXPECTED_PROBLEMS: string[] = [];

function names(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(?:xml|txt)$/.test(name));
}

function read(file: string): XmlReading {
  const source = sourceFrom(file, readFileSync(file));
  return readXml(source, { from: 0, to: source.text.length });
}

/** The keys of a label that are compared; all labels of this folder have them. */
interface Label {
  readonly [title: string]: unknown;
  readonly reportingPersons: readonly Readonly<Record<string, unknown>>[];
  readonly signatures: readonly Readonly<Record<string, string | null>>[];
}

function labelOf(name: string): Label {
  const file = path.join(LABELLED, name.replace(/\.(?:xml|txt)$/, '.json'));
  const label: Label = JSON.parse(readFileSync(file, 'utf8'));
  return label;
}

/** A path, what the label says there and what the reader. */
type Comparison = readonly [string, unknown, unknown];

function comparisons(label: Label, filing: XmlReading['filing']): Comparison[] {
  const signatures = label.signatures.map((one) => ({
    ...one,
    signer: humanName(one['signer'] ?? ''),
  }));
  return [
    ...TITLE_KEYS.map((key): Comparison => [key, label[key], valueAt(filing, key)]),
    ['notices', label['notices'], filing.notices.map((notice) => notice.name.value)],
    ['itemsPresent', label['itemsPresent'], filing.items.map((item) => item.number.value)],
    ...entryComparisons('reportingPersons', label.reportingPersons, filing.reportingPersons),
    ...entryComparisons('signatures', signatures, filing.signatures),
  ];
}

const TITLE_KEYS = [
  'form',
  'amendmentNumber',
  'issuerName',
  'securityTitle',
  'cusips',
  'eventDate',
  'rules13G',
  'previouslyFiled13G',
];

function entryComparisons(
  list: string,
  want: readonly Readonly<Record<string, unknown>>[],
  have: readonly object[],
): Comparison[] {
  return [
    [list, want.length, have.length],
    ...want.flatMap((entry, at) =>
      Object.entries(entry).map(([key, value]): Comparison => {
        const found = valueAt(have[at], key);
        // A box that the XML leaves out counts as unticked in the labels.
        return [`${list}[${at}].${key}`, value, value === false ? (found ?? 'false') : found];
      }),
    ),
  ];
}

function valueAt(part: unknown, key: string): unknown {
  const found = plain(part);
  if (found === null || typeof found !== 'object') return undefined;
  return Object.entries(found).find(([name]) => name === key)?.[1];
}

/** Values as text, numbers without zeros that say nothing, so that a label and a fact compare. */
function comparable(value: unknown): string {
  const text = JSON.stringify(value ?? '', (_, one: unknown) =>
    typeof one === 'number' || typeof one === 'boolean' ? `${one}` : one,
  );
  return text.replace(/^"(-?\d+)\.(\d*[1-9])?0*"$/, (_, whole: string, rest = '') =>
    rest === '' ? `"${whole}"` : `"${whole}.${rest}"`,
  );
}

/** These labels were read off the elements, some with the mark (`/S/`) that is no part of a name. */
function humanName(label: string): string {
  return label.replace(/^(?:.*\/s\/|s\/|Name:) ?/i, '');
}
