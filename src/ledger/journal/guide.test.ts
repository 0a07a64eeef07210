import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENTRY_SYNTAX } from './entry-syntax.ts';
import { parseJournal } from './parse-journal.ts';
import { JOURNAL_HEAD, printEntry } from './print-journal.ts';

const guide = readFileSync('docs/guide/journal.md', 'utf8');
const lines = [...guide.matchAll(/^```journal\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
  block.trimEnd().split('\n'),
);

test('every line of the guide is an entry, written as it is printed', () => {
  const { journal, findings } = parseJournal([JOURNAL_HEAD, ...lines].join('\n'));
  expect(findings).toEqual([]);
  expect(journal.entries.map(printEntry)).toEqual(lines);
});

test('the guide has every kind of entry and every word', () => {
  const kinds = new Set(lines.map((line) => line.split(' ')[1]));
  expect([...ENTRY_SYNTAX.keys()].filter((kind) => !kinds.has(kind))).toEqual([]);
  const words = [...ENTRY_SYNTAX.values()].flat().flatMap(({ word }) => word ?? []);
  expect(words.filter((word) => !guide.includes(word))).toEqual([]);
});
