import { cutAt } from '../layout/cut-row.ts';
import type { Layout, Row } from '../layout/layout.ts';

const BAR = /\|/g;

/** The rows in which lists of people are sought; lines of plain text are cut at bars, where they have such. */
export function peopleRows(layout: Layout, from: number, to: number): readonly Row[] {
  const rows = layout.rows(from, to);
  const bar = layout.text.indexOf('|', from);
  if (bar < 0 || bar >= to) return rows;
  return rows.map((row) =>
    row.table === undefined && layout.text.slice(row.from, row.to).includes('|')
      ? cutAt(layout.text, row, BAR)
      : row,
  );
}
