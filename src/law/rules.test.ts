import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainRule } from './explain.ts';
import { allRules } from './rules/all.ts';

const files = readdirSync(new URL('./rules/', import.meta.url))
  .filter((file) => file !== 'all.ts')
  .map((file) => file.replace(/\.ts$/, ''));

test('every rule file is in the list, and named for its rule', () => {
  expect(allRules.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

describe.each(allRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('its examples give what they say', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const { on, gives, found } of rule.tryExamples()) {
      expect({ on, says: found }).toEqual({ on, says: JSON.parse(JSON.stringify(gives)) });
    }
  });

  test('its versions begin on rising days, cite the law and speak', () => {
    const starts = rule.versions.map(({ from }) => from);
    expect(starts).toEqual([...new Set(starts)].toSorted());
    for (const { cite, text } of rule.versions) {
      expect(cite).toMatch(/C\.?F\.?R|U\.S\.C\.|FR|Release/);
      expect(text).toMatch(/\.$/);
    }
    expect(rule.asks).toMatch(/\?$/);
  });

  test('its page has every version, each ending where the next begins', () => {
    const page = explainRule(name);
    expect(page?.versions.map(({ until }) => until)).toEqual([
      ...rule.versions.slice(1).map(({ from }) => from),
      undefined,
    ]);
  });
});
