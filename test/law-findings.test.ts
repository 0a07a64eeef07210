import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../src/check/all.ts';
import { runChecks } from '../src/check/run.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { sourceFrom } from '../src/source/source.ts';

/**
 * The checks that apply the law of due days, schedules and neighbouring rules, over real filings,
 * which lie beside the project and not in it. Every finding below was looked up in its filing and is
 * true of it as filed; a new one is a discovery to be looked up too, or a check or reader that errs.
 */
const CORPUS = new URL('../../shared/corpus/', import.meta.url);

const TRUE_FINDINGS: Readonly<Record<string, readonly string[]>> = {
  'exit-box-ticked': [],
  // Ten days of the old text that were over by calendar days, but not by business days.
  'filed-by-careful-day': ['0001121804-01-500010'],
  'filed-by-due-day': [
    '0000891554-97-000224',
    '0000912282-09-000463',
    '0000950127-03-001233',
    '0000950170-24-139085',
    '0001140661-04-000042',
    '0001193125-11-035272',
    '0001193125-17-089001',
    '0001640334-17-000881',
  ],
  'institution-type-listed': [],
  'joint-filing-agreement-named': ['Sample_Schedule13D', 'schedule13d_Aadi-Bioscience-Inc'],
  'passive-holder-under-twenty-percent': ['0001731122-26-000161', '0002108436-26-000001'],
  // Three of one chain, two of other holders, and the seed.
  'sales-within-rule-144': [
    '0000807249-20-000011',
    '0000807249-20-000030',
    '0000807249-20-000040',
    '0000807249-20-000041',
    '0000807249-20-000045',
    '0000807249-20-000047',
    '0000807249-20-000053',
    '0000807249-20-000060',
    '0000807249-20-000065',
    '0000807249-20-000070',
    '0000807249-20-000072',
    '0000807249-20-000074',
    '0000807249-20-000081',
    'st-8x8-13da2',
  ],
  'share-count-recent': ['0000902664-04-001864', '0001346554-26-000002'],
  'trades-in-lookback': [],
  'trades-of-total-listed': [],
};

const checks = allChecks.filter(({ code }) => code in TRUE_FINDINGS);

describe.skipIf(!existsSync(CORPUS))('real filings (skipped where ../shared is absent)', () => {
  test('give the findings of law known to be true, and no others', () => {
    const found: Record<string, string[]> = {};
    for (const { code } of checks) found[code] = [];
    for (const file of filings()) {
      const { filing } = readFiling(sourceFrom(file, readFileSync(new URL(file, CORPUS))));
      for (const { code } of runChecks(filing, checks)) found[code]?.push(shortName(file));
    }
    for (const names of Object.values(found)) names.sort();
    expect(found).toEqual(TRUE_FINDINGS);
  }, 60_000);
});

function filings(): readonly string[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|html?|xml)$/.test(file))
    .toSorted();
}

/** The accession number at the head of a file's name, or what its name ends with. */
function shortName(file: string): string {
  const name = file.replace(/^.*[/\\]|\.\w+$/g, '');
  return /^\d{10}-\d\d-\d{6}/.exec(name)?.[0] ?? name.split('__').at(-1) ?? name;
}
