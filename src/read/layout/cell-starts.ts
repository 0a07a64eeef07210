/** The blanks of a layout are the space and what comes before it in the character set. */
const SPACE = 32;

/**
 * Where cells begin in a text that is walked from its start to its end: behind two blanks or a tab.
 * The next gap is looked for once, however many lines lie before it.
 */
export class CellStarts {
  readonly #text: string;
  #gap = -1;
  #tab = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next start behind an offset; the line's end where its line has no further cell. */
  after(at: number, lineTo: number): number {
    if (this.#gap <= at) this.#gap = this.#next('  ', at + 1);
    if (this.#tab <= at) this.#tab = this.#next('\t', at + 1);
    const gap = Math.min(this.#gap, this.#tab);
    if (gap >= lineTo) return lineTo;
    let start = gap;
    while (start < lineTo && this.#text.charCodeAt(start) <= SPACE) start += 1;
    return start;
  }

  #next(gap: string, from: number): number {
    const at = this.#text.indexOf(gap, from);
    return at < 0 ? this.#text.length : at;
  }
}
