import { POWERS } from '../../filing/reporting-person.ts';
import { isItemHeading } from '../body/items.ts';
import type { Layout, Line } from '../layout/layout.ts';
import { lineIndexAt } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { CAPTIONS, type RowKind } from './captions.ts';
import { type FoundCaption, findCaptions } from './find-captions.ts';
import { withRowsByNumber } from './rows-by-number.ts';

/** A row of a cover page: from its number to where the next row begins. */
export interface CoverRow {
  readonly kind: RowKind;
  readonly from: number;
  readonly captionFrom: number;
  readonly numbered: boolean;
  readonly to: number;
  /** Whether it says one thing for several persons of its page. */
  readonly shared?: boolean;
}

/** A cover page's rows, in the order of the page. */
export interface CoverBlock {
  readonly rows: readonly CoverRow[];
  readonly from: number;
  readonly to: number;
}

/** Rows that no item of the schedule has: two of them make sure that a run is a cover page. */
const COVER_ONLY: ReadonlySet<RowKind> = new Set(['group', 'secUse', 'aggregateAmount', 'types']);
const COVER_ONLY_MIN = 2;
/** So many different rows must follow a name before it is taken for a cover page's. */
const ROWS_MIN = 4;
/** A row that is longer than this runs into what follows the cover page. */
const ROW_LENGTH_MAX = 6000;

/**
 * The cover pages between two offsets.
 * A cover page is a run of captions that keeps to the order of the form; a caption that goes back
 * to the first row begins the next page. Captions alone in the text of an item make no page.
 */
export function findCoverBlocks(layout: Layout, from: number, to: number): CoverBlock[] {
  const runs: FoundCaption[][] = [];
  for (const caption of findCaptions(layout, from, to)) {
    const run = runs.at(-1);
    if (!run || startsAnew(caption, run)) runs.push([caption]);
    else if (!run.some((earlier) => earlier.kind === caption.kind)) run.push(caption);
  }
  const pages = runs.map((run, at) => {
    if (!isCoverPage(run)) return run;
    const above = runs[at - 1]?.at(-1)?.captionFrom ?? from;
    return withRowsByNumber(layout, run, above, runs[at + 1]?.[0]?.from ?? to);
  });
  const starts = pages.map((page) => page[0]?.from ?? to);
  return pages.flatMap((page, at) =>
    isCoverPage(page) ? [blockOf(layout, page, starts[at + 1] ?? to)] : [],
  );
}

function isCoverPage(run: readonly FoundCaption[]): boolean {
  const coverOnly = run.filter((caption) => COVER_ONLY.has(caption.kind));
  return run.length >= ROWS_MIN && (coverOnly.length >= COVER_ONLY_MIN || isCoreOfPage(run));
}

/**
 * A page whose other captions are unknown: the name, then powers, and behind them the aggregate
 * amount, which items of Schedule 13G put first.
 */
function isCoreOfPage(run: readonly FoundCaption[]): boolean {
  const kinds = run.map(({ kind }) => kind);
  const aggregate = kinds.indexOf('aggregateAmount');
  const lastPower = kinds.findLastIndex((kind) => POWER_ROWS.has(kind));
  return kinds[0] === 'name' && lastPower > 1 && aggregate > lastPower;
}

const POWER_ROWS: ReadonlySet<RowKind> = new Set(POWERS);

/** A caption far earlier in the form than the last one belongs to the next page. */
function startsAnew(caption: FoundCaption, run: readonly FoundCaption[]): boolean {
  if (caption.kind === 'name') return run.length > 0;
  const last = run.at(-1);
  const repeated = run.some((earlier) => earlier.kind === caption.kind);
  return repeated && last !== undefined && orderOf(caption.kind) + ROWS_MIN < orderOf(last.kind);
}

/** The row's place in the order of the form. */
function orderOf(kind: RowKind): number {
  return CAPTIONS.findIndex((known) => known.kind === kind);
}

function blockOf(layout: Layout, run: readonly FoundCaption[], end: number): CoverBlock {
  const rows = run.map((caption, at): CoverRow => {
    const next = run[at + 1]?.from ?? endOfLastRow(layout, caption, end);
    return { ...caption, to: Math.min(next, caption.from + ROW_LENGTH_MAX) };
  });
  return { rows, from: rows[0]?.from ?? end, to: rows.at(-1)?.to ?? end };
}

const AFTER_COVER = /^(?:item\s{0,9}\d|cusip\s|<page>|signature|\*+\s{0,3}see\s+instruction)/;

/** The last row ends at its page's end, at a running head or at the first item. */
function endOfLastRow(layout: Layout, caption: FoundCaption, end: number): number {
  const limit = Math.min(end, caption.from + ROW_LENGTH_MAX);
  let page: number | undefined;
  let hasValue = isMoreThanCaption(layout, caption);
  for (let at = lineIndexAt(layout, caption.captionFrom); at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from >= limit) break;
    if (line.to <= caption.captionFrom || line.to === line.from) continue;
    page ??= line.page;
    if (line.from <= caption.captionFrom) continue;
    if (endsCover(layout.folded, line) || isItemHeading(layout, line)) return line.from;
    // A page may end between the last caption and its value, but not behind the value.
    if (line.page !== page && hasValue) return line.from;
    hasValue ||= !isRule(layout.text, line) && !isRunningHead(layout, line);
  }
  return end;
}

/** Whether its value stands on the caption's own line: `14. TYPE OF REPORTING PERSON   IN`. */
function isMoreThanCaption(layout: Layout, { captionFrom }: FoundCaption): boolean {
  const line = layout.lines[lineIndexAt(layout, captionFrom)];
  if (!line) return false;
  const rest = layout.folded.slice(captionFrom, line.to);
  return rest !== '' && !CAPTION_ALONE.test(rest);
}

const CAPTION_ALONE =
  /^types?\s+of\s+(?:the\s+)?(?:reporting\s+|filing\s+)?persons?[\s*:.]{0,9}(?:\(see\s+instructions?\))?[\s*:.]{0,9}$/;

/** Whether a line begins what stands behind a cover page; its first letter tells most of them. */
function endsCover(folded: string, line: Line): boolean {
  if (!AFTER_COVER_BEGINS.has(folded.charAt(line.from))) return false;
  return AFTER_COVER.test(folded.slice(line.from, Math.min(line.to, line.from + HEAD_LENGTH)));
}

const AFTER_COVER_BEGINS = new Set('ic<s*');
const HEAD_LENGTH = 40;
