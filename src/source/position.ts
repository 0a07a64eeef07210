import type { Source } from './source.ts';

/** Where an offset is for a person: both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line starts of a text, so that many offsets can be placed after one walk over it. */
export class Positions {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(source: Source) {
    const { text } = source;
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** Line and column of an offset; offsets outside the text are moved to its nearer end. */
  at(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.#length));
    const line = this.#lineOf(within);
    return { line: line + 1, column: within - (this.#starts[line] ?? 0) + 1 };
  }

  /** Offset at which a line begins; lines count from 1. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
