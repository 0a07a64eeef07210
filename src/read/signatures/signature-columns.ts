/** A cell of the signature pages, with the columns that it covers together with its label. */
export interface PlacedCell {
  readonly start: number;
  readonly end: number;
}

/** A row of the signature pages. */
export interface PlacedRow<C extends PlacedCell> {
  readonly cells: readonly C[];
  /** Whether a blank line or rule stands above it. */
  readonly apart: boolean;
  /** Rows of one HTML table share a number. */
  readonly table: number | undefined;
  /** Its number on the signature pages, which its columns share. */
  readonly row: number;
  /** Which column of a row it is, cut out. */
  readonly inColumn?: ColumnPlace;
}

/** A column of signatures that stand side by side. */
export interface ColumnPlace {
  /** The number of the row that parted the columns; columns beside one another share it. */
  readonly group: number;
  /** Counted from the left. */
  readonly column: number;
}

/**
 * Signatures side by side, put below one another.
 * A row in which several cells are signed parts its neighbours into columns, as far as no cell of
 * them reaches from one column into the next; those columns are then told from left to right.
 */
export function byColumns<C extends PlacedCell>(
  rows: readonly PlacedRow<C>[],
  isSigned: (cell: C) => boolean,
): readonly PlacedRow<C>[] {
  const signed = rows.map(({ cells }) =>
    cells.length > 1 ? placesOf(cells.filter(isSigned)) : NONE,
  );
  if (!signed.some((starts) => starts.length > 1)) return rows;
  const told: PlacedRow<C>[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const bounds = signed[at]?.slice(1) ?? [];
    const row = rows[at];
    if (!row) break;
    if (bounds.length === 0) {
      told.push(row);
      continue;
    }
    const nearest = told.slice(-ROWS_ABOVE_MAX).toReversed();
    const fit = fitting(nearest, row, bounds, ROWS_ABOVE_MAX);
    const above = told.splice(told.length - ofColumns(nearest, fit, isSigned));
    const below = 1 + fitting(rows.slice(at + 1), row, bounds, ROWS_BELOW_MAX);
    told.push(...columnsOf([...above, ...rows.slice(at, at + below)], bounds, row));
    at += below - 1;
  }
  return told;
}

/** Where cells begin, each place once: a cell of HTML has several lines. */
function placesOf(cells: readonly PlacedCell[]): readonly number[] {
  return [...new Set(cells.map(({ start }) => start))];
}

const NONE: readonly number[] = [];
/** Names and dates above a signature take so many rows at most. */
const ROWS_ABOVE_MAX = 8;
/** Rows of signatures may follow one another. */
const ROWS_BELOW_MAX = 60;
/** In plain text what stands above a label may begin a little to its left. */
const TOLERANCE = 3;

/** How many of the rows that fit above are these columns'; below a signature only those of several cells. */
function ofColumns<C extends PlacedCell>(
  rows: readonly PlacedRow<C>[],
  fit: number,
  isSigned: (cell: C) => boolean,
): number {
  // The row that does not fit may be a signature whose name stands in those that do.
  if (!rows.slice(0, fit + 1).some(({ cells }) => cells.some(isSigned))) return fit;
  const end = rows.findIndex(({ cells }) => cells.length < 2 || cells.some(isSigned));
  return end < 0 ? fit : Math.min(end, fit);
}

/** How many rows, from the first on, keep to the columns of another. */
function fitting<C extends PlacedCell>(
  rows: readonly PlacedRow<C>[],
  { table }: PlacedRow<C>,
  bounds: readonly number[],
  most: number,
): number {
  const end = rows
    .slice(0, most)
    .findIndex(
      (row) =>
        row.table !== table ||
        row.inColumn !== undefined ||
        row.cells.some((cell) => bounds.some((bound) => crosses(cell, bound, table))),
    );
  return end < 0 ? Math.min(rows.length, most) : end;
}

function crosses({ start, end }: PlacedCell, bound: number, table: number | undefined): boolean {
  return start < edge(bound, table) && end > bound;
}

function edge(bound: number, table: number | undefined): number {
  return table === undefined ? bound - TOLERANCE : bound;
}

function columnsOf<C extends PlacedCell>(
  rows: readonly PlacedRow<C>[],
  bounds: readonly number[],
  { table, row: group }: PlacedRow<C>,
): PlacedRow<C>[] {
  const edges = [0, ...bounds.map((bound) => edge(bound, table)), Infinity];
  return edges.slice(0, -1).flatMap((from, column) =>
    rows.flatMap((row) => {
      const cells = row.cells.filter(
        ({ start }) => start >= from && start < (edges[column + 1] ?? 0),
      );
      return cells.length > 0 ? [{ ...row, cells, inColumn: { group, column } }] : [];
    }),
  );
}
