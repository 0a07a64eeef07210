import {
  array,
  assert,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  string,
  tuple,
  uint8Array,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../src/check/run.ts';
import type { Filing } from '../src/filing/filing.ts';
import { findDays } from '../src/read/parse/day-text.ts';
import { findNumbers } from '../src/read/parse/number-text.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { decode } from '../src/source/source.ts';
import type { Span } from '../src/source/span.ts';
import { Decimal } from '../src/value/decimal.ts';
import { filingsIn } from './filings-in.ts';
import { processorTime } from './processor-time.ts';
import { runs } from './thorough.ts';

/**
 * What holds of the reading of any text: the samples as they are, damaged in every way that a file
 * comes to harm, and noise. A failure prints the seed that brings it back.
 */
const SAMPLES = filingsIn('samples').map(({ text }) => text);
const RUNS = 40;

/** A place in a text, as a share of its length, so that one choice fits every sample. */
const SHARE = integer({ min: 0, max: 1000 });
const NOISE = oneof(
  constantFrom(
    '\0',
    '\f',
    '\t',
    '\r',
    '<PAGE>',
    '<TABLE>',
    '</TEXT>',
    '<!--',
    '&#',
    '%',
    '[X]',
    '(',
  ),
  constantFrom('\nItem 5.', '\n1   NAME OF REPORTING PERSON\n', '12/30/2003', '1,234,567', '/s/ '),
  string({ maxLength: 12 }),
);

type Damage = (text: string) => string;

/** One way to harm a text: cut it, double or drop a piece, splice in another, fold, flatten, add noise. */
const DAMAGE = tuple(nat(8), SHARE, SHARE, constantFrom(...SAMPLES), NOISE).map(
  ([way, first, second, other, noise]): Damage =>
    (text) => {
      const from = at(text, Math.min(first, second));
      const to = at(text, Math.max(first, second));
      const piece = text.slice(from, to);
      const instead = [
        '',
        piece + piece,
        other.slice(at(other, Math.min(first, second)), at(other, Math.max(first, second))),
        piece.toUpperCase(),
        piece.replace(/\s+/g, ' '),
        piece.replaceAll('\n', '\r\n'),
        piece.replaceAll(' ', '\u00a0'),
        noise + piece,
        noise.repeat(20),
      ][way];
      return text.slice(0, from) + (instead ?? '') + text.slice(to);
    },
);

const DAMAGED = tuple(constantFrom(...SAMPLES), array(DAMAGE, { maxLength: 4 })).map(
  ([text, damages]) => damages.reduce((harmed, damage) => damage(harmed), text),
);

/** The bytes of a sample with some overwritten, or in another encoding than they say. */
const RECODED = tuple(
  constantFrom(...SAMPLES),
  constantFrom('latin1', 'utf8', 'utf16le', 'base64'),
  array(tuple(SHARE, nat(255)), { maxLength: 20 }),
).map(([text, encoding, overwritten]) => {
  // These four are names of Buffer's encodings.
  const bytes = Buffer.from(text, encoding as BufferEncoding);
  for (const [share, byte] of overwritten) bytes[Math.floor((share / 1001) * bytes.length)] = byte;
  return decode(bytes);
});

function at(text: string, share: number): number {
  return Math.floor((share / 1000) * text.length);
}

describe('whatever the text, readers do not throw and places lie in it', () => {
  test.each([
    ['samples cut, doubled, spliced and soiled', DAMAGED],
    ['samples with wrong bytes', RECODED],
    ['bytes without sense', uint8Array({ maxLength: 2000 }).map((bytes) => decode(bytes))],
    ['characters without sense', string({ unit: 'binary', maxLength: 500 })],
  ])('%s', (_what, texts) => {
    assert(
      property(texts, (text) => {
        const { filing, findings } = readFiling({ name: 'test', text });
        for (const { span } of [...findings, ...runChecks(filing)]) {
          if (span) expectWithin(span, text);
        }
        for (const { span } of factsIn(filing)) expectWithin(span, text);
      }),
      { numRuns: runs(RUNS) },
    );
  });
});

describe('places hold what was read', () => {
  test('of numbers, days and words in the samples as they are', () => {
    for (const text of SAMPLES) {
      const facts = factsIn(readFiling({ name: 'test', text }).filing);
      expect(facts.length).toBeGreaterThan(30);
      for (const fact of facts) expectToReadBack(fact, text);
    }
  });

  test('of numbers and days in damaged samples too', () => {
    assert(
      property(DAMAGED, (text) => {
        for (const fact of factsIn(readFiling({ name: 'test', text }).filing)) {
          if (!isWords(fact)) expectToReadBack(fact, text);
        }
      }),
      { numRuns: runs(RUNS) },
    );
  });
});

/** A fact with its place, and the path to it for messages. */
interface PlacedFact {
  readonly path: string;
  readonly value: unknown;
  readonly span: Span;
  readonly isDoubtful: boolean;
}

/** Every fact of a filing that has a place. */
function factsIn(filing: Filing): PlacedFact[] {
  const facts: PlacedFact[] = [];
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null || part instanceof Decimal) return;
    if ('span' in part && isSpan(part.span)) {
      // What has a value beside its place is a fact; a whole cover page or row has only a place.
      const value = 'value' in part ? part.value : undefined;
      facts.push({ path, value, span: part.span, isDoubtful: 'doubt' in part });
    }
    for (const [key, inner] of Object.entries(part)) walk(inner, `${path}/${key}`);
  };
  walk(filing, '');
  return facts;
}

function isSpan(span: unknown): span is Span {
  return typeof span === 'object' && span !== null && 'from' in span && 'to' in span;
}

function expectWithin({ from, to }: Span, text: string): void {
  if (!(from >= 0 && from <= to && to <= text.length)) {
    expect.fail(`place ${from} to ${to} of ${text.length} characters`);
  }
}

/** Words may be joined over lines, cut short at notes, and come from markup or codes. */
function isWords({ value }: PlacedFact): boolean {
  return typeof value === 'string' && !isDay(value);
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

function expectToReadBack(fact: PlacedFact, text: string): void {
  const place = text.slice(fact.span.from, fact.span.to);
  if (!readsBack(fact, place)) {
    expect.fail(`${fact.path}: ${String(fact.value)} is placed at ${JSON.stringify(place)}`);
  }
}

function readsBack({ value, path, isDoubtful }: PlacedFact, place: string): boolean {
  if (value instanceof Decimal) return isDoubtful || isNumberIn(value, plain(place));
  if (typeof value !== 'string') return true;
  if (isDay(value)) return findDays(plain(place)).some(({ day }) => day === value);
  // Names stand as they are typed, less what lies between their lines.
  if (!/\/name$|\/signer$|issuerName$/.test(path)) return true;
  return plain(place).replace(/\s+/g, ' ').includes(value);
}

/** Zero is also a dash, or a word. */
const ZERO = /^\W*(?:0|none|nil|zero|no\s+shares)?\W*(?:$|\s)/i;

function isNumberIn(value: Decimal, place: string): boolean {
  if (value.isZero() && ZERO.test(place)) return true;
  return findNumbers(place).some((found) => found.value.equals(value));
}

/** What a place shows: without tags and the null characters that HTML ignores, entities as their characters. */
function plain(place: string): string {
  return place
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('\0', '')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ');
}

describe('twice the text takes about twice the time', () => {
  const LENGTH = 200_000;
  const pieces = [
    ...SAMPLES,
    'CUSIP No. 411999105   13G   Page 2 of 9 Pages\n',
    '1   NAME OF REPORTING PERSON\n2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP\n',
    '12/30/2003     1,234     5.00\n',
    'By: /s/ Jane Doe\n    Jane Doe, President\n',
    'Item 5.  Interest in Securities of the Issuer.\n',
    'owned 1,000 shares outstanding ',
    '( ( [ [ / / _ _ ',
    '<td>1</td>',
    '\t-\n',
  ];

  test.each(pieces.map((piece) => [piece.slice(0, 40).trim(), piece] as const))(
    '%j',
    (_head, piece) => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      const once = text.slice(0, LENGTH / 4);
      timeToRead(once);
      const short = Math.max(timeToRead(once), 4);
      // Quadratic work would take sixteen times as long for four times the text; 3 a doubling is 9.
      if (timeToRead(text) > short * 9) expect(timeToRead(text)).toBeLessThan(short * 9);
    },
  );
});

/** The shortest of three readings. */
function timeToRead(text: string): number {
  const read = (): number => processorTime(() => readFiling({ name: 'test', text }));
  return Math.min(read(), read(), read());
}
