import { matchesOf } from './matches.ts';

/** A tick box found in text; offsets are into the text given. */
export interface FoundBox {
  readonly ticked: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * Boxes as thirty years of filers drew them: `[X]`, `[ ]`, `|_|`, `|-|`, `/X/`, `/ /`, `(x)`, `( )`,
 * `_X_`, and the glyphs `☐` `☒` that a layout writes for those of special fonts and pictures.
 */
const BOX =
  /☒|☐|\[[\s_.-]{0,6}(x|√|✓|ü)?[\s_.-]{0,6}\]|\|[\s_-]{0,6}(x)?[\s_-]{0,6}\||\/[\s_-]{0,8}(x)?[\s_-]{0,8}\/|\([\s_]{0,6}(x)?[\s_]{0,6}\)|\{[\s_]{0,6}(x)?[\s_]{0,6}\}|<[\s_]{0,6}(x)?[\s_]{0,6}>|(?<![A-Za-z_])_{1,6}(x)_{1,6}(?![A-Za-z])/gi;

/** All tick boxes drawn in a text, in order. */
export function findBoxes(text: string): FoundBox[] {
  return matchesOf(BOX, text).map((match) => ({
    ticked: match[0] === '☒' || match.slice(1).some((mark) => mark !== undefined),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * The boxes of a row: those drawn, and where none of them is ticked, also marks typed in place of a
 * box: `(a) X   (b) [ ]`.
 */
export function boxesOrMarks(text: string): FoundBox[] {
  const drawn = findBoxes(text);
  return drawn.some((box) => box.ticked)
    ? drawn
    : [...drawn, ...findLoneMarks(text)].toSorted((a, b) => a.from - b.from);
}

/** A lone X where a box would be, the box itself left out. */
const LONE_MARK = /(?<![\w(/.'-])x(?![\w)/.'-])/gi;

/** Marks typed without a box: `(a) x`. */
export function findLoneMarks(text: string): FoundBox[] {
  return matchesOf(LONE_MARK, text).map((match) => ({
    ticked: true,
    from: match.index,
    to: match.index + 1,
  }));
}
