import type { Day } from '../../value/day.ts';
import { checkBalances } from './balances.ts';
import { applyHoldings, checkBooks } from './books.ts';
import { EntriesOfDay } from './entries-of-day.ts';
import type { PlainEntry } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import type { Position } from './position.ts';
import { applyRights } from './rights.ts';
import { applyScene } from './scene.ts';
import { applySplits } from './splits.ts';

/** A position one day further, and what did not fit. */
export interface Advanced {
  readonly position: Position;
  readonly findings: readonly LedgerFinding[];
}

/**
 * The position at the end of a day, from that of the day before and the day's entries in any order.
 * One step of a replay: positions built step by step and positions built anew are the same.
 */
export function advance(before: Position, day: Day, entries: readonly PlainEntry[]): Advanced {
  const findings: LedgerFinding[] = [];
  const ofDay = new EntriesOfDay(entries);
  let position: Position = { ...before, day };
  position = applySplits(position, ofDay, findings);
  position = applyScene(position, ofDay, findings);
  position = applyRights(position, ofDay, findings);
  position = applyHoldings(position, ofDay);
  checkBooks(before, position, ofDay, findings);
  position = checkBalances(position, ofDay, findings);
  return { position, findings };
}
