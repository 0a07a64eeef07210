import type { Cell, Layout, Row } from '../layout/layout.ts';

/** Where the names stand in a table that has other columns before them. */
export interface NameOrder {
  readonly name: Cell;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
}

const NAME =
  /^names?(?:$|\s+of\s+(?:the\s+)?(?:director|officer|executive|person|individual)|\s+and\s)/;
/** Columns that stand left of names: positions, or the number in the list. */
const LEFT = /^(?:no\.?|#|number)$|position|title|office|capacity/;
/** Tables of holdings and trades name people too, behind the class or the day. */
const OF_HOLDINGS = /class|amount|shares|percent|\bdate\b|price|number\s+of|securities/;

/**
 * The order of a heading whose names stand behind other columns: `Position   Name   Address`;
 * `undefined` for all others.
 */
export function nameOrder(layout: Layout, row: Row): NameOrder | undefined {
  const texts = row.cells.map(({ from, to }) =>
    layout.folded.slice(from, to).replace(/\s+/g, ' ').trim(),
  );
  const at = texts.findIndex((text) => NAME.test(text));
  const name = row.cells[at];
  if (at < 1 || !name || texts.some((text) => OF_HOLDINGS.test(text))) return undefined;
  if (!texts.slice(0, at).every((text) => LEFT.test(text))) return undefined;
  return { name, left: row.cells.slice(0, at), right: row.cells.slice(at + 1) };
}

/** Before every column of a page. */
const SHIFT = 10_000;

/** A row with its name first, as if the names stood left of all other columns. */
export function namesFirst(row: Row, order: NameOrder): Row {
  const cells = row.cells.map((cell) =>
    isName(row, cell, order)
      ? { ...cell, column: cell.column - SHIFT, columnEnd: cell.columnEnd - SHIFT }
      : cell,
  );
  return { ...row, cells: cells.toSorted((a, b) => a.column - b.column) };
}

/** In a table columns are told by their number, in plain text by the nearest heading. */
function isName(row: Row, cell: Cell, { name, left, right }: NameOrder): boolean {
  if (row.table !== undefined) {
    return cell.column >= name.column && cell.column < (right[0]?.column ?? Infinity);
  }
  const others = [...left, ...right].map((heading) => distance(heading, cell));
  return distance(name, cell) < Math.min(...others);
}

/** Headings stand at their column's edge, or centred over it. */
function distance(heading: Cell, cell: Cell): number {
  const gap = Math.max(heading.column - cell.columnEnd, cell.column - heading.columnEnd, 0);
  return gap === 0 ? Math.abs(heading.column - cell.column) / SHIFT : gap;
}
