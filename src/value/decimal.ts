/**
 * An exact decimal: a share count, a price, a percentage.
 * It prints as it was written, trailing zeros included, because the number of decimals that a filer
 * states says how far the filer rounded.
 * Inside it is a whole number of units of its last decimal, which the language computes exactly.
 */
export class Decimal {
  /** How many of the last decimal: 5.10 is 510 units at scale 2. */
  readonly #units: bigint;
  /** How many digits stand after the point. */
  readonly scale: number;

  private constructor(units: bigint, scale: number) {
    this.#units = units;
    this.scale = scale;
  }

  /** Plain digits with an optional sign and point (`-1234.50`); anything else gives `undefined`. */
  static parse(text: string): Decimal | undefined {
    if (text.length > DIGITS_MAX || !PLAIN.test(text)) return undefined;
    const point = text.indexOf('.');
    if (point < 0) return new Decimal(BigInt(text), 0);
    const digits = text.slice(0, point) + text.slice(point + 1);
    return new Decimal(BigInt(digits), text.length - point - 1);
  }

  /** A whole number, such as a count of trades. */
  static of(whole: number): Decimal {
    return new Decimal(BigInt(Math.trunc(whole)), 0);
  }

  static sum(terms: Iterable<Decimal>): Decimal {
    let total = Decimal.of(0);
    for (const term of terms) total = total.plus(term);
    return total;
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.#at(scale) + other.#at(scale), scale);
  }

  minus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.#at(scale) - other.#at(scale), scale);
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.#units * other.#units, this.scale + other.scale);
  }

  /** The quotient cut or rounded to `scale` decimals; `undefined` where the divisor is zero. */
  dividedBy(other: Decimal, scale: number, rounding: Rounding = 'half-up'): Decimal | undefined {
    if (other.isZero()) return undefined;
    const dividend = this.#units * powerOfTen(scale + other.scale);
    const divisor = other.#units * powerOfTen(this.scale);
    return new Decimal(quotient(dividend, divisor, rounding), scale);
  }

  /** The same number with `scale` decimals: cut or rounded where it has more, padded where fewer. */
  rounded(scale: number, rounding: Rounding = 'half-up'): Decimal {
    if (scale >= this.scale) return new Decimal(this.#at(scale), scale);
    return new Decimal(quotient(this.#units, powerOfTen(this.scale - scale), rounding), scale);
  }

  abs(): Decimal {
    return this.#units < 0n ? new Decimal(-this.#units, this.scale) : this;
  }

  /** Negative, zero or positive, as this is less than, equal to or more than the other. */
  compare(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const [one, two] = [this.#at(scale), other.#at(scale)];
    return one < two ? -1 : one > two ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  isZero(): boolean {
    return this.#units === 0n;
  }

  isNegative(): boolean {
    return this.#units < 0n;
  }

  isWhole(): boolean {
    return this.scale === 0 || this.#units % powerOfTen(this.scale) === 0n;
  }

  /** Plain digits, with the decimals that it was written with. */
  toString(): string {
    if (this.scale === 0) return this.#units.toString();
    const sign = this.#units < 0n ? '-' : '';
    const digits = (this.#units < 0n ? -this.#units : this.#units)
      .toString()
      .padStart(this.scale + 1, '0');
    return `${sign}${digits.slice(0, -this.scale)}.${digits.slice(-this.scale)}`;
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

  /** Its units at a scale that is not smaller than its own. */
  #at(scale: number): bigint {
    return scale === this.scale ? this.#units : this.#units * powerOfTen(scale - this.scale);
  }
}

/** `half-up` as schools teach it, away from zero at the half; `down` cuts toward zero. */
export type Rounding = 'half-up' | 'down';

/** No count or price has this many digits; a longer one is not a number but noise. */
const DIGITS_MAX = 40;
const PLAIN = /^-?(?:\d+\.?\d*|\.\d+)$/;

/** Powers are asked for again and again, and nearly all are small. */
const POWERS: bigint[] = [];

function powerOfTen(exponent: number): bigint {
  const known = POWERS[exponent];
  if (known !== undefined) return known;
  const power = 10n ** BigInt(exponent);
  POWERS[exponent] = power;
  return power;
}

function quotient(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const cut = dividend / divisor;
  if (rounding === 'down') return cut;
  const rest = dividend % divisor;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  if (twice < (divisor < 0n ? -divisor : divisor)) return cut;
  return dividend < 0n === divisor < 0n ? cut + 1n : cut - 1n;
}
