import type { Layout } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { findCusips } from '../parse/cusip-text.ts';
import { findDays } from '../parse/day-text.ts';
import { withoutEnd } from '../parse/matches.ts';
import type { TitleCaption } from './title-captions.ts';

/** A stretch of the reading text that belongs to a caption of the title page. */
export interface TitleValue {
  readonly from: number;
  readonly to: number;
  /** Its lines, cut to the stretch. */
  readonly lines: readonly TitleLine[];
}

/** Where the captions were sought. */
export interface TitleRegion {
  readonly from: number;
  readonly to: number;
  /** Whether values stand below captions in parentheses, against the form. */
  readonly valuesBelow?: boolean;
}

export interface TitleLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Lines that stand above the issuer's name and are not part of it. */
export const HEAD_MATTER: RegExp =
  /securities\s+and\s+exchange\s+commission|^washington(?=$|,|\s+(?:d\b|\d))|^under\s+the\s+securities|exchange\s+act\s+of|^\(?\s*(?:final\s+)?amendment\b|^schedule\s+[1l]3|^\(?rule\s+[1l]3d|information\s+to\s+be\s+included|statements?\s+filed\s+pursuant|^to\s+(?:rule|ss)|^united\s+states$|^omb\b|^expires|^estimated|^hours\s+per|^\(?new\)?$|^form\s+(?:sc\b|\S{0,4}\d)|amendments?\s+thereto|^13d-2|\.txt$|^(?:initial|original)\s+filing|^\*+$|^fee\s+being|^date:|^240\./i;

/**
 * The value that belongs to a caption.
 * Below a caption in parentheses nothing of its own follows: its value stands above, up to the
 * caption before. A caption without them has its value behind it, on its line or below; where there
 * is none, above after all.
 */
export function titleValue(
  layout: Layout,
  caption: TitleCaption,
  captions: readonly TitleCaption[],
  region: TitleRegion,
): TitleValue | undefined {
  const at = captions.indexOf(caption);
  const above = captions[at - 1]?.to ?? region.from;
  const below = captions[at + 1]?.from ?? region.to;
  if (caption.enclosed && region.valuesBelow) return valueFrom(firstLines(layout, caption, below));
  const onLine = behindCaption(layout, caption, below);
  if (!caption.enclosed && onLine) return onLine;
  const under = contentLines(layout, caption.to, below).slice(0, LINES_BELOW_MAX);
  if (caption.kind !== 'notices' && !caption.enclosed && leadsItsValue(layout, caption))
    return valueFrom(under);
  const beside = captionsOnLine(layout, caption, captions);
  if (beside.length > 1) return valueInColumn(layout, caption, beside, captions, region.from);
  const valueAbove = valueFrom(lastParagraph(layout, above, caption, at === 0));
  return caption.enclosed || valueAbove ? valueAbove : valueFrom(under);
}

/** The captions that share a line: `(Title of Class)      (CUSIP Number)`. */
function captionsOnLine(
  layout: Layout,
  caption: TitleCaption,
  captions: readonly TitleCaption[],
): TitleCaption[] {
  const [line] = linesBetween(layout, caption.from, caption.to);
  if (!line) return [];
  const beside = captions.filter(
    (other) => other.enclosed && other.from >= line.from && other.from < line.to,
  );
  // Where line breaks were lost, values stand between captions on one line.
  const areAlone = beside.every((other, at) => {
    const before = layout.text.slice(beside[at - 1]?.to ?? line.from, other.from);
    return !/[A-Za-z0-9]/.test(before);
  });
  return areAlone ? beside : [];
}

/**
 * Whether values stand below captions in parentheses, against the form: the CUSIP number tells, which
 * is like nothing else on the page, or where its own caption has no parentheses the day of the event.
 */
export function standBelow(
  layout: Layout,
  captions: readonly TitleCaption[],
  region: TitleRegion,
): boolean {
  const telling = (['cusips', 'eventDate'] as const)
    .map((kind) => captions.findIndex((caption) => caption.kind === kind))
    .find((at) => captions[at]?.enclosed);
  const caption = captions[telling ?? -1];
  if (telling === undefined || !caption) return false;
  const isTold = (from: number, to: number): boolean => {
    const text = layout.text.slice(from, to);
    return (caption.kind === 'cusips' ? findCusips(text) : findDays(text)).length > 0;
  };
  if (isTold(captions[telling - 1]?.to ?? region.from, caption.from)) return false;
  const [below] = contentLines(layout, caption.to, captions[telling + 1]?.from ?? region.to);
  return below !== undefined && isTold(below.from, below.to);
}

/** The lines below a caption, down to the first blank one. */
function firstLines(layout: Layout, caption: TitleCaption, end: number): TitleLine[] {
  const lines = contentLines(layout, caption.to, end);
  const last = lines.findIndex((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && parted(layout, line, next);
  });
  return last < 0 ? lines : lines.slice(0, last + 1);
}

/** Captions side by side have their values above them side by side, parted by wide gaps. */
function valueInColumn(
  layout: Layout,
  caption: TitleCaption,
  beside: readonly TitleCaption[],
  captions: readonly TitleCaption[],
  regionFrom: number,
): TitleValue | undefined {
  const first = captions.indexOf(beside[0] ?? caption);
  const lines = contentLines(layout, captions[first - 1]?.to ?? regionFrom, beside[0]?.from ?? 0);
  const own = lines.flatMap((line) => {
    const cells = [...line.text.matchAll(/\S+(?: \S+)*/g)];
    const cell = cells.length === beside.length ? cells[beside.indexOf(caption)] : undefined;
    if (!cell) return [];
    const from = line.from + cell.index;
    return [{ text: cell[0], from, to: from + cell[0].length }];
  });
  return valueFrom(own);
}

/** "Name of Issuer:" and "Item 1(a). Name of Issuer" stand before their value. */
function leadsItsValue(layout: Layout, caption: TitleCaption): boolean {
  const line = linesBetween(layout, caption.from, caption.to)[0];
  const before = line ? layout.folded.slice(line.from, caption.from) : '';
  return (
    /^\s*:/.test(layout.text.slice(caption.to, caption.to + 3)) ||
    /^\W*(?:item|\(?[a-e]\))/.test(before)
  );
}

/** A value below its caption is short; what follows belongs to something else. */
const LINES_BELOW_MAX = 1;

function behindCaption(layout: Layout, caption: TitleCaption, end: number): TitleValue | undefined {
  const [line] = linesBetween(layout, caption.to, end);
  if (!line || line.from > caption.to) return undefined;
  const rest = layout.text.slice(caption.to, Math.min(line.to, end));
  const lead = /^[\s:.#)]*/.exec(rest)?.[0].length ?? 0;
  if (rest.slice(lead).trim() === '') return undefined;
  const first = cut(layout, caption.to + lead, caption.to + rest.trimEnd().length);
  const more = caption.kind === 'notices' ? contentLines(layout, line.to, end) : [];
  return valueFrom([first, ...more]);
}

/**
 * The lines above a caption that are its value. For all captions but the first these are all lines
 * since the caption before; above the first one stands head matter, so only the last paragraph counts.
 */
function lastParagraph(
  layout: Layout,
  from: number,
  caption: TitleCaption,
  isFirst: boolean,
): TitleLine[] {
  const lines = contentLines(layout, from, caption.from);
  if (caption.kind !== 'issuerName' && !isFirst) return lines;
  const start = lines.findLastIndex((line) => HEAD_MATTER.test(line.text)) + 1;
  const own = lines.slice(start);
  // A blank line parts the name from whatever stands above it.
  const first = own.findLastIndex((line, at) => {
    const above = own[at - 1];
    return above !== undefined && parted(layout, above, line);
  });
  return own.slice(Math.max(first, 0));
}

function parted(layout: Layout, upper: TitleLine, lower: TitleLine): boolean {
  return /\n[^\S\n]*\n/.test(layout.text.slice(upper.to, lower.from));
}

/** The lines with words between two offsets, less rules and running heads. */
export function contentLines(layout: Layout, from: number, to: number): TitleLine[] {
  return linesBetween(layout, from, to)
    .filter((line) => !isRule(layout.text, line) && !isRunningHead(layout, line))
    .map((line) => cut(layout, Math.max(line.from, from), Math.min(line.to, to)))
    .filter((line) => /[A-Za-z0-9]/.test(line.text));
}

const BLANK_OR_LINE = /[\s_]/;

function cut(layout: Layout, from: number, to: number): TitleLine {
  const raw = layout.text.slice(from, to);
  const lead = /^[\s_*"(]*(?=[\w$])|^\s*/.exec(raw)?.[0].length ?? 0;
  const opened = raw.slice(0, lead).includes('(') && raw.includes(')');
  const skip = opened ? raw.length - raw.trimStart().length : lead;
  const text = withoutEnd(raw.slice(skip), BLANK_OR_LINE);
  return { from: from + skip, to: from + skip + text.length, text };
}

function valueFrom(lines: readonly TitleLine[]): TitleValue | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  return first && last && { from: first.from, to: last.to, lines };
}
