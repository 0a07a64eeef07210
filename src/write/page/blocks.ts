/** A stretch of an answer that is laid out in one way. */
export type Block =
  /** Lines keep their breaks; a paragraph may be wrapped anew; a table keeps its columns of blanks. */
  | { readonly kind: 'paragraph' | 'lines' | 'table'; readonly lines: readonly string[] }
  /** A table whose cells are known, each row with as many. */
  | { readonly kind: 'grid'; readonly rows: readonly (readonly string[])[] };

/**
 * An answer's text in blocks, blank lines between them.
 * Old statements are wrapped at 80 columns, and there a line's end means nothing; in XML it is the
 * only layout that there is, and stays.
 */
export function blocksOf(text: string): Block[] {
  const blocks: string[][] = [[]];
  for (const line of text.replaceAll('\t', TAB).split('\n')) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((lines) => lines.length > 0).map(blockOf);
}

/** Tabs of old statements stop at every eighth column; few stand inside a line. */
const TAB = ' '.repeat(8);

function blockOf(lines: readonly string[]): Block {
  const rows = gridRows(lines);
  if (rows) return { kind: 'grid', rows };
  if (lines.filter(hasColumns).length >= TABLE_ROWS_MIN) {
    return { kind: 'table', lines: withoutIndent(lines) };
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length < 2 || !isWrapped(trimmed)) return { kind: 'lines', lines: trimmed };
  return { kind: 'paragraph', lines: [trimmed.join(' ')] };
}

/**
 * Cells of a table that came out of HTML: there two blanks part the cells of a row, whatever their
 * width, so that the columns do not stand one below the other.
 */
function gridRows(lines: readonly string[]): string[][] | undefined {
  const joined = lines.map((line) => line.trim().replace(NOTE_CELL, ' $1'));
  if (lines.length < TABLE_ROWS_MIN || joined.some((line) => / {3}/.test(line))) return undefined;
  const rows = joined.map((line) => line.split('  '));
  const count = rows[0]?.length ?? 0;
  return count >= GRID_COLUMNS_MIN && rows.every(({ length }) => length === count)
    ? rows
    : undefined;
}

/** In a table of HTML a note mark belongs to the figure before it: `98,162   (1)`. */
const NOTE_CELL = /(?<=\d) {2,3}(\(\w{1,2}\)|[*\u2020\u2021]+)(?= {2}|$)/g;

/** Two columns of words may be two sentences a line. */
const GRID_COLUMNS_MIN = 3;

/** One line with a wide gap may be justified prose. */
const TABLE_ROWS_MIN = 2;

/**
 * A gap of three blanks parts columns. Two blanks do so where figures stand beside them; after a
 * full stop, or in justified prose, they are only a typist's way.
 */
function hasColumns(line: string): boolean {
  return (
    / {3}/.test(line.trim()) || (/\d {2}\S|[^.,:;?!\s] {2}[$(]?\d/.test(line) && isShort(line))
  );
}

function isShort(line: string): boolean {
  return line.length <= ROW_LENGTH_MAX;
}

const ROW_LENGTH_MAX = 160;

/** The longest line of text wrapped by a typewriter or its heirs. */
const WRAPPED_LENGTH_MAX = 100;
const WRAPPED_LENGTH_MIN = 45;

/** Wrapped prose has long lines of about one length, but for the last. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).map(({ length }) => length);
  return (
    full.every((length) => length >= WRAPPED_LENGTH_MIN) &&
    lines.every(({ length }) => length <= WRAPPED_LENGTH_MAX)
  );
}

function withoutIndent(lines: readonly string[]): string[] {
  const indents = lines.map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least).trimEnd());
}

/** The same text with paragraphs on one line each, a blank line between blocks; tables stay. */
export function reflowed(text: string): string {
  return blocksOf(text)
    .map((block) =>
      block.kind === 'grid'
        ? block.rows.map((row) => row.join('  ')).join('\n')
        : block.lines.join('\n'),
    )
    .join('\n\n');
}
