import { POWERS } from '../../filing/reporting-person.ts';
import type { Cell, Layout, Row } from '../layout/layout.ts';
import { isRule } from '../layout/rules.ts';
import type { RowKind } from './captions.ts';
import type { CoverBlock, CoverRow } from './cover-blocks.ts';
import { rowValue } from './row-value.ts';

const POWER_ROWS: ReadonlySet<RowKind> = new Set(POWERS);

/**
 * The page with the values of its powers, where captions stand side by side and each value in the
 * next row under its own: `(7) SOLE VOTING POWER | (8) SHARED VOTING POWER` over `0 | 1,620,000`.
 */
export function withValuesUnder(layout: Layout, block: CoverBlock): CoverBlock {
  const { rows } = block;
  const found = new Map<CoverRow, CoverRow>();
  for (let at = 0; at < rows.length; at += 1) {
    const line = sameLine(layout, rows, at);
    if (line.length < 2) continue;
    for (const [row, own] of valuesUnder(layout, line)) found.set(row, own);
    at += line.length - 1;
  }
  return found.size === 0 ? block : { ...block, rows: rows.map((row) => found.get(row) ?? row) };
}

/** The powers from one on whose captions stand in its line. */
function sameLine({ text }: Layout, rows: readonly CoverRow[], first: number): CoverRow[] {
  const line: CoverRow[] = [];
  for (const row of rows.slice(first)) {
    const above = line.at(-1);
    if (!POWER_ROWS.has(row.kind)) break;
    if (above && text.slice(above.captionFrom, row.captionFrom).includes('\n')) break;
    line.push(row);
  }
  return line;
}

function valuesUnder(
  layout: Layout,
  line: readonly CoverRow[],
): readonly (readonly [CoverRow, CoverRow])[] {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.slice(0, -1).some((row) => rowValue(layout, row).length > 0)) {
    return [];
  }
  const [captions, values] = layout
    .rows(first.from, last.to)
    .filter((row) => !isRule(layout.text, row));
  const cells = captions && values && cellsUnder(captions, values);
  if (cells?.length !== line.length) return [];
  return line.map((row, at) => [row, narrowed(row, cells[at])]);
}

/** What stands under each cell of a row; `undefined` where it is not clear under which it stands. */
function cellsUnder(captions: Row, values: Row): (Cell | undefined)[] | undefined {
  if (captions.table !== values.table) return undefined;
  const isClear = values.cells.every(
    (value) => captions.cells.filter((caption) => isUnder(value, caption)).length === 1,
  );
  if (!isClear) return undefined;
  return captions.cells.map((caption) => values.cells.find((value) => isUnder(value, caption)));
}

function isUnder(value: Cell, caption: Cell): boolean {
  return value.column < caption.columnEnd && caption.column < value.columnEnd;
}

function narrowed(row: CoverRow, cell: Cell | undefined): CoverRow {
  const { from, to } = cell ?? { from: row.to, to: row.to };
  return { ...row, from, captionFrom: from, to, numbered: true };
}
