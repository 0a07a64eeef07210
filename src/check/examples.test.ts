import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { sample13d, sample13g } from '../filing/sample.ts';
import { allChecks } from './all.ts';
import { confirmations, runChecks } from './run.ts';

/** `17 CFR 240.13d-3(d)(1)`, perhaps with the part of the form that is meant, or the standard. */
const CITE = /^(?:17 CFR \d{3}\.[0-9a-z-]+(?:\([0-9a-z]+\))*(?:, [A-Za-z0-9() ]+)?|ANSI X9\.6)$/;
const VERSION = /^\d+\.\d+\.\d+$/;

test('every file is a check, and the checks are sorted by name', () => {
  const files = readdirSync(new URL('./checks', import.meta.url));
  const codes = allChecks.map(({ code }) => code);
  expect(codes).toEqual(files.map((file) => file.replace(/\.ts$/, '')).toSorted());
});

test('the samples pass every check', () => {
  expect(runChecks(sample13d())).toEqual([]);
  expect(runChecks(sample13g())).toEqual([]);
});

describe.each(allChecks.map((check) => [check.code, check] as const))('%s', (_, check) => {
  const messages = (filing: Parameters<typeof runChecks>[0]): string[] =>
    runChecks(filing, [check]).map(({ message }) => message);

  it('has examples of both kinds', () => {
    expect(check.passes).not.toHaveLength(0);
    expect(check.fails).not.toHaveLength(0);
  });

  it('cites a rule and a version', () => {
    expect(check.cite).toMatch(CITE);
    expect(check.since).toMatch(VERSION);
  });

  it.each(check.passes.map((filing, at) => [at, filing] as const))(
    'passes example %i',
    (_at, filing) => {
      expect(messages(filing)).toEqual([]);
    },
  );

  it.each(check.fails)('fails where it should (%#)', (filing, message) => {
    expect(messages(filing)).toEqual([message]);
  });

  it.each(check.confirms ?? [])('confirms where it should (%#)', (filing, message) => {
    expect(confirmations(filing, [check]).map((each) => each.message)).toEqual([message]);
  });
});
