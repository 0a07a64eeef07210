import { masked } from './masked.ts';
import type { Positions } from './position.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** One line of a source with carets under a place in it. Both texts begin at the same column. */
export interface Excerpt {
  /** Counts from 1. */
  readonly line: number;
  /** Of the place in its line; counts from 1. */
  readonly column: number;
  readonly text: string;
  readonly carets: string;
}

/** A line longer than this, as HTML has them, is folded around the place. */
export const EXCERPT_WIDTH = 96;

/**
 * What stands at a place: its line, or the part of it around the place, with individuals' tax
 * numbers hidden.
 * A place of several lines shows the first; a place outside the text shows its nearer end.
 */
export function excerptOf(
  source: Source,
  positions: Positions,
  span: Span,
  width: number = EXCERPT_WIDTH,
): Excerpt {
  const { line, column } = positions.at(span.from);
  const lineFrom = positions.lineStart(line);
  const from = lineFrom + column - 1;
  const window = windowAround(source.text, lineFrom, from, width);
  const shown = flat(maskedSlice(source.text, window));
  const before = window.from > lineFrom ? FOLD : '';
  const indent = before === '' ? shown.length - shown.trimStart().length : 0;
  // A place that begins in the indent keeps it.
  const cut = Math.min(indent, from - window.from);
  const length = Math.max(1, Math.min(span.to, window.to) - from);
  return {
    line,
    column,
    text: `${before}${shown.slice(cut).trimEnd()}${window.folded ? FOLD : ''}`,
    carets: `${' '.repeat(before.length + from - window.from - cut)}${'^'.repeat(length)}`,
  };
}

const FOLD = '…';
/** How much of the width stands before a place in a long line. */
const LEAD = 1 / 3;

interface Window extends Span {
  /** The line goes on after it. */
  readonly folded: boolean;
}

/** At most `width` characters of one line around an offset; only they are looked at. */
function windowAround(text: string, lineFrom: number, at: number, width: number): Window {
  const lead = Math.floor(width * LEAD);
  const wholeLine = lineEnd(text, lineFrom, lineFrom + width);
  if (wholeLine !== undefined && wholeLine >= at) {
    return { from: lineFrom, to: wholeLine, folded: false };
  }
  const from = Math.max(lineFrom, at - lead);
  const to = lineEnd(text, at, from + width);
  return { from, to: to ?? from + width, folded: to === undefined };
}

/** Where the line ends; `undefined` where that is not before the limit. */
function lineEnd(text: string, from: number, limit: number): number | undefined {
  const newline = text.slice(from, limit).indexOf('\n');
  if (newline >= 0) return from + newline;
  return limit >= text.length ? text.length : undefined;
}

/** A part of the text, masked with its surroundings, so that a number at its edge is hidden too. */
function maskedSlice(text: string, { from, to }: Span): string {
  const start = Math.max(0, from - MASK_CHARACTERS);
  return masked(text.slice(start, to + MASK_CHARACTERS)).slice(from - start, to - start);
}

/** A tax number and a character on either side. */
const MASK_CHARACTERS = 13;

/** Tabs and control characters as one blank each, so that carets stand under their place. */
function flat(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}
