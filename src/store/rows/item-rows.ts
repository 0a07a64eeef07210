import type { Item } from '../../filing/filing.ts';
import { masked } from '../../source/masked.ts';
import type { ListRows } from './filing-rows.ts';
import { storable } from './storable.ts';

/**
 * PostgreSQL's index takes a text of about a megabyte and no more, and words of it can be longer
 * there than they are here; a longer item is cut at a blank into several rows.
 */
const PIECE_LENGTH_MAX = 100_000;

/** The texts of a filing's items, all of each. */
export function itemRows(items: readonly Item[]): ListRows['items'] {
  return items.flatMap(({ number, heading, text, comment }) => {
    const whole =
      comment && !text.value.includes(comment.value)
        ? `${text.value}\n\n${comment.value}`
        : text.value;
    return piecesOf(storable(masked(whole))).map((piece, at) => ({
      number: number.value,
      piece: at + 1,
      heading: heading === undefined ? null : storable(heading.value),
      text: piece,
    }));
  });
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > PIECE_LENGTH_MAX) {
    const blank = text.lastIndexOf(' ', from + PIECE_LENGTH_MAX);
    const to = blank > from ? blank : from + PIECE_LENGTH_MAX;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}
