import { type Fact, type Stated, stated, unread } from '../../filing/fact.ts';
import type { Finding } from '../../source/finding.ts';
import { type Accession, parseAccession } from '../../value/accession.ts';
import { type Cik, parseCik } from '../../value/cik.ts';
import { type Day, parseDay } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';

/** An object of the file, or what stands where one should. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The values of a filing's JSON while they are read.
 * What does not have the form of the contract is a finding and a fact without a value, and never a
 * guess; a fact that was in doubt when it was written is in doubt again.
 */
export class JsonValues {
  readonly findings: Finding[] = [];
  readonly #reasons: ReadonlyMap<string, string>;

  /** `reasons`: why facts are in doubt, by their paths. */
  constructor(reasons: ReadonlyMap<string, string>) {
    this.#reasons = reasons;
  }

  /** Why a fact or a list is in doubt. */
  reasonOf(path: string): string | undefined {
    return this.#reasons.get(path);
  }

  fact<T>(value: unknown, path: string, meaning: Meaning<T>): Fact<T> | undefined {
    const doubt = this.#reasons.get(path);
    if (value === null || value === undefined)
      return doubt === undefined ? undefined : unread(doubt);
    const meant = meaning.of(value);
    if (meant === undefined) return unread(this.#refuse(value, path, meaning.what));
    return stated(meant, undefined, doubt);
  }

  /** A fact that is only of use with its value. */
  stated<T>(value: unknown, path: string, meaning: Meaning<T>): Stated<T> | undefined {
    const fact = this.fact(value, path, meaning);
    return isStated(fact) ? fact : undefined;
  }

  /** The entries of a list that have a value. */
  facts<T>(value: unknown, path: string, meaning: Meaning<T>): Stated<T>[] {
    return this.entries(value, path).flatMap(
      ([entry, place]) => this.stated(entry, place, meaning) ?? [],
    );
  }

  /** A list's entries with their paths; nothing where there is no list. */
  entries(value: unknown, path: string): [entry: unknown, path: string][] {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#refuse(value, path, 'a list');
      return [];
    }
    if (value.length > ENTRIES_MAX)
      this.#refuse(value.length, path, `at most ${ENTRIES_MAX} entries`);
    return value.slice(0, ENTRIES_MAX).map((entry: unknown, at) => [entry, `${path}[${at}]`]);
  }

  /** An object; an empty one where there is none. */
  object(value: unknown, path: string): JsonObject {
    if (value === null || value === undefined) return {};
    if (isObject(value)) return value;
    this.#refuse(value, path, 'an object');
    return {};
  }

  #refuse(value: unknown, path: string, what: string): string {
    const shown = (JSON.stringify(value) ?? '').slice(0, SHOWN_LENGTH);
    const message = `${path === '' ? 'The file' : path} is ${shown} where ${what} belongs.`;
    if (this.findings.length < FINDINGS_MAX) {
      this.findings.push({
        code: 'json-value-valid',
        severity: 'error',
        message,
        cite: CITE,
        path,
      });
    }
    return message;
  }
}

const CITE = "Stakeline, a filing's JSON";
/** No filing lists more. */
const ENTRIES_MAX = 20_000;
const FINDINGS_MAX = 500;
const SHOWN_LENGTH = 60;

function isStated<T>(fact: Fact<T> | undefined): fact is Stated<T> {
  return fact?.value !== undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value of the file means, and what it is called in complaints. */
export interface Meaning<T> {
  readonly what: string;
  of(value: unknown): T | undefined;
}

export const TEXT: Meaning<string> = {
  what: 'a text',
  of: (value) => (typeof value === 'string' ? value : undefined),
};

export const BOX: Meaning<boolean> = {
  what: 'true or false',
  of: (value) => (typeof value === 'boolean' ? value : undefined),
};

export const COUNT: Meaning<number> = {
  what: 'a whole number',
  of: (value) => (Number.isSafeInteger(value) ? Number(value) : undefined),
};

export const DAY: Meaning<Day> = fromText('a day as YYYY-MM-DD', parseDay);
export const NUMBER: Meaning<Decimal> = fromText('a number as a text of digits', (text) =>
  Decimal.parse(text),
);
export const CIK: Meaning<Cik> = fromText('a CIK', parseCik);
export const ACCESSION: Meaning<Accession> = fromText('an accession number', parseAccession);

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Meaning<T> {
  return fromText(`one of ${words.join(', ')}`, (text) => words.find((word) => word === text));
}

function fromText<T>(what: string, parse: (text: string) => T | undefined): Meaning<T> {
  return { what, of: (value) => (typeof value === 'string' ? parse(value) : undefined) };
}
