import type { PlainEntry } from '../journal/entry.ts';

/** A row that was not taken, and why. */
export interface RefusedRow {
  /** From 1; of the file, its headings counted. Absent for what concerns the whole file. */
  readonly line?: number;
  readonly why: string;
  /** The row as it stands. */
  readonly cells: readonly string[];
}

/** What an import would add. Where any row is refused nothing is to be added. */
export interface Imported {
  readonly entries: readonly PlainEntry[];
  readonly refused: readonly RefusedRow[];
  /** Rows that the journal has already, by line. */
  readonly duplicates: readonly number[];
  /** Rows left out because the caller asked for it, by line. */
  readonly leftOut: readonly number[];
  /** How the file was read, for a person: column by column, the style of days, the delimiter. */
  readonly readAs: readonly { readonly what: string; readonly as: string }[];
}

/** How a file is to be read, where guessing is not to be trusted. */
export interface ImportOptions {
  /** The file's name, which every entry keeps as its source with the line. */
  readonly name: string;
  /** Columns by name, each as a heading or a number from 1. */
  readonly map?: Readonly<Record<string, string>>;
  /** How days are written. */
  readonly days?: 'iso' | 'month-first' | 'day-first' | 'month-named';
  readonly decimalSign?: '.' | ',';
  /** Whose trades they are, where no column says it. */
  readonly holder?: string;
  /** What all rows are, where no column and no sign says it. */
  readonly side?: 'purchase' | 'sale';
  /** The symbol, CUSIP or name of the security, where the file has several. */
  readonly security?: string;
  /** Rows in which a cell is one of these words are left out: `dividend`, `total`. */
  readonly skip?: readonly string[];
}

/** An import of nothing, because of the whole file. */
export function refusedFile(why: string, line?: number): Imported {
  return {
    entries: [],
    refused: [{ why, cells: [], ...(line !== undefined && { line }) }],
    duplicates: [],
    leftOut: [],
    readAs: [],
  };
}
