import Papa from 'papaparse';

/**
 * Rows as CSV (RFC 4180) under a heading line; what is absent is an empty cell, several values stand
 * in one cell, parted by a semicolon. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
export function csvLines(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null | readonly string[])[])[],
): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.join('; ') : cell)),
  );
  return `${Papa.unparse([columns, ...cells], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
