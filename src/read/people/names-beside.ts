import type { Layout, Row } from '../layout/layout.ts';
import { areNames, firstLine, type IsName } from './name-cell.ts';
import type { PeopleList } from './people-lists.ts';
import { type Entry, newEntry } from './person-entry.ts';
import type { TextFrame } from './text-frame.ts';

/** One row alone may be a person beside a firm that is named for one. */
const ROWS_MIN = 2;

/** Whether a list of plain text without a heading is nothing but names, several in a row. */
export function areNamesBeside(
  layout: Layout,
  { heading, rows }: PeopleList,
  isName: IsName,
): boolean {
  if (heading) return false;
  const wide = rows.filter(({ row }) => row.table === undefined && row.cells.length > 1);
  return wide.length >= ROWS_MIN && wide.every(({ row }) => areNames(layout, row, isName));
}

/** An entry for each of the names of such a row; none where it holds something else. */
export function namesBeside(layout: Layout, row: Row, isName: IsName): Entry[] {
  if (!areNames(layout, row, isName)) return [];
  return row.cells.map((cell) => newEntry([firstLine(layout, cell)]));
}

/**
 * A row of plain text whose name fills its column to the last place but one, so that a single blank
 * parts it from the next column: cut there, where what stands before is a name.
 */
export function cutAtColumn(layout: Layout, frame: TextFrame, row: Row, isName: IsName): Row {
  const [first, ...others] = row.cells;
  const edge = frame.columns[0]?.edge;
  if (!first || edge === undefined || first.column >= edge || first.columnEnd <= edge) return row;
  const at = first.from + edge - first.column;
  if (layout.text.charAt(at - 1) !== ' ' || layout.text.charAt(at) === ' ') return row;
  const name = layout.text.slice(first.from, at).trimEnd();
  if (!isName(name) || isName(layout.text.slice(first.from, first.to))) return row;
  const to = first.from + name.length;
  const left = { ...first, to, columnEnd: first.column + name.length };
  return { ...row, cells: [left, { ...first, from: at, column: edge }, ...others] };
}
