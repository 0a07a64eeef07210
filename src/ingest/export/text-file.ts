import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { ColumnKind, ExportRow } from './columns.ts';
import type { ExportForm, TableFile } from './table-file.ts';

/**
 * CSV (RFC 4180, lines end with a line feed): a heading, and a line for each row. An absent value is
 * an empty cell, an empty text is `""`. Nothing is put before a text that looks like a formula:
 * these files are for programs.
 */
export const csvForm: ExportForm = {
  ending: 'csv',
  open: async (path, columns) => {
    const names = Object.keys(columns);
    const kinds = Object.values(columns);
    return textFile(path, `${names.join(',')}\n`, (row) =>
      row.map((cell, at) => quoted(valueOf(cell, kinds[at]))).join(','),
    );
  },
};

/** A JSON object for each row and line; decimals and days are strings, absent values `null`. */
export const jsonlForm: ExportForm = {
  ending: 'jsonl',
  open: async (path, columns) => {
    const entries = Object.entries(columns);
    return textFile(path, '', (row) =>
      JSON.stringify(
        Object.fromEntries(
          entries.map(([name, kind], at) => [name, valueOf(row[at] ?? null, kind)]),
        ),
      ),
    );
  },
};

function textFile(path: string, head: string, lineOf: (row: ExportRow) => string): TableFile {
  const stream = createWriteStream(path);
  stream.write(head);
  return {
    write: (rows) => written(stream, rows.map((row) => `${lineOf(row)}\n`).join('')),
    end: async () => {
      stream.end();
      await once(stream, 'close');
    },
  };
}

async function written(stream: WriteStream, text: string): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

function valueOf(
  cell: string | number | null,
  kind: ColumnKind | undefined,
): string | number | boolean | null {
  return kind === 'yes-no' && cell !== null ? cell === 1 : cell;
}

function quoted(value: string | number | boolean | null): string {
  if (value === null) return '';
  const text = String(value);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
