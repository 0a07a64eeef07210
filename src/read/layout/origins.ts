import type { Span } from '../../source/span.ts';

/**
 * Where each character of a reading text came from.
 * A layout changes its source: markup goes, entities become characters, boxes become glyphs. Pieces
 * are added in order; a piece of the same length on both sides maps character by character, any
 * other maps as a whole.
 */
export class Origins {
  readonly #textAt: number[] = [];
  readonly #sourceAt: number[] = [];
  readonly #sourceTo: number[] = [];
  #length = 0;

  /** Length of the reading text so far. */
  get length(): number {
    return this.#length;
  }

  /** The next `length` characters of the reading text came from this part of the source. */
  add(length: number, from: number, to: number): void {
    if (length === 0) return;
    if (this.#goesOn(length, from, to)) {
      this.#sourceTo[this.#sourceTo.length - 1] = to;
      this.#length += length;
      return;
    }
    this.#textAt.push(this.#length);
    this.#sourceAt.push(from);
    this.#sourceTo.push(to);
    this.#length += length;
  }

  /** Whether the next characters follow the last piece one by one, and make one piece with it. */
  #goesOn(length: number, from: number, to: number): boolean {
    const last = this.#textAt.length - 1;
    if (this.#sourceTo[last] !== from || length !== to - from) return false;
    return this.#length - (this.#textAt[last] ?? 0) === from - (this.#sourceAt[last] ?? 0);
  }

  /** The part of the source behind a part of the reading text. */
  place(from: number, to: number): Span {
    if (this.#textAt.length === 0) return { from: 0, to: 0 };
    const start = this.#origin(from).from;
    const end = to > from ? this.#origin(to - 1).to : start;
    return { from: start, to: Math.max(start, end) };
  }

  #origin(at: number): Span {
    const piece = this.#pieceOf(at);
    const textAt = this.#textAt[piece] ?? 0;
    const textTo = this.#textAt[piece + 1] ?? this.#length;
    const from = this.#sourceAt[piece] ?? 0;
    const to = this.#sourceTo[piece] ?? from;
    if (textTo - textAt !== to - from) return { from, to };
    const offset = from + Math.min(at, textTo) - textAt;
    return { from: offset, to: Math.min(offset + 1, to) };
  }

  #pieceOf(at: number): number {
    let low = 0;
    let high = this.#textAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#textAt[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
