import type { Span } from '../../source/span.ts';

/**
 * What plain text and HTML have in common once markup is understood.
 * Two front ends make a layout (`text-layout.ts`, `html-layout.ts`) and one set of readers uses it.
 *
 * - `text` is the reading text: no markup, entities decoded, every line of the page on a line of its
 *   own, tick boxes of special fonts and pictures as `☐` and `☒`, superscript note marks as `(1)`.
 * - A table row of HTML whose cells hold one line each is one line, cells two or more spaces apart;
 *   where a cell holds several lines, the cells follow one another, so that a caption and its value
 *   stay together.
 * - All offsets are into `text`; `place` turns them into a span of the source.
 */
export interface Layout {
  readonly text: string;
  /** `text` in lower case, of the same length, for finding words fast. */
  readonly folded: string;
  readonly lines: readonly Line[];
  /** Table rows (of a grid, or lines cut at wide gaps) between two offsets, in order. */
  rows(from: number, to: number): readonly Row[];
  place(from: number, to: number): Span;
}

/** A line without the blanks around it; a blank line is empty. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** Column of its first character, tabs expanded; 0 in HTML, where lines have no columns. */
  readonly indent: number;
  /** Pages count from 0 and end at page breaks, whatever numbers they print. */
  readonly page: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly from: number;
  readonly to: number;
  /** Rows of one HTML table share a number; rows of plain text have none. */
  readonly table?: number;
}

/** A cell's text, which may hold line breaks, and the columns that it covers. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  /** First column: a character column in plain text, a grid column in HTML. */
  readonly column: number;
  /** One past the last column. */
  readonly columnEnd: number;
}

/** Lower case of the same length as the text, so that offsets stay valid. */
export function fold(text: string): string {
  const folded = text.toLowerCase();
  // A few capitals (such as U+0130) become two characters; those texts are folded one by one.
  if (folded.length === text.length) return folded;
  return Array.from({ length: text.length }, (_, at) => {
    const lower = text.charAt(at).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(at);
  }).join('');
}
