import type { Layout } from '../layout/layout.ts';
import { lineIndexAt } from '../layout/line-range.ts';

/** What follows the signatures: annexes, exhibits, agreements, the form's notes. */
const AFTER_SIGNATURES =
  /^(?:annex|schedule\s+(?!13)[a-z0-9ivx]{1,4}\b|exhibits?\b|appendix|index\s+(?:to|of)\s+exhibit|joint\s+(?:filing|statement|acquisition)|agreement\b|(?:(?:limited|general|special|durable)\s+)?power\s+of\s+attorney|know\s+all\s|attention[:.]|the\s+original\s+(?:statement|shall)|information\s+(?:concerning|relating)|directors\s+and)/;
/** An agreement to file jointly without a heading; before the first signature it belongs to the statement. */
const AGREED =
  /^(?:rule\s+13d-1\s?\(k|(?:pursuant\s+to|in\s+accordance\s+with)\s+rule\s+13d-1\s?\([fk])/;
/** The characters with which these begin; few other lines pass. */
const MAY_BEGIN = new Set('aseijptdlgkr');
const HEAD_LENGTH = 60;
/** Signature pages of a hundred filers take about as many lines. */
const LINES_MAX = 3000;

/** Where the signatures that begin at an offset end. */
export function endOfSignatures(layout: Layout, from: number): number {
  const first = lineIndexAt(layout, from);
  const last = Math.min(layout.lines.length, first + LINES_MAX);
  for (let at = first; at < last; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from <= from || line.to === line.from) continue;
    const head = headOf(layout, line.from, line.to);
    if (!MAY_BEGIN.has(head.charAt(0))) continue;
    if (AFTER_SIGNATURES.test(head)) return line.from;
    if (AGREED.test(head) && layout.folded.slice(from, line.from).includes('/s/')) return line.from;
  }
  return layout.lines[last]?.from ?? layout.text.length;
}

/** The first characters of a line, without the stars, quotes and parentheses before them. */
function headOf(layout: Layout, from: number, to: number): string {
  let start = from;
  while (start < to && '*"( '.includes(layout.folded.charAt(start))) start += 1;
  return layout.folded.slice(start, Math.min(to, start + HEAD_LENGTH));
}
