import type { Layout } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';
import type { Piece } from './person-entry.ts';

const NOTE_MARKS = /(?:\s?\(\d{1,2}\)|\s?[*†‡])+$/;
/** Names are no longer than this. */
export const NAME_LENGTH_MAX = 80;

/** The first line of a stretch without the marks of notes. */
export function firstLine(layout: Layout, piece: Piece): Piece {
  const line = layout.text.slice(piece.from, piece.to).split('\n', 1)[0]?.trimEnd() ?? '';
  const name = line.length > NAME_LENGTH_MAX ? line : line.replace(NOTE_MARKS, '').trimEnd();
  return { from: piece.from, to: piece.from + name.length };
}

/** The person's name that a stretch is as a whole, or with its first line; else `undefined`. */
export function personNameIn(layout: Layout, piece: Piece): Piece | undefined {
  const line = firstLine(layout, piece);
  if (line.to - line.from > NAME_LENGTH_MAX) return undefined;
  return isPersonName(layout.text.slice(line.from, line.to)) ? line : undefined;
}

/** Each line with text of a stretch, without the blanks around it. */
export function linesIn(layout: Layout, piece: Piece): Piece[] {
  const lines: Piece[] = [];
  let from = piece.from;
  for (const text of layout.text.slice(piece.from, piece.to).split('\n')) {
    const start = from + text.length - text.trimStart().length;
    const to = from + text.trimEnd().length;
    if (to > start) lines.push({ from: start, to });
    from += text.length + 1;
  }
  return lines;
}

/** The blocks of a stretch that blank lines part. */
export function blocksIn(layout: Layout, piece: Piece): Piece[] {
  const blocks: { from: number; to: number }[] = [];
  for (const line of linesIn(layout, piece)) {
    const last = blocks.at(-1);
    const gap = last ? layout.text.slice(last.to, line.from).split('\n').length : 0;
    if (last && gap <= 2) last.to = line.to;
    else blocks.push({ ...line });
  }
  return blocks;
}
