import { pointerOf } from './pointer.ts';
import type { Filing, Span } from './reading.ts';

/** A fact as it is shown, with what joins it to the source. */
export interface Fact {
  /** JSON Pointer into the filing: `/reportingPersons/0/percentOfClass`. */
  readonly pointer: string;
  readonly shown: string | undefined;
  readonly span: Span | undefined;
  /** The reader is not sure of it. */
  readonly isDoubted: boolean;
}

/** A caption of the form with the facts that stand under it. */
export interface FactRow {
  readonly caption: string;
  readonly facts: readonly Fact[];
  /** Where the store has more of the same. */
  readonly more?: { readonly words: string; readonly href: string };
}

/** Finds a filing's facts by their pointers. */
export class Facts {
  readonly #spans: Readonly<Record<string, Span>>;
  readonly #doubts: ReadonlySet<string>;

  constructor({ spans = {}, doubts }: Filing) {
    this.#spans = spans;
    this.#doubts = new Set(doubts.map(pointerOf));
  }

  fact(pointer: string, shown: string | undefined): Fact {
    return {
      pointer,
      shown,
      span: this.#spans[pointer],
      isDoubted: this.#doubts.has(pointer),
    };
  }

  /** The entries of a list of names, each with its place; a doubt about the list is on the first. */
  list(pointer: string, shown: readonly (string | null)[]): Fact[] {
    if (shown.length === 0) return this.#doubts.has(pointer) ? [this.fact(pointer, undefined)] : [];
    return shown.map((text, at) => {
      const fact = this.fact(`${pointer}/${at}`, text ?? undefined);
      return at === 0 && this.#doubts.has(pointer) ? { ...fact, isDoubted: true } : fact;
    });
  }

  span(pointer: string): Span | undefined {
    return this.#spans[pointer];
  }

  /** Every fact that has a place, but for those that are whole items: a light over them says nothing. */
  places(): (readonly [pointer: string, span: Span])[] {
    return Object.entries(this.#spans).filter(([, [from, to]]) => to - from <= LIT_LENGTH_MAX);
  }

  /** The smallest fact that a piece of the source has part in, of those that are shown. */
  touching([start, end]: Span, isShown: (pointer: string) => boolean): string | undefined {
    let best: { readonly pointer: string; readonly length: number } | undefined;
    for (const [pointer, [from, to]] of Object.entries(this.#spans)) {
      const length = to - from;
      if (from > end || to < start || (best && best.length <= length)) continue;
      if (isShown(pointer)) best = { pointer, length };
    }
    return best?.pointer;
  }
}

const LIT_LENGTH_MAX = 400;
