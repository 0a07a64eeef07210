import type { Layout } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { readTypes } from './code-row.ts';
import type { CoverBlock, CoverRow } from './cover-blocks.ts';
import { rowValue } from './row-value.ts';

const GROUP_LETTER = /\([ab]\)/;

/**
 * The page with the stretches of its rows moved up by one value, where all values stand above their
 * captions, as on lines that are filled in. Two rows tell: the letters (a) and (b) of the group stand
 * above its caption and not below, and so do the codes of the last row.
 */
export function withValuesAbove(layout: Layout, block: CoverBlock): CoverBlock {
  const { rows } = block;
  const group = rows.find(({ kind }) => kind === 'group');
  if (group && GROUP_LETTER.test(layout.folded.slice(group.captionFrom, group.to))) return block;
  const types = rows.at(-1);
  if (types?.kind !== 'types' || readTypes(layout, below(types)).codes.length > 0) return block;
  const moved = rowsAbove(layout, block);
  const last = moved.at(-1);
  const above = moved.find(({ kind }) => kind === 'group');
  const hasLetters = above && GROUP_LETTER.test(layout.folded.slice(above.from, above.captionFrom));
  if (!last || readTypes(layout, last).codes.length === 0 || (group && !hasLetters)) return block;
  return { ...block, rows: moved };
}

/** The row without what stands above its caption. */
function below(row: CoverRow): CoverRow {
  return { ...row, from: row.captionFrom };
}

/** The rows, each from where the value above its caption begins to where its caption ends. */
function rowsAbove(layout: Layout, { rows }: CoverBlock): CoverRow[] {
  const ends = rows.map((row) => rowValue(layout, below(row))[0]?.from ?? row.to);
  return rows.map((row, at) => {
    const from = ends[at - 1] ?? lineAbove(layout, row);
    return { ...row, from, to: ends[at] ?? row.to, numbered: false };
  });
}

/** Where the value above the first caption begins: with the row's number, or on the last line. */
function lineAbove(layout: Layout, { from, captionFrom }: CoverRow): number {
  if (/[a-z]/.test(layout.folded.slice(from, captionFrom))) return from;
  const lines = linesBetween(layout, Math.max(0, from - ABOVE_REACH), from);
  const last = lines.findLast(
    (line) => line.to > line.from && !isRule(layout.text, line) && !isRunningHead(layout, line),
  );
  return last?.from ?? from;
}

/** A name stands so near above its caption. */
const ABOVE_REACH = 200;
