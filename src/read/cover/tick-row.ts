import { type Fact, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import { findBoxes } from '../parse/boxes.ts';
import type { CoverRow } from './cover-blocks.ts';
import { rowValue } from './row-value.ts';

/**
 * A row with one box (legal proceedings, shares excluded): whether it is ticked.
 * A row without a mark, or with "N/A" in place of one, is an unticked box.
 */
export function readTick(layout: Layout, row: CoverRow): Fact<boolean> {
  const text = layout.text.slice(row.from, row.to);
  const answer = YES_NO.exec(text);
  if (answer) {
    const from = row.from + answer.index;
    return stated(isMarked(answer[1]), layout.place(from, from + answer[0].trimEnd().length));
  }
  const boxes = findBoxes(text);
  const ticked = boxes.find((box) => box.ticked);
  const shown = ticked ?? boxes[0];
  if (shown) {
    const span = layout.place(row.from + shown.from, row.from + shown.to);
    return stated(ticked !== undefined, span);
  }
  const lone = rowValue(layout, row).find((piece) => /^(?:x|yes)$/i.test(piece.text));
  if (lone) return stated(true, layout.place(lone.from, lone.to));
  return stated(false, layout.place(row.from, row.to));
}

/** Two marks in place of a box: `Yes ___  No X`. */
const YES_NO = /\byes\b([^A-Wa-wYZyz]{0,40})\bno\b([^A-Wa-wYZyz]{0,20})/i;

function isMarked(marks = ''): boolean {
  return /x|☒/i.test(marks);
}
