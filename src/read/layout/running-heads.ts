import type { Span } from '../../source/span.ts';
import type { Layout } from './layout.ts';

/**
 * Lines that repeat on every page and belong to no row or item: the CUSIP at the head of a page,
 * the schedule's name alone, the page number.
 */
const CUSIP_HEAD =
  /^cusip\s{0,3}(?:no|number|num|#)?[.:]?\s{0,9}(?:no\.?\s{0,3})?[#:]?\s{0,40}[0-9a-z]{3,9}[ -]?[0-9a-z]{0,3}[ -]?[0-9a-z]?\b/;
const PAGE_NUMBER =
  /^\(?-?\s?(?:page\s{1,9}\d{1,3}\b.{0,30}|\d{1,3}\s{1,3}of\s{1,3}\d{1,3}(?:\s{1,3}pages)?)\)?$/;
const SCHEDULE = /^(?:schedule\s{1,3})?13[dg](?:\/a)?$/;
const PAGE_AT_END =
  /(?:^|\s)page\s{1,9}[\dl]{1,3}\s{1,9}of\s{1,9}(?:\d{1,3}\s{0,9}(?:total\s{1,3})?(?:pages?)?|pages\s{1,3}\d{1,3})$/;

/** The form of running head that a line may have by how it begins; most lines begin otherwise. */
function headThatBegins(folded: string, from: number): RegExp | undefined {
  switch (folded.charAt(from)) {
    case 'c':
      return folded.startsWith('cusip', from) ? CUSIP_HEAD : undefined;
    case 's':
      return folded.startsWith('schedule', from) ? SCHEDULE : undefined;
    case 'p':
      return folded.startsWith('page', from) ? PAGE_NUMBER : undefined;
    case '1':
      return folded.startsWith('13', from) && DG.has(folded.charAt(from + 2))
        ? SCHEDULE
        : PAGE_NUMBER;
    default:
      return PAGE_NUMBER_BEGINS.has(folded.charAt(from)) ? PAGE_NUMBER : undefined;
  }
}

const DG = new Set('dg');
const PAGE_NUMBER_BEGINS = new Set('-(0123456789');

/** `… Page 3 of 13 Pages`. */
function endsInPages(folded: string, line: Span): boolean {
  if (!ENDS.has(folded.charAt(line.to - 1))) return false;
  const tail = folded.slice(Math.max(line.from, line.to - TAIL), line.to);
  return tail.includes('page') && tail.includes('of');
}

/** `Pages`, `page` and numbers end so. */
const ENDS = new Set('se0123456789');

/** A page number at the end of a line takes so many characters. */
const TAIL = 64;

/** Running heads are short; longer lines are text. */
const LENGTH_MAX = 160;

/** Whether a line is a running head or foot. The title page's own CUSIP line may look like one. */
export function isRunningHead(layout: Layout, line: Span): boolean {
  if (line.to - line.from > LENGTH_MAX) return false;
  const head = headThatBegins(layout.folded, line.from);
  const endsSo = endsInPages(layout.folded, line);
  if (!head && !endsSo) return false;
  const text = layout.folded.slice(line.from, line.to);
  return head?.test(text) === true || (endsSo && PAGE_AT_END.test(text));
}
