import type { Cell, Layout } from '../layout/layout.ts';
import { type IsName, leadingNameIn } from './name-cell.ts';
import type { PersonField } from './people-columns.ts';
import type { ListRow, PeopleList } from './people-lists.ts';

/** Where the columns of a list in plain text stand, told by the rows that begin with a name. */
export interface TextFrame {
  /** Column at which names begin. */
  readonly names: number;
  readonly columns: readonly TextColumn[];
  /** Whether a blank line stands above every person. */
  readonly spaced: boolean;
  /** Whether the columns begin elsewhere for one person than for another. */
  readonly ragged: boolean;
}

export interface TextColumn {
  /** Column at which its cells begin. */
  readonly edge: number;
  /** What it holds; absent where it holds no fact of ours. */
  readonly field?: PersonField | 'unlabelled';
}

/** The share of persons with a blank line above from which on all persons have one. */
const SPACED_SHARE = 0.8;

/** The frame of a list's rows of plain text; `undefined` where no row begins with a name. */
export function frameOf(layout: Layout, list: PeopleList, isName: IsName): TextFrame | undefined {
  const begun = list.rows.filter((listRow) => beginsWithName(layout, listRow, isName));
  const { heading } = list;
  const columnsOfNames = begun.map(({ row }) => row.cells[0]?.column ?? 0);
  const names = mostCommon(columnsOfNames) ?? heading?.row.cells[0]?.column;
  if (names === undefined || (begun.length === 0 && heading?.row.table !== undefined))
    return undefined;
  const aligned = begun.filter(({ row }) => Math.abs((row.cells[0]?.column ?? 0) - names) <= 1);
  const apart = aligned.filter((listRow, at) => listRow.apart || at === 0);
  const spaced = apart.length >= SPACED_SHARE * aligned.length;
  // Where blank lines part the people, a firm's name in an address begins none.
  const rows = (spaced ? apart : aligned).map(({ row }) => row.cells.slice(1));
  return {
    names,
    columns: heading ? headedColumns(list, rows) : plainColumn(rows),
    spaced,
    ragged: heading !== undefined && isRagged(rows, heading.columns.length),
  };
}

function beginsWithName(layout: Layout, { row }: ListRow, isName: IsName): boolean {
  const [first, second] = row.cells;
  if (row.table !== undefined || !first || !second) return false;
  return leadingNameIn(layout, first, isName) !== undefined;
}

/** Without a heading everything right of the names is one column. */
function plainColumn(rows: readonly (readonly Cell[])[]): TextColumn[] {
  const edges = rows.flatMap(([cell]) => cell?.column ?? []);
  return edges.length > 0 ? [{ edge: edges.reduce(least), field: 'unlabelled' }] : [];
}

/**
 * Headings are centred over their columns or not, so that the cells under them tell where the
 * columns begin: by their order where a row fills all columns, else by the heading they stand under.
 */
function headedColumns(list: PeopleList, rows: readonly (readonly Cell[])[]): TextColumn[] {
  const headings = list.heading?.columns ?? [];
  const edges: (number | undefined)[] = headings.map(() => undefined);
  const full = rows.filter((cells) => cells.length === headings.length);
  for (const cells of full.length > 0 ? full : rows) {
    cells.forEach((cell, order) => {
      const at = full.length > 0 ? order : nearest(headings, cell);
      edges[at] = Math.min(edges[at] ?? Infinity, cell.column);
    });
  }
  return headings
    .map(({ column, field }, at) => ({ edge: edges[at] ?? column, ...(field && { field }) }))
    .toSorted((a, b) => a.edge - b.edge);
}

function nearest(headings: readonly { column: number; columnEnd: number }[], cell: Cell): number {
  const distances = headings.map(({ column, columnEnd }) =>
    Math.max(column - cell.columnEnd, cell.column - columnEnd, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

/** Whether a column begins, in some row, where the next one begins in another. */
function isRagged(rows: readonly (readonly Cell[])[], count: number): boolean {
  const full = rows.filter((cells) => cells.length === count);
  for (let at = 0; at + 1 < count; at += 1) {
    const most = full.reduce((so, cells) => Math.max(so, cells[at]?.column ?? 0), 0);
    const next = full.reduce((so, cells) => Math.min(so, cells[at + 1]?.column ?? so), Infinity);
    if (most >= next) return true;
  }
  return false;
}
