import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readFiling } from '../src/read/read-filing.ts';
import { filingJson } from '../src/write/json.ts';
import { filingsIn } from './filings-in.ts';

/**
 * Small filings in the layouts of many filers, written by us: banks and boutiques, law firms' forms and
 * typed pages, 1994 to 2021. What is read from each stands in `facts.golden`, a line a fact that it has.
 * `UPDATE=1 npx vitest run test/layouts.test.ts` writes it anew; the diff is the review.
 */
const FOLDER = 'test/layouts';
const FACTS = `${FOLDER}/facts.golden`;
/** Texts of items and places would drown the facts. */
const LEFT_OUT = new Set(['items', 'pages', 'interest', 'relatedPersonsDetails']);

test('every layout gives the facts that it states', () => {
  const filings = filingsIn(FOLDER);
  const text = filings
    .map((source) => {
      const { filing } = readFiling(source);
      return `${basename(source.name)}\n${linesOf(filingJson(filing)).join('\n')}\n`;
    })
    .join('\n');
  if (process.env['UPDATE'] === '1') writeFileSync(FACTS, text);
  const written = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  expect(text, `${FACTS} differs; UPDATE=1 writes it anew`).toBe(written);
  expect(filings.length).toBeGreaterThanOrEqual(25);
});

/** A line for each fact, and one for each entry of a list of facts; what is absent has none. */
function linesOf(facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    if (LEFT_OUT.has(key) || isAbsent(value)) return [];
    const entries = Array.isArray(value) && value.every(isObject) ? value : [value];
    return entries.map((entry) => `  ${key}: ${inShort(entry)}`);
  });
}

function inShort(value: unknown): string {
  if (!isObject(value)) return Array.isArray(value) ? value.map(String).join(', ') : String(value);
  return Object.entries(value)
    .filter(([, inner]) => !isAbsent(inner))
    .map(([key, inner]) => `${key} ${inShort(inner)}`)
    .join(' · ');
}

function isAbsent(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
