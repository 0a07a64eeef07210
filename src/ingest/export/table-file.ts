import type { ColumnKind, ExportRow } from './columns.ts';

/** A file of one table and one year while it is written. */
export interface TableFile {
  write(rows: readonly ExportRow[]): Promise<void>;
  /** Writes what is left, so that the file is whole. */
  end(): Promise<void>;
}

/** A form of export: its ending, and how a file of it is begun. */
export interface ExportForm {
  readonly ending: string;
  open(path: string, columns: Readonly<Record<string, ColumnKind>>, odd: Odd): Promise<TableFile>;
}

/** Is told of a value that the form has no room for; it is left out. */
export type Odd = (column: string, row: ExportRow) => void;
