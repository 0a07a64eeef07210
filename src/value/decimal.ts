import { Big, type Big as BigNumber } from 'big.js';

/**
 * An exact decimal: a share count, a price, a percentage.
 * It prints as it was written, trailing zeros included, because the number of decimals that a filer
 * states says how far the filer rounded.
 * The library behind it is named in this file only.
 */
export class Decimal {
  readonly #value: BigNumber;
  /** How many digits stand after the point. */
  readonly scale: number;

  private constructor(value: BigNumber, scale: number) {
    this.#value = value;
    this.scale = scale;
  }

  /** Plain digits with an optional sign and point (`-1234.50`); anything else gives `undefined`. */
  static parse(text: string): Decimal | undefined {
    if (text.length > DIGITS_MAX || !PLAIN.test(text)) return undefined;
    const point = text.indexOf('.');
    return new Decimal(new Exact(text.replace(/\.$/, '')), point < 0 ? 0 : text.length - point - 1);
  }

  /** A whole number, such as a count of trades. */
  static of(whole: number): Decimal {
    return new Decimal(new Exact(Math.trunc(whole)), 0);
  }

  static sum(terms: Iterable<Decimal>): Decimal {
    let total = Decimal.of(0);
    for (const term of terms) total = total.plus(term);
    return total;
  }

  plus(other: Decimal): Decimal {
    return new Decimal(this.#value.plus(other.#value), Math.max(this.scale, other.scale));
  }

  minus(other: Decimal): Decimal {
    return new Decimal(this.#value.minus(other.#value), Math.max(this.scale, other.scale));
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.#value.times(other.#value), this.scale + other.scale);
  }

  /** The quotient cut or rounded to `scale` decimals; `undefined` where the divisor is zero. */
  dividedBy(other: Decimal, scale: number, rounding: Rounding = 'half-up'): Decimal | undefined {
    if (other.isZero()) return undefined;
    return new Decimal(this.#value.div(other.#value).round(scale, MODES[rounding]), scale);
  }

  rounded(scale: number, rounding: Rounding = 'half-up'): Decimal {
    return new Decimal(this.#value.round(scale, MODES[rounding]), scale);
  }

  abs(): Decimal {
    return new Decimal(this.#value.abs(), this.scale);
  }

  /** Negative, zero or positive, as this is less than, equal to or more than the other. */
  compare(other: Decimal): number {
    return this.#value.cmp(other.#value);
  }

  equals(other: Decimal): boolean {
    return this.#value.eq(other.#value);
  }

  isZero(): boolean {
    return this.#value.eq(0);
  }

  isNegative(): boolean {
    return this.#value.lt(0);
  }

  isWhole(): boolean {
    return this.#value.eq(this.#value.round(0));
  }

  /** Plain digits, with the decimals that it was written with. */
  toString(): string {
    return this.#value.toFixed(this.scale);
  }

  toJSON(): string {
    return this.toString();
  }

  /** For people: thousands separated by commas. */
  grouped(): string {
    const [whole = '', fraction] = this.toString().split('.');
    const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? commas : `${commas}.${fraction}`;
  }
}

/** `half-up` as schools teach it; `down` cuts toward zero. */
export type Rounding = 'half-up' | 'down';

/** No count or price has this many digits; a longer one is not a number but noise. */
const DIGITS_MAX = 40;
/** Quotients are cut, not rounded, far beyond any scale asked for, so that rounding happens once. */
const QUOTIENT_DIGITS = 60;
const PLAIN = /^-?(?:\d+\.?\d*|\.\d+)$/;
const Exact = Big();
Exact.DP = QUOTIENT_DIGITS;
Exact.RM = 0;
const MODES = { 'half-up': 1, down: 0 } as const;
