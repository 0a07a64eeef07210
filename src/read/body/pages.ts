import { stated } from '../../filing/fact.ts';
import type { PageMark } from '../../filing/filing.ts';
import type { Layout, Line } from '../layout/layout.ts';
import { lineIndexAt } from '../layout/line-range.ts';
import { findCusips } from '../parse/cusip-text.ts';

/** Running heads are short; longer lines are text. */
const LINE_LENGTH_MAX = 200;
const PAGE = /\bpage\s{1,9}(\d{1,3})\s{1,9}of\s{1,9}(?:pages\s{1,3})?(\d{1,3})\b/;
const CUSIP_HEAD = /^\W{0,3}cusip\b/;

/**
 * What pages say of themselves in their running heads and feet: number, count and CUSIP.
 * The title page's own CUSIP is a fact of the title page and not of a running head.
 */
export function readPageMarks(layout: Layout, titleCaptionsEnd: number): PageMark[] {
  return linesWithWords(layout).flatMap((line) => {
    if (line.to - line.from > LINE_LENGTH_MAX) return [];
    const number = pageIn(layout, line);
    const cusip = line.from < titleCaptionsEnd ? undefined : cusipIn(layout, line);
    return number || cusip ? [{ ...number, ...(cusip && { cusip }) }] : [];
  });
}

/** The lines that hold the word "page" or "CUSIP", in order. */
function linesWithWords(layout: Layout): Line[] {
  const indexes = new Set<number>();
  for (const word of ['page', 'cusip']) {
    for (let at = layout.folded.indexOf(word); at >= 0; at = layout.folded.indexOf(word, at + 1)) {
      indexes.add(lineIndexAt(layout, at));
    }
  }
  return [...indexes].toSorted((a, b) => a - b).flatMap((at) => layout.lines[at] ?? []);
}

function pageIn(layout: Layout, line: Line): Pick<PageMark, 'number' | 'of'> | undefined {
  const match = PAGE.exec(layout.folded.slice(line.from, line.to));
  if (!match) return undefined;
  const place = layout.place(line.from + match.index, line.from + match.index + match[0].length);
  return { number: stated(Number(match[1]), place), of: stated(Number(match[2]), place) };
}

function cusipIn(layout: Layout, line: Line): PageMark['cusip'] {
  const text = layout.text.slice(line.from, line.to);
  if (!CUSIP_HEAD.test(text.toLowerCase())) return undefined;
  const [found] = findCusips(text);
  return found && stated(found.cusip, layout.place(line.from + found.from, line.from + found.to));
}
