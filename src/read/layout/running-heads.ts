import type { Span } from '../../source/span.ts';
import type { Layout } from './layout.ts';

/**
 * Lines that repeat on every page and belong to no row or item: the CUSIP at the head of a page,
 * the schedule's name alone, the page number.
 */
const RUNNING_HEAD = [
  /^cusip\s{0,3}(?:no|number|num|#)?[.:]?\s{0,9}(?:no\.?\s{0,3})?[#:]?\s{0,40}[0-9a-z]{3,9}[ -]?[0-9a-z]{0,3}[ -]?[0-9a-z]?\b/,
  /^\(?-?\s?(?:page\s{1,9}\d{1,3}\b.{0,30}|\d{1,3}\s{1,3}of\s{1,3}\d{1,3}(?:\s{1,3}pages)?)\)?$/,
  /^(?:schedule\s{1,3})?13[dg](?:\/a)?$/,
  /(?:^|\s)page\s{1,9}[\dl]{1,3}\s{1,9}of\s{1,9}(?:\d{1,3}\s{0,9}(?:total\s{1,3})?(?:pages?)?|pages\s{1,3}\d{1,3})$/,
];
/** The characters with which all but one of these begin; few other lines pass, so they cost little. */
const MAY_BEGIN = new Set('cps-(0123456789');

/** `… Page 3 of 13 Pages`. */
function endsInPages(folded: string, line: Span): boolean {
  const tail = folded.slice(Math.max(line.from, line.to - TAIL), line.to);
  return tail.includes('page') && tail.includes('of');
}

/** A page number at the end of a line takes so many characters. */
const TAIL = 40;

/** Running heads are short; longer lines are text. */
const LENGTH_MAX = 160;

/** Whether a line is a running head or foot. The title page's own CUSIP line may look like one. */
export function isRunningHead(layout: Layout, line: Span): boolean {
  if (line.to - line.from > LENGTH_MAX) return false;
  if (!MAY_BEGIN.has(layout.folded.charAt(line.from)) && !endsInPages(layout.folded, line))
    return false;
  const text = layout.folded.slice(line.from, line.to);
  return RUNNING_HEAD.some((pattern) => pattern.test(text));
}
