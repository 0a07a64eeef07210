/** A line of the classic layout. */
export const WIDTH = 80;

/** Lines in the middle of the page, wrapped where they are long. */
export function centred(text: string, width: number = WIDTH - CENTRE_MARGIN): string[] {
  return wrapped(text, width).map((line) => {
    return `${' '.repeat(Math.max(0, Math.floor((WIDTH - line.length) / 2)))}${line}`;
  });
}

/** Centred lines stay away from the edges. */
const CENTRE_MARGIN = 10;

/** Lines set in by so many columns. */
export function indented(lines: readonly string[], columns: number): string[] {
  const blanks = ' '.repeat(columns);
  return lines.map((line) => (line === '' ? line : `${blanks}${line}`));
}

/** Two texts at the two edges of one line. */
export function atBothEdges(left: string, right: string): string {
  const gap = WIDTH - left.length - right.length;
  return `${left}${' '.repeat(Math.max(GAP_MIN, gap))}${right}`;
}

/** Less than this and a reader takes the two for one. */
const GAP_MIN = 2;

/**
 * A paragraph wrapped at a width; a longer word stands out.
 * No line begins with a word that begins an item or a list ("Item 4.", "2."), because there a
 * reader, human or not, would see a heading: such a word takes the word before it along.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line === '') line = piece;
    else if (line.length + 1 + piece.length <= width) line += ` ${piece}`;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}

const HEADING_WORD = /^\W{0,3}(?:items?\b|signatures?\b|cusip\b|page\b|\(?\d{1,2}[.):])/i;

/** Words, each with those behind it that must not begin a line. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const last = pieces.at(-1);
    if (last !== undefined && last.length < PIECE_LENGTH_MAX && HEADING_WORD.test(word)) {
      pieces[pieces.length - 1] = `${last} ${word}`;
    } else pieces.push(word);
  }
  return pieces;
}

/** A chain of such words is cut, so that a line cannot grow without end. */
const PIECE_LENGTH_MAX = 40;
