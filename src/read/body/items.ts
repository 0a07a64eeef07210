import { stated } from '../../filing/fact.ts';
import type { Item } from '../../filing/filing.ts';
import type { Layout, Line } from '../layout/layout.ts';
import { lineIndexAt, linesBetween } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { matchesOf } from '../parse/matches.ts';
import { writtenNumber } from '../parse/written-number.ts';

/** A heading of an item, with the number of its item. */
export interface ItemHeading {
  readonly number: number;
  readonly from: number;
  /** End of the heading's line. */
  readonly to: number;
}

/** Words with which the headings of items go on, on Schedule 13D and on Schedule 13G. */
const HEADING_WORDS =
  /^(?:security\s+and|securities\s+and|identity\s+and|sources?\s+and|purpose\s+of|interest\s+in|interests\s+in|contracts?,?|material\s+to|materials\s+to|exhibits?|\(?[a-j]\)|name\s+of|address\s+of|if\s+th|if\s+filed|ownership|owner\s+of|identification|notice\s+of|certifications?|type\s+of\s+person|citizenship|title\s+of|cusip|filed\s+pursuant|not\s+applicable|n\/a)/;
const NUMBERED =
  /^\W{0,4}(?:response\s+to\s+|\d{1,2}[.)]\s{1,9})?items?\s{0,3}\.?\s{0,40}(?:(?:no\.?|#)\s{0,3})?([1l]0|[1-9l]|(?:i{1,3}|iv|vi{0,3}|ix|x|one|two|three|four|five|six|seven|eight|nine|ten)(?=[\s.:–—-]))\b(?:\s{0,3}(?:\(?\s?[a-j]\s?\)|[a-j]\b))?/;
const BARE_NUMBER = /^\(?(10|[1-9])[.):]\s{1,20}/;

/** The items' headings between two offsets, in order. */
export function findItemHeadings(layout: Layout, from: number, to: number): ItemHeading[] {
  const headings: ItemHeading[] = [];
  for (const line of linesBetween(layout, from, to)) {
    for (const number of headingNumbers(layout, line)) {
      headings.push({ number, from: line.from, to: line.to });
    }
  }
  return headings;
}

const SEVERAL =
  /^\W{0,4}items\s+((?:10|[1-9])(?:\s{0,3}(?:,|and|&|,\s?and)\s{0,3}(?:10|[1-9])){1,6})(?!\d)/;

/** The items that a line heads: `Items 4 and 5 of the Schedule 13D are hereby amended` heads two. */
function headingNumbers(layout: Layout, line: Line): readonly number[] {
  if (layout.folded.startsWith('items', line.from)) {
    const text = layout.folded.slice(line.from, line.to);
    const range = RANGE.exec(text);
    if (range && isHeadingRest(text.slice(range[0].length))) return numbersFrom(range);
    const several = SEVERAL.exec(text);
    const rest = text.slice(several?.[0].length ?? 0);
    const isHeading = several && (isHeadingRest(rest) || isAmendedParagraph(layout, line, rest));
    if (isHeading) return matchesOf(DIGITS, several[1] ?? '').map(([digits]) => Number(digits));
  }
  const number = headingNumber(layout, line);
  return number === undefined ? NONE : [number];
}

/** `Items 5 through 9.  Not applicable.` */
const RANGE = /^items\s+(10|[1-9])\s?(?:through|thru|to|[-–—])\s?(10|[1-9])\b/;

function numbersFrom([, first, last]: RegExpExecArray): number[] {
  const length = Math.max(0, Number(last) - Number(first) + 1);
  return Array.from({ length }, (_, at) => Number(first) + at);
}

const DIGITS = /\d+/g;
const NONE: readonly number[] = [];

/** Whether a line is the heading of an item. */
export function isItemHeading(layout: Layout, line: Line): boolean {
  return headingNumbers(layout, line).length > 0;
}

function headingNumber(layout: Layout, line: Line): number | undefined {
  const first = layout.folded.charCodeAt(line.from);
  // Most lines begin with another letter than an item's heading can.
  if (first >= 97 && first <= 122 && first !== LETTER_I && !isResponse(layout, line)) {
    return undefined;
  }
  const text = layout.folded.slice(line.from, line.to);
  // A line of a table of contents leads to its page: `Item 5. Interest ....... 7`.
  if (text.includes('....') && /\.{4,}\s*\d{1,3}$/.test(text)) return undefined;
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const rest = text.slice(numbered[0].length);
    return isHeadingRest(rest) || isAmendedParagraph(layout, line, rest)
      ? numberOf(numbered[1])
      : undefined;
  }
  const bare = BARE_NUMBER.exec(text);
  return bare && HEADING_WORDS.test(text.slice(bare[0].length)) && text.length < 120
    ? numberOf(bare[1])
    : undefined;
}

const LETTER_I = 105;

function isResponse({ folded }: Layout, { from }: Line): boolean {
  return folded.startsWith('response to item', from);
}

/** `4`, `IV` or `Four`. */
function numberOf(written = ''): number {
  return writtenNumber(written) ?? Number(written.replace(/l/g, '1'));
}

/** What follows the number tells a heading from a sentence that begins with "Item 5 above". */
function isHeadingRest(behind: string): boolean {
  const rest = behind.replace(CLOSING, '');
  if (/^[.:–—-]*$/.test(rest.trim())) return true;
  if (/^\s{0,3}[.:–—-]/.test(rest) || /^\s{2,}\S/.test(rest)) return true;
  return HEADING_WORDS.test(rest.trimStart());
}

/** What closes `(Item 4)` or `"Item 4"`. */
const CLOSING = /^\s?[)\]"”](?=\s|$)/;

/** Blanks and feet between two paragraphs take so many characters at most. */
const PARAGRAPH_GAP = 200;

/** `Item 4 of the Schedule 13D is hereby amended …`, where it begins a paragraph. */
function isAmendedParagraph(layout: Layout, line: Line, rest: string): boolean {
  // The words may wrap to the next lines.
  const behind = rest + layout.folded.slice(line.to, line.to + AMENDED_REACH);
  if (!AMENDED.test(rest) && !AMENDED_BELOW.test(behind)) return false;
  const above = layout.text.slice(Math.max(0, line.from - PARAGRAPH_GAP), line.from);
  return above.trim() === '' || /\n[^\S\n]*\n\s*$/.test(above);
}

const AMENDED = /^\s*(?:of|to|is|are|in)\b.{0,120}\b(?:amend|supplement|restate|add|replac|delet)/s;
/** Over several lines only what is said of the item itself, in its own sentence. */
const AMENDED_BELOW =
  /^\s(?:of|to|in)\s(?:the\s)?(?:original\s)?(?:schedule|statement)\b[^.;]{0,120}\b(?:is|are)\s(?:hereby\s)?(?:further\s)?(?:amended|supplemented|restated|replaced|deleted)\b/;
const AMENDED_REACH = 160;

/** The items with everything under their headings, each number once, in order of first appearance. */
export function readItems(layout: Layout, headings: readonly ItemHeading[], end: number): Item[] {
  const items = new Map<number, Item>();
  let next = 0;
  headings.forEach((heading) => {
    // Items that share a heading share what stands under it.
    while (next < headings.length && (headings[next]?.from ?? end) <= heading.from) next += 1;
    const to = headings[next]?.from ?? end;
    const earlier = items.get(heading.number);
    items.set(heading.number, itemOf(layout, heading, to, earlier));
  });
  return [...items.values()];
}

function itemOf(layout: Layout, heading: ItemHeading, to: number, earlier: Item | undefined): Item {
  const text = layout.text.slice(heading.from, endOfItem(layout, heading, to)).trimEnd();
  const span = layout.place(heading.from, heading.from + text.length);
  const headingText = layout.text.slice(heading.from, heading.to).replace(/\s+/g, ' ');
  return {
    number:
      earlier?.number ?? stated(String(heading.number), layout.place(heading.from, heading.to)),
    heading: earlier?.heading ?? stated(headingText, layout.place(heading.from, heading.to)),
    text: earlier
      ? stated(`${earlier.text.value}\n${text}`, earlier.text.span)
      : stated(text, span),
  };
}

/** Where an item's own text ends: before the page's foot and the head of the page that follows. */
function endOfItem(layout: Layout, heading: ItemHeading, to: number): number {
  let end = to;
  for (let at = lineIndexAt(layout, to) - 1; at > 0; at -= 1) {
    const line = layout.lines[at];
    if (!line || line.from <= heading.from) break;
    if (line.to === line.from) continue;
    const isOfPage =
      isRunningHead(layout, line) || isRule(layout.text, line) || isLoneNumber(layout, line);
    if (!isOfPage) break;
    end = line.from;
  }
  return end;
}

/** `3`, `-3-` or `Page 3`: the page's number. */
function isLoneNumber({ folded }: Layout, { from, to }: Line): boolean {
  return to - from <= LONE_NUMBER_MAX && LONE_NUMBER.test(folded.slice(from, to));
}

const LONE_NUMBER = /^(?:page\s)?[-–—]?\s{0,2}\d{1,3}\s{0,2}[-–—]?$/;
const LONE_NUMBER_MAX = 10;
