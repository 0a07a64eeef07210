import { Decimal } from '../../value/decimal.ts';
import type { EntriesOfDay } from './entries-of-day.ts';
import type { LedgerFinding } from './finding.ts';
import type { Position } from './position.ts';

/** What the day moved in the holders' books: openings, trades, transfers and rights that were used. */
export function applyHoldings(before: Position, ofDay: EntriesOfDay): Position {
  const moved = new Map<string, Decimal>();
  const add = (holder: string | undefined, shares: Decimal): void => {
    if (holder !== undefined) moved.set(holder, (moved.get(holder) ?? NONE).plus(shares));
  };
  const take = (holder: string | undefined, shares: Decimal): void => {
    if (holder !== undefined) moved.set(holder, (moved.get(holder) ?? NONE).minus(shares));
  };
  for (const { holder, shares } of ofDay.of('opening')) add(holder, shares);
  for (const { holder, shares } of ofDay.of('purchase')) add(holder, shares);
  for (const { holder, shares } of ofDay.of('sale')) take(holder, shares);
  for (const { from, to, shares } of ofDay.of('transfer')) {
    take(from, shares);
    add(to, shares);
  }
  // A right that is not known gives no shares; rights.ts has told so.
  for (const { name, shares } of ofDay.of('exercise')) add(before.rights.get(name)?.holder, shares);
  if (moved.size === 0) return before;
  const books = new Map(before.books);
  for (const [holder, shares] of moved) books.set(holder, (books.get(holder) ?? NONE).plus(shares));
  return { ...before, books };
}

/** Tells of every book that the day left below nothing, or further below. */
export function checkBooks(
  before: Position,
  after: Position,
  ofDay: EntriesOfDay,
  findings: LedgerFinding[],
): void {
  if (after.books === before.books) return;
  for (const [holder, shares] of [...after.books].toSorted(byName)) {
    const earlier = before.books.get(holder) ?? NONE;
    if (!shares.isNegative() || (earlier.isNegative() && shares.compare(earlier) >= 0)) continue;
    const entries = [
      ...ofDay.inOrder('sale').filter((sale) => sale.holder === holder),
      ...ofDay.inOrder('transfer').filter((transfer) => transfer.from === holder),
    ];
    findings.push({
      code: 'sale-within-holding',
      severity: 'error',
      message: `At the end of ${after.day} ${holder} has given away ${NONE.minus(shares).grouped()} shares more than the journal says it had.`,
      fix: 'Enter what is missing before it: an opening, a purchase or a transfer.',
      day: after.day,
      entries,
    });
  }
}

const NONE = Decimal.of(0);

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
