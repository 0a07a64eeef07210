import type { Layout, Row } from '../layout/layout.ts';

/** What every signer certifies; the heading above it names nobody. */
const CERTIFICATION =
  /\binquir[ye]\b|\bcertif(?:y|ies|ied)\b|knowledge\s{1,20}and\s{1,20}belief|\bset\s{1,9}forth\s{1,9}in\s{1,9}th/;
/** The last words of the certification, where a line begins with them. */
const CERTIFICATION_ENDS = /^(?:true|and|complete|correct|statement)\b[^:]{0,60}\bcorrect\b/;
const HEADING =
  /^s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?\s?(?:page)?[.:]?$|^\[?signature\s{1,9}page\b/;
/** Notes below the signatures; a star before a name or before "By" begins none. */
const NOTE =
  /^(?:[*†‡^]+\s?|\(\d{1,2}\)\s{1,9})(?:this|the|these|each|signed|pursuant|see|an?|power|incorporated|executed|such)\b|^[*†‡^]+\s?[^:\n]{1,60}\b(?:is|are)\s{1,9}signing\b|^(?:signed\s{1,3}pursuant|(?:the|this|an?)\s{1,3}power\s{1,3}of|notes?[:.]|footnotes?:)/;
const NOTE_BEGINS = new Set('*†‡^(stnfap');
/** Certifications and notes are at most so many lines. */
const LINES_MAX = 40;

/** Follows the sentences between signatures, which name nobody: certifications and notes. */
export class ProseFilter {
  readonly #layout: Layout;
  #within: 'certification' | 'note' | undefined;
  #lines = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** Whether the next row belongs to a heading, a certification or a note. */
  skips(row: Row, apart: boolean): boolean {
    const text = this.#layout.folded.slice(row.from, row.to);
    if (this.#within !== undefined && !this.#goesOn(row, text, apart)) this.#within = undefined;
    if (this.#within === undefined) {
      this.#within = proseBegun(text);
      this.#lines = 0;
    }
    if (this.#within === undefined) return HEADING.test(text) && !text.includes('/s/');
    this.#lines += 1;
    if (this.#within === 'certification' && /(?:\.|\bcorrect)["”)]?$/.test(text)) {
      this.#within = undefined;
    }
    return true;
  }

  /** A note ends at a blank line; a certification may be typed with blank lines in it. */
  #goesOn(row: Row, text: string, apart: boolean): boolean {
    if (this.#lines >= LINES_MAX || /^(?:by|dated?|name|signature)\s{0,3}:|^\/s\//.test(text)) {
      return false;
    }
    if (!apart) return true;
    const first = this.#layout.text.charAt(row.from);
    return this.#within === 'certification' && first === text.charAt(0) && /[a-z]/.test(first);
  }
}

function proseBegun(text: string): 'certification' | 'note' | undefined {
  if (NOTE_BEGINS.has(text.charAt(0)) && NOTE.test(text)) return 'note';
  if (CERTIFICATION.test(text) || CERTIFICATION_ENDS.test(text)) return 'certification';
  return undefined;
}
