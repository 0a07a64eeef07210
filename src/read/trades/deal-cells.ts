import type { Cell, Row } from '../layout/layout.ts';

const DEAL_LENGTH_MAX = 120;
const DEAL =
  /^([^$]{0,60}\d\s(?:[a-z]+\s){0,3}(?:shares|units|adss?))\s(?:of\s[a-z\s]{1,30})?(?:at|@)\s(?:an?\s(?:average\s)?price\sof\s)?(?=\$)/i;

/** A table's row in which cells that tell of shares and their price are cells for each of them. */
export function withDeals(text: string, row: Row): Row {
  const cells = row.cells.flatMap((cell) => partedDeal(text, cell));
  return cells.length === row.cells.length ? row : { ...row, cells };
}

/** `Bought 1,500 shares at | $4.00 per share`, side by side in the columns of the cell. */
function partedDeal(text: string, cell: Cell): Cell[] {
  if (cell.to - cell.from > DEAL_LENGTH_MAX) return [cell];
  const own = text.slice(cell.from, cell.to);
  const ahead = own.includes('$') ? DEAL.exec(own)?.[0] : undefined;
  if (ahead === undefined) return [cell];
  const middle = (cell.column + cell.columnEnd) / 2;
  const at = cell.from + ahead.length;
  return [
    { ...cell, to: at - 1, columnEnd: middle },
    { ...cell, from: at, column: middle },
  ];
}
