import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../src/check/run.ts';
import { printFindings, summaryOf } from '../src/cli/print-findings.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { inReadingOrder } from '../src/source/finding.ts';
import type { Source } from '../src/source/source.ts';
import { filingJson } from '../src/write/json.ts';
import { filingsIn } from './filings-in.ts';

/**
 * Every sample as it is read and checked: `samples/golden/NAME.json` has its facts with their
 * places, `NAME.findings` what `stakeline check` prints of it.
 * `UPDATE=1 npx vitest run test/golden.test.ts` writes them anew; the diff is the review.
 * The findings do not end in `.txt`, as then the command line would take them for filings.
 */
const SAMPLES = 'samples';
const GOLDEN = join(SAMPLES, 'golden');
const COLUMNS = 100;

const isUpdate = process.env['UPDATE'] === '1';

describe.each(filingsIn(SAMPLES))('$name', (sample) => {
  // The name that the findings print has no path, so that they are the same on every system.
  const source: Source = { ...sample, name: basename(sample.name) };
  const { filing, findings } = readFiling(source);

  test('has the facts of its golden file', () => {
    const facts = filingJson(filing, { spans: true });
    agreeWith(join(GOLDEN, `${source.name}.json`), `${pairsOnOneLine(facts)}\n`);
  });

  test('has the findings of its golden file', () => {
    const all = inReadingOrder([...findings, ...runChecks(filing)]);
    const page = { colours: pc.createColors(false), columns: COLUMNS };
    const printed = `${printFindings(source, all, page)}${summaryOf(all, 1)}\n`;
    agreeWith(join(GOLDEN, `${source.name}.findings`), printed);
  });
});

function agreeWith(file: string, text: string): void {
  if (isUpdate) writeFileSync(file, text);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(text, `${file} differs; UPDATE=1 writes it anew`).toBe(written);
}

/** Indented JSON in which a place, two numbers, takes one line. */
function pairsOnOneLine(value: object): string {
  return JSON.stringify(value, undefined, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]');
}
