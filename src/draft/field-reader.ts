import type { Address } from '../filing/address.ts';
import { type Stated, stated } from '../filing/fact.ts';
import { type Day, parseDay } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';
import type { DraftFinding } from './draft.ts';

/** Reads the fields of one section; a text that is not what its field takes is left out and told. */
export class FieldReader {
  readonly section: string;
  readonly #fields: ReadonlyMap<string, string>;
  readonly #findings: DraftFinding[];

  constructor(section: string, fields: ReadonlyMap<string, string>, findings: DraftFinding[]) {
    this.section = section;
    this.#fields = fields;
    this.#findings = findings;
  }

  text(field: string): Stated<string> | undefined {
    return this.as(field, (text) => text);
  }

  day(field: string): Stated<Day> | undefined {
    return this.as(field, parseDay);
  }

  /** Plain digits, or with commas before each three. */
  decimal(field: string): Stated<Decimal> | undefined {
    return this.as(field, (text) => {
      const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
      const number = Decimal.parse(plain);
      return number?.isNegative() ? undefined : number;
    });
  }

  answer(field: string): Stated<boolean> | undefined {
    return this.as(field, (text) => (text === 'yes' ? true : text === 'no' ? false : undefined));
  }

  /** Codes between blanks or commas. */
  codes(field: string): readonly Stated<string>[] {
    const text = this.#fields.get(field) ?? '';
    return text
      .split(/[\s,]+/)
      .filter((code) => code !== '')
      .map((code) => stated(code));
  }

  /** The fields of an address whose names begin alike. */
  address(prefix: '' | 'issuer '): Address | undefined {
    const address = {
      ...this.given('street', this.text(`${prefix}street`)),
      ...this.given('streetLine2', this.text(`${prefix}street line 2`)),
      ...this.given('city', this.text(`${prefix}city`)),
      ...this.given('stateOrCountry', this.text(`${prefix}state or country`)),
      ...this.given('zipCode', this.text(`${prefix}zip code`)),
    };
    return Object.keys(address).length > 0 ? address : undefined;
  }

  as<T>(field: string, parse: (text: string) => T | undefined): Stated<T> | undefined {
    const text = this.#fields.get(field);
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value !== undefined) return stated(value);
    this.#findings.push({
      code: 'draft-value-readable',
      severity: 'error',
      message: `“${text}” is not what “${field}” of ${this.section} takes.`,
      cite: 'Stakeline, drafting',
      fix: 'Write it as the guide to drafting has it.',
      path: `${this.section} / ${field}`,
    });
    return undefined;
  }

  /** A property with its value, or none at all. */
  given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V };
  given(key: string, value: unknown): Readonly<Record<string, unknown>> {
    return value === undefined ? {} : { [key]: value };
  }

  /** All fields, in their order. */
  get fields(): ReadonlyMap<string, string> {
    return this.#fields;
  }
}
