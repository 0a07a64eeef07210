import { masked } from '../source/masked.ts';

/** A line of CSV (RFC 4180): cells that need it in quotes, individuals' tax numbers masked. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((text) => quoted(masked(text))).join(',')}\r\n`;
}

/** A text that a spreadsheet would run as a formula, so that it stands as what it is. */
export function guarded(text: string): string {
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
