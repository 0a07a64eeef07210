import type { Cell, Row } from './layout.ts';

/**
 * A line of plain text cut into cells at marks that part them, `| 5/9/03 | 12,000 |`, and not at wide
 * gaps. Blank cells are left out; a line without any stays as it is.
 */
export function cutAt(text: string, row: Row, marks: RegExp): Row {
  const line = text.slice(row.from, row.to);
  const start = row.cells[0]?.column ?? 0;
  const cells: Cell[] = [];
  let from = 0;
  for (const { index, 0: mark } of [...line.matchAll(marks), { index: line.length, 0: '' }]) {
    const own = line.slice(from, index);
    const lead = from + own.length - own.trimStart().length;
    const length = own.trim().length;
    if (length > 0) {
      const at = row.from + lead;
      const column = start + lead;
      cells.push({ from: at, to: at + length, column, columnEnd: column + length });
    }
    from = index + mark.length;
  }
  const [first] = cells;
  return first ? { ...row, cells, from: first.from, to: cells.at(-1)?.to ?? row.to } : row;
}
