import type { CellText, HtmlWriter } from './html-writer.ts';

/** A cell of a row that has been written; places are pieces. */
export interface WrittenCell {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly columnEnd: number;
}

export interface WrittenRow {
  readonly cells: readonly WrittenCell[];
  readonly table: number;
}

/** As in browsers. */
const SPAN_MAX = 1000;
/** Cells that reach into later rows at one time; further ones end with their own row. */
const TALL_CELLS_MAX = 200;

/** Columns that a cell of an earlier row still takes, to before the row of this number. */
interface TallCell {
  readonly from: number;
  readonly to: number;
  readonly endRow: number;
}

interface OpenCell extends CellText {
  column: number;
  columnEnd: number;
}

interface OpenRow {
  readonly cells: OpenCell[];
  readonly tall: TallCell[];
  column: number;
  /** How many of the table's tall cells the row has passed. */
  passed: number;
  /** Whether a table stands in one of its cells. */
  nested: boolean;
  /** Whether any of its cells but the last holds text. */
  begun: boolean;
}

interface OpenTable {
  readonly number: number;
  rows: number;
  tall: readonly TallCell[];
  row: OpenRow | undefined;
}

/** Lays the cells of tables out on their grids and settles what parts the cells of each row. */
export class HtmlTables {
  readonly rows: WrittenRow[] = [];
  readonly #writer: HtmlWriter;
  readonly #open: OpenTable[] = [];
  #count = 0;

  constructor(writer: HtmlWriter) {
    this.#writer = writer;
  }

  openTable(): void {
    const outer = this.#open.at(-1)?.row;
    if (outer) {
      outer.nested = true;
      this.#writer.leaveCell();
    }
    this.#writer.endLine();
    this.#open.push({ number: this.#count, rows: 0, tall: [], row: undefined });
    this.#count += 1;
  }

  openRow(): void {
    const table = this.#open.at(-1);
    if (!table) return;
    this.#writer.endLine();
    table.rows += 1;
    table.row = { cells: [], tall: [], column: 0, passed: 0, nested: false, begun: false };
  }

  openCell(columns: number, rows: number): void {
    const table = this.#open.at(-1);
    const row = table?.row;
    if (!table || !row) return;
    const column = freeColumn(row, table.tall);
    const columnEnd = column + Math.min(Math.max(columns, 1), SPAN_MAX);
    row.column = columnEnd;
    if (rows > 1 && row.tall.length + table.tall.length < TALL_CELLS_MAX) {
      const endRow = table.rows + Math.min(rows, SPAN_MAX);
      row.tall.push({ from: column, to: columnEnd, endRow });
    }
    if (row.nested) {
      this.#writer.endLine();
      return;
    }
    const cell = { start: -1, end: -1, separator: -1, broken: false, column, columnEnd };
    const last = row.cells.at(-1);
    row.begun ||= last !== undefined && isWritten(last);
    this.#writer.enterCell(cell, row.begun);
    row.cells.push(cell);
  }

  closeCell(): void {
    this.#writer.leaveCell();
  }

  closeRow(): void {
    const table = this.#open.at(-1);
    const row = table?.row;
    if (!table || !row) return;
    table.row = undefined;
    table.tall = tallBelow(table, row);
    this.#finishRow(table, row);
    this.#writer.endLine();
  }

  closeTable(): void {
    this.#open.pop();
    this.#writer.endLine();
  }

  #finishRow(table: OpenTable, row: OpenRow): void {
    const cells = row.cells.filter(isWritten);
    const flows = row.nested || cells.some((cell) => cell.broken);
    const joined: WrittenCell[] = [];
    cells.forEach((cell, at) => {
      const before = cells[at - 1];
      const last = joined.at(-1);
      if (before && last && !row.nested && this.#areOne(before, cell)) {
        this.#writer.replace(cell.separator, '');
        joined[joined.length - 1] = { ...last, end: cell.end, columnEnd: cell.columnEnd };
        return;
      }
      if (before && flows && !this.#isLabel(before)) this.#writer.replace(cell.separator, '\n');
      joined.push(cell);
    });
    const alone = joined.length === 1 && flows;
    if (!row.nested && joined.length > 0 && !alone) {
      this.rows.push({ cells: joined, table: table.number });
    }
  }

  /** Whether two cells hold one value: `$` and `4.50`, `2.08` and `%`, `(1,200` and `)`. */
  #areOne(before: OpenCell, cell: OpenCell): boolean {
    if (cell.separator < 0 || before.columnEnd !== cell.column) return false;
    const left = this.#peekSmall(before);
    const right = this.#peekSmall(cell);
    if (left === undefined || right === undefined) return false;
    if (OPENS_NUMBER.test(left)) return /^[-–—(.\d$]/.test(right);
    return ENDS_NUMBER.test(right) && /\d$/.test(left);
  }

  /** Whether a cell is a row's number or a short caption, on one line with what it belongs to. */
  #isLabel(cell: OpenCell): boolean {
    if (cell.broken) return false;
    const text = this.#peekSmall(cell);
    return text !== undefined && text.length <= LABEL_LENGTH_MAX;
  }

  #peekSmall(cell: OpenCell): string | undefined {
    return cell.end - cell.start > SMALL_CELL_PIECES_MAX
      ? undefined
      : this.#writer.peek(cell.start, cell.end);
  }
}

/** `(11)`, `Item 1.`, `1(a)` */
const LABEL_LENGTH_MAX = 10;
const SMALL_CELL_PIECES_MAX = 16;
const OPENS_NUMBER = /^(?:(?:US|U\.S\.|C|Cdn|CDN|A|HK|R)?[$€£¥]\(?|\()$/;
const ENDS_NUMBER = /^(?:\)?%\)?|\))$/;

function isWritten(cell: OpenCell): boolean {
  return cell.start >= 0;
}

/** The first column that no cell takes, this row's or one reaching down into it. */
function freeColumn(row: OpenRow, tall: readonly TallCell[]): number {
  let column = row.column;
  for (let next = tall[row.passed]; next && next.from <= column; next = tall[row.passed]) {
    column = Math.max(column, next.to);
    row.passed += 1;
  }
  return column;
}

/** The cells that reach into the row after this one, by column. */
function tallBelow(table: OpenTable, row: OpenRow): readonly TallCell[] {
  const staying = table.tall.filter((cell) => cell.endRow > table.rows + 1);
  const coming = row.tall.filter((cell) => cell.endRow > table.rows + 1);
  if (coming.length === 0) return staying;
  return [...staying, ...coming].toSorted((a, b) => a.from - b.from);
}
