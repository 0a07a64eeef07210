import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readXml } from './xml.ts';

const TABLE = path.resolve('../shared/edgar-xml/elements.tsv');
const here = existsSync(TABLE);

const NAMESPACES: Readonly<Record<string, string>> = {
  schedule13D: 'http://www.sec.gov/edgar/schedule13D',
  schedule13g: 'http://www.sec.gov/edgar/schedule13g',
  common: 'http://www.sec.gov/edgar/common',
};

/** One row of the table: an element that a statement may have. */
interface Row {
  readonly path: string;
  readonly namespace: string;
  readonly isValue: boolean;
  readonly facets: string;
}

describe.skipIf(!here).each(['13D', '13G'])(
  'Schedule %s with every element of ../shared (skipped where absent)',
  (form) => {
    const rows = here ? rowsOf(form) : [];
    const { text, places } = statementOf(form, rows);
    const { filing, findings } = readXml({ name: form, text }, { from: 0, to: text.length });
    const json = JSON.stringify(filing);

    test('has no element that the reader passes over', () => {
      expect(rows.length).toBeGreaterThan(100);
      expect(findings).toEqual([]);
    });

    test('loses no value', () => {
      const values = rows.filter(({ isValue }) => isValue);
      const lost = values.filter((row) => {
        const { read } = valueOf(form, row, rows.indexOf(row));
        return !json.includes(`"value":${read},"span":{"from":${places.get(row.path)},`);
      });
      expect(lost.map((row) => row.path)).toEqual([]);
      expect(values.length).toBeGreaterThan(70);
    });
  },
);

/** A statement with one of each element, and where each element's content begins. */
function statementOf(
  form: string,
  rows: readonly Row[],
): { text: string; places: ReadonlyMap<string, number> } {
  const places = new Map<string, number>();
  let text = `<edgarSubmission xmlns="${NAMESPACES[rows[0]?.namespace ?? '']}">`;
  const addChildren = (parent: string): void => {
    for (const row of rows.filter((one) => path.posix.dirname(one.path) === parent)) {
      const name = path.posix.basename(row.path);
      text += `<${name} xmlns="${NAMESPACES[row.namespace]}">`;
      places.set(row.path, text.length);
      if (row.isValue) text += valueOf(form, row, rows.indexOf(row)).typed;
      else addChildren(row.path);
      text += `</${name}>`;
    }
  };
  addChildren('.');
  return { text: `${text}</edgarSubmission>`, places };
}

function rowsOf(form: string): Row[] {
  return readFileSync(TABLE, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([schedule]) => schedule === form)
    .map(([, , at = '', namespace = '', kind, , facets = '']) => ({
      path: at,
      namespace,
      isValue: kind === 'value',
      facets,
    }));
}

/** What to type into an element, and how the filing says it in JSON. */
interface Value {
  readonly typed: string;
  readonly read: string;
}

function valueOf(form: string, { path: at, facets }: Row, index: number): Value {
  const name = path.posix.basename(at);
  if (name === 'submissionType') return said(`SCHEDULE ${form}`, JSON.stringify(form));
  if (name === 'stateOrCountry') return said('NV');
  if (name === 'citizenshipOrOrganization') return said('VT', '"VERMONT"');
  if (name === 'issuerCusipNumber') return said('037833100');
  if (name === 'previousAccessionNumber') return said('0001234567-25-000042');
  if (facets.includes('\\d{1,10}')) return said(`${1_000_000_000 + index}`);
  if (facets.startsWith('decimal; minInclusive=0.0')) return said(`5.${index}`);
  if (facets.startsWith('decimal')) return said(`${index}00`);
  if (facets.startsWith('integer')) return said(`${index}`, `${index}`);
  if (facets.startsWith('boolean')) return said('true', 'true');
  if (facets.endsWith('one of Y N')) return said('Y', 'true');
  if (facets.includes('\\d{1,2}/\\d{1,2}/\\d{4}')) {
    return said(`01/02/${1900 + index}`, `"${1900 + index}-01-02"`);
  }
  const [, codes] = /one of (.*)/.exec(facets) ?? [];
  if (codes === undefined) return said(`text ${index} of ${name}`);
  const first = codes.split(codes.includes(' / ') ? ' / ' : ' ')[0] ?? '';
  return said(first, JSON.stringify(first.replace('Rule ', '')));
}

function said(typed: string, read: string = JSON.stringify(typed)): Value {
  return { typed, read };
}
