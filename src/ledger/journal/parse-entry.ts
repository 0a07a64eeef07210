import { type Day, parseDay } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Entry } from './entry.ts';
import { ENTRY_SYNTAX, type FieldSyntax, type Writing } from './entry-syntax.ts';
import { NOBODY, type Word } from './words.ts';

/** Why a line is no entry, and the column, from 0, at which that shows. */
export interface Problem {
  readonly problem: string;
  readonly at: number;
}

/** An entry from the words of its line, `end` being the line's length. Never throws. */
export function parseEntry(words: readonly Word[], end: number): Entry | Problem {
  return readEntry({ words, next: 0, end }, 'any');
}

/** The words of a line and how far they are read. */
interface Reader {
  readonly words: readonly Word[];
  next: number;
  readonly end: number;
}

function readEntry(reader: Reader, which: 'any' | 'right'): Entry | Problem {
  const first = take(reader);
  const day = first && !first.quoted ? parseDay(first.text) : undefined;
  if (day === undefined || first?.text !== day) {
    return problem(first, reader, 'An entry begins with its day, written YYYY-MM-DD.');
  }
  const kind = take(reader);
  const fields = kind && !kind.quoted ? ENTRY_SYNTAX.get(kind.text) : undefined;
  if (!kind || !fields) {
    const known = [...ENTRY_SYNTAX.keys()].join(', ');
    return problem(kind, reader, `After the day stands what happened, one of: ${known}.`);
  }
  if (which === 'right' && kind.text === 'correct') {
    return problem(kind, reader, 'A correction gives the right entry, not another correction.');
  }
  const facts: Record<string, unknown> = { day, kind: kind.text };
  const wrong = readPlaced(reader, fields, facts) ?? readWorded(reader, fields, facts);
  if (wrong) return wrong;
  const missing = fields.find(({ key, optional }) => !optional && facts[key] === undefined);
  if (missing) return problem(undefined, reader, `The entry lacks ${describe(missing)}.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has exactly the facts of each kind, and all that are not optional were found
  return facts as unknown as Entry;
}

function take(reader: Reader): Word | undefined {
  const word = reader.words[reader.next];
  if (word) reader.next += 1;
  return word;
}

function problem(word: Word | undefined, { end }: Reader, text: string): Problem {
  return { problem: text, at: word?.at ?? end };
}

/** Facts that are known by their place. */
function readPlaced(
  reader: Reader,
  fields: readonly FieldSyntax[],
  facts: Record<string, unknown>,
): Problem | undefined {
  for (const field of fields) {
    if (field.word !== undefined) continue;
    const wrong = readValue(reader, field, facts);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Facts that follow a word of their own, in any order. */
function readWorded(
  reader: Reader,
  fields: readonly FieldSyntax[],
  facts: Record<string, unknown>,
): Problem | undefined {
  for (let word = take(reader); word; word = take(reader)) {
    const { text, quoted } = word;
    const field = quoted ? undefined : fields.find((candidate) => candidate.word === text);
    if (!field) {
      const known = fields.flatMap(({ word: name }) => name ?? []).join(', ');
      return problem(word, reader, `“${text}” means nothing here; what may follow is ${known}.`);
    }
    if (facts[field.key] !== undefined) return problem(word, reader, `“${text}” stands twice.`);
    const wrong = readValue(reader, field, facts);
    if (wrong) return wrong;
  }
  return undefined;
}

function readValue(
  reader: Reader,
  field: FieldSyntax,
  facts: Record<string, unknown>,
): Problem | undefined {
  const { key, as, names } = field;
  if (as === 'flag') {
    facts[key] = true;
    return undefined;
  }
  if (as === 'entry') {
    const right = readEntry(reader, 'right');
    if ('problem' in right) return right;
    facts[key] = right;
    return undefined;
  }
  const word = take(reader);
  const value = word && (as === 'names' ? namesFrom(word, reader) : valueOf(word, as));
  if (value === undefined) return problem(word, reader, `Here stands ${describe(field)}.`);
  facts[key] = names ? Object.keys(names).find((name) => names[name] === value) : value;
  return undefined;
}

function valueOf(
  { text, quoted }: Word,
  as: Exclude<Writing, 'names' | 'flag' | 'entry'>,
): string | Decimal | Day | number | undefined {
  if (as === 'name' || as === 'text') return text === ',' && !quoted ? undefined : text;
  if (quoted) return undefined;
  if (as === 'number') return Decimal.parse(text);
  if (as === 'shares') return notNegative(Decimal.parse(text));
  if (as === 'day') return parseDay(text) === text ? parseDay(text) : undefined;
  if (as === 'whole') return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  return as.includes(text) ? text : undefined;
}

function notNegative(number: Decimal | undefined): Decimal | undefined {
  return number?.isNegative() ? undefined : number;
}

function namesFrom(first: Word, reader: Reader): readonly string[] | undefined {
  if (first.text === NOBODY && !first.quoted) return [];
  const names = [first.text];
  while (isComma(reader.words[reader.next])) {
    reader.next += 1;
    const name = take(reader);
    if (!name || isComma(name)) return undefined;
    names.push(name.text);
  }
  return isComma(first) ? undefined : names;
}

function isComma(word: Word | undefined): boolean {
  return word?.text === ',' && !word.quoted;
}

const WRITINGS: Readonly<Record<Exclude<Writing, readonly string[]>, string>> = {
  name: 'a name, in quotes if it has blanks',
  names: `names with commas between them, or “${NOBODY}”`,
  text: 'a text in quotes',
  shares: 'a number of plain digits, such as 1234.50, without commas and not negative',
  number: 'a number of plain digits, such as -1234.50, without commas',
  day: 'a day, written YYYY-MM-DD',
  whole: 'a whole number',
  flag: 'a word',
  entry: 'the entry as it should be, with its day',
};

/** `its shares after “for”: a number of …`. */
function describe({ key, as, word }: FieldSyntax): string {
  const what = typeof as === 'string' ? WRITINGS[as] : `one of ${as.join(', ')}`;
  return `${word === undefined ? `its ${key}` : `what follows “${word}”`}: ${what}`;
}
