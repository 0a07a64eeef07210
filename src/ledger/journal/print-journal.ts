import { Decimal } from '../../value/decimal.ts';
import type { Entry, Journal, Stake } from './entry.ts';
import { ENTRY_SYNTAX, type FieldSyntax } from './entry-syntax.ts';
import { written, writtenNames } from './words.ts';

/** The first line of every journal, with the version of the text form. */
export const JOURNAL_HEAD = 'stakeline-journal 1';

/** What the head of a journal may say, in order. */
export const STAKE_WORDS: readonly (keyof Stake)[] = ['issuer', 'class', 'cusip', 'holder'];

/** A journal as text, an entry a line, in the order given. `parseJournal` reads it back to the same. */
export function printJournal({ stake, entries }: Journal): string {
  return `${printHead(stake)}\n${entries.map((entry) => `${printEntry(entry)}\n`).join('')}`;
}

export function printHead(stake: Stake): string {
  const facts = STAKE_WORDS.flatMap((word) => {
    const value = stake[word];
    return value === undefined ? [] : [`${word} ${written(value)}\n`];
  });
  return `${JOURNAL_HEAD}\n${facts.join('')}`;
}

/** One line, without its end: `2003-12-29 sale "STMicroelectronics N.V." 100500 at 4.50`. */
export function printEntry(entry: Entry): string {
  const fields = ENTRY_SYNTAX.get(entry.kind) ?? [];
  const facts: Readonly<Record<string, unknown>> = { ...entry };
  const parts = fields.flatMap((field) => printField(field, facts[field.key]));
  return [entry.day, entry.kind, ...parts].join(' ');
}

function printField({ word, as, names }: FieldSyntax, value: unknown): string[] {
  if (value === undefined) return [];
  if (as === 'flag') return word === undefined ? [] : [word];
  const text = printValue(value, names);
  return word === undefined ? [text] : [word, text];
}

function printValue(value: unknown, names: Readonly<Record<string, string>> | undefined): string {
  if (value instanceof Decimal || typeof value === 'number') return value.toString();
  if (typeof value === 'string') return names?.[value] ?? written(value);
  if (Array.isArray(value)) return writtenNames(value.map(String));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no other fact of an entry is an object than a correction's right entry
  return printEntry(value as Entry);
}
