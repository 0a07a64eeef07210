import type { Span } from '../../source/span.ts';
import type { Layout, Line } from '../layout/layout.ts';
import { lineIndexAt } from '../layout/line-range.ts';
import { skip } from '../parse/matches.ts';
import { isDayAt } from './day-lines.ts';

/** So many lines that begin with a day and hold numbers make a list that may be one of trades. */
const LINES_MIN = 3;
/** The lines of one list are so near to one another. */
const GAP_LINES_MAX = 8;
/** A line of a list has so many words at most; one of prose has more. */
const WORDS_MAX = 9;

/**
 * The first list between two offsets whose lines begin with a day and go on with numbers, and which
 * is none of the tables that were looked at; `undefined` where there is none.
 */
export function missedList(
  layout: Layout,
  from: number,
  to: number,
  seen: readonly Span[],
): Span | undefined {
  let run: Line[] = [];
  let gap = 0;
  for (let at = lineIndexAt(layout, from); at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from >= to) break;
    if (line.to === line.from) continue;
    gap += 1;
    if (!isTradeLine(layout.folded, line) || isSeen(line, seen)) continue;
    run = gap <= GAP_LINES_MAX ? [...run, line] : [line];
    gap = 0;
    const [first] = run;
    if (first && run.length >= LINES_MIN) return { from: first.from, to: line.to };
  }
  return undefined;
}

function isSeen(line: Line, seen: readonly Span[]): boolean {
  return seen.some((table) => line.from < table.to && table.from < line.to);
}

/** Whether a line begins with a day, behind a bar perhaps, has another number and is no sentence. */
function isTradeLine(folded: string, { from, to }: Line): boolean {
  const at = folded.charAt(from) === '|' ? from + 2 : behindLabel(folded, from);
  if (!isDayAt(folded, at)) return false;
  const line = folded.slice(at, to);
  const rest = line.slice(DAY.exec(line)?.[0].length ?? 0);
  return (rest.match(NUMBER)?.length ?? 0) > 0 && (line.match(WORD)?.length ?? 0) <= WORDS_MAX;
}

/** Where a line goes on behind `Trade Date:`, or begins. */
function behindLabel(folded: string, from: number): number {
  return LABELS_BEGIN.has(folded.charAt(from)) ? skip(DATE_LABEL, folded, from) : from;
}

const LABELS_BEGIN = new Set('tdps');
const DATE_LABEL = /(?:(?:trade|transaction|purchase|sale)\s)?date(?:\sof\s[a-z]{4,11})?:\s{0,9}/y;

/** `5/9/2003`, `5/9`, `May 9, 2003`, `May 9`, `9-May-2003` and `9 May`. */
const DAY =
  /^(?:\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?|[a-z]{3,9}\.?\s{0,3}\d{1,2}(?:,?\s{0,3}(?:19|20)\d\d\b)?|\d{1,2}[\s-]{1,3}[a-z]{3,9}\.?(?:[\s,-]{1,3}(?:19|20)?\d\d\b)?)/;
const NUMBER = /\d[\d,.]*/g;
const WORD = /[a-z]{2,}/g;
