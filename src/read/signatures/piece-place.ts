import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import type { SignaturePiece } from './signature-lines.ts';

/** Where a part of a piece's text stands in the source; the text has one blank where two may stand. */
export function placeIn(layout: Layout, piece: SignaturePiece, from: number, to: number): Span {
  return layout.place(offsetIn(layout, piece, from), offsetIn(layout, piece, to));
}

/** The offset in the layout of the end of so many characters of a piece's text. */
export function offsetIn(layout: Layout, piece: SignaturePiece, count: number): number {
  // Where no blanks were left out, the text is as long as its place.
  if (piece.to - piece.from === piece.text.length) return Math.min(piece.from + count, piece.to);
  let at = piece.from;
  for (let seen = 0; seen < count && at < piece.to; at += 1) {
    const isBlank = /\s/.test(layout.text.charAt(at));
    if (!isBlank || !/\s/.test(layout.text.charAt(at + 1))) seen += 1;
  }
  return at;
}
