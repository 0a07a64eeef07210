import Papa from 'papaparse';

/** The first rows of a CSV text, by which its columns are found. */
export interface CsvHead {
  /** Blank ones too. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/** Why a text cannot be cut into cells, such as a quote that is never closed. */
export interface CsvProblem {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Delimiters of brokers' files, and their names. */
export const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** The first rows and the delimiter, which is found out. The library behind it is named here only. */
export function csvHead(text: string, rowsMax: number): CsvHead {
  const { data, meta } = Papa.parse(withoutMark(text), {
    preview: rowsMax,
    delimitersToGuess: Object.keys(DELIMITERS),
  });
  return { rows: data, delimiter: meta.delimiter };
}

/** So many characters are cut at a time: the cells of a large file are never all in memory. */
const CHUNK_SIZE = 1_000_000;

/**
 * Visits row after row, with the line, from 1, on which it begins; a cell in quotes may run over several
 * lines. Stops where a visit answers `false`, or where the text cannot be cut.
 */
export function eachRow(
  text: string,
  delimiter: string,
  visit: (cells: readonly string[], line: number) => boolean,
  chunkSize: number = CHUNK_SIZE,
): CsvProblem | undefined {
  let line = 1;
  let problem: CsvProblem | undefined;
  Papa.parse(withoutMark(text), {
    delimiter,
    newline: lineEndOf(text),
    chunkSize,
    chunk: ({ data, errors }, parser) => {
      const error = errors.find(({ type }) => type === 'Quotes');
      for (let at = 0; at < data.length; at += 1) {
        const cells = data[at] ?? [];
        if (error && at >= (error.row ?? 0)) {
          problem = { line, text: error.message };
          return parser.abort();
        }
        if (!visit(cells, line)) return parser.abort();
        line += 1 + breaksIn(cells);
      }
      if (data.length > 0) return undefined;
      // Looking on for the end of a cell, chunk after chunk, would take ever longer.
      problem = { line, text: error?.message ?? 'a cell has no end' };
      return parser.abort();
    },
  });
  return problem;
}

/**
 * How the first row ends. The library would guess it anew for every piece of the text, and a piece
 * that is cut between the two characters of a line's end misleads it.
 */
function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') return '\n';
    else if (!quoted && character === '\r') return text.charAt(at + 1) === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}

/** Whether a row has nothing in it, as between blocks and at the end. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.length < 2 && (cells[0] ?? '').trim() === '';
}

/** Without the mark by which some programs say that a text is Unicode. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Line breaks within cells, which only quotes allow. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}
