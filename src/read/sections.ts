import type { Span } from '../source/span.ts';
import { findItemHeadings, type ItemHeading } from './body/items.ts';
import { type CoverBlock, findCoverBlocks } from './cover/cover-blocks.ts';
import type { Layout } from './layout/layout.ts';
import { lineIndexAt } from './layout/line-range.ts';

/** The parts of a schedule, in the order in which they stand. */
export interface Sections {
  /** Where the title page ends. */
  readonly titleEnd: number;
  readonly covers: readonly CoverBlock[];
  /** Where the items begin: after the last cover page. */
  readonly bodyStart: number;
  readonly headings: readonly ItemHeading[];
  /** Where the last item ends and the signatures begin. */
  readonly bodyEnd: number;
}

/** Finds title page, cover pages, items and signatures. */
export function findSections(layout: Layout): Sections {
  const end = layout.text.length;
  const covers = findCoverBlocks(layout, 0, end);
  const bodyStart = covers.at(-1)?.to ?? 0;
  const signature = findSignature(layout, bodyStart);
  const headings = findItemHeadings(layout, bodyStart, end);
  const bodyEnd = signature ?? end;
  const kept = headings.filter((heading) => heading.from < bodyEnd);
  return {
    titleEnd: covers[0]?.from ?? kept[0]?.from ?? Math.min(end, TITLE_LENGTH_MAX),
    covers,
    bodyStart,
    headings: kept,
    bodyEnd,
  };
}

/** A filing without cover pages and items still has a title of at most this length. */
const TITLE_LENGTH_MAX = 8000;

/** Where an item stands: from its first heading to the next item's; `undefined` where it is absent. */
export function itemSpan(sections: Sections, number: number): Span | undefined {
  const at = sections.headings.findIndex((heading) => heading.number === number);
  const heading = sections.headings[at];
  if (!heading) return undefined;
  const next = sections.headings.slice(at + 1).find((later) => later.number !== number);
  return { from: heading.from, to: next?.from ?? sections.bodyEnd };
}

const HEADING = /^s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?\b[\s.:]*(?:after\s.*)?$/;

/** Where the signatures begin: their heading, or the words that every signer certifies. */
export function findSignature(layout: Layout, from: number): number | undefined {
  const certified = findCertification(layout, from);
  for (let at = lineIndexAt(layout, from); at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from < from || line.to === line.from) continue;
    if (certified !== undefined && line.to > certified) return line.from;
    if (layout.folded.charCodeAt(line.from) !== LETTER_S) continue;
    if (HEADING.test(layout.folded.slice(line.from, line.to))) return line.from;
  }
  const otherwise = findOtherCertification(layout, from);
  return otherwise === undefined ? undefined : layout.lines[lineIndexAt(layout, otherwise)]?.from;
}

const LETTER_S = 115;

/** `I certify that the above is true and complete`: those who type the form themselves shorten it. */
function findOtherCertification({ folded }: Layout, from: number): number | undefined {
  for (let at = folded.indexOf('certif', from); at >= 0; at = folded.indexOf('certif', at + 1)) {
    if (CERTIFIES.test(folded.slice(at, at + CERTIFICATION_LENGTH_MAX))) return at;
  }
  return undefined;
}

const CERTIFIES = /^certif(?:y|ies)\s[^.]{0,160}\b(?:true|accurate|correct)\b/;
const CERTIFICATION_LENGTH_MAX = 200;

/** `After reasonable inquiry and to the best of my knowledge and belief, I certify …`. */
function findCertification(layout: Layout, from: number): number | undefined {
  const { folded } = layout;
  for (
    let at = folded.indexOf('reasonable', from);
    at >= 0;
    at = folded.indexOf('reasonable', at + 1)
  ) {
    if (/^reasonable\s{1,20}inquiry/.test(folded.slice(at, at + 40))) return at;
  }
  return undefined;
}
