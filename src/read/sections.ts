import type { Span } from '../source/span.ts';
import type { Form } from '../filing/filing.ts';
import { findItemHeadings, type ItemHeading } from './body/items.ts';
import { type CoverBlock, findCoverBlocks } from './cover/cover-blocks.ts';
import type { Layout } from './layout/layout.ts';

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

/** Schedule 13D has seven items, Schedule 13G ten. */
const ITEM_MAX = { D: 7, G: 10 } as const;

/** Finds title page, cover pages, items and signatures. */
export function findSections(layout: Layout, form: Form | undefined): Sections {
  const end = layout.text.length;
  const covers = findCoverBlocks(layout, 0, end);
  const bodyStart = covers.at(-1)?.to ?? 0;
  const itemMax = form?.startsWith('13D') ? ITEM_MAX.D : ITEM_MAX.G;
  const signature = findSignature(layout, bodyStart);
  const headings = findItemHeadings(layout, bodyStart, end, itemMax);
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
  const certified = layout.folded.slice(from).search(/reasonable\s+inquiry/);
  const certifiedAt = certified < 0 ? undefined : from + certified;
  for (const line of layout.lines) {
    if (line.from < from || line.to === line.from) continue;
    if (certifiedAt !== undefined && line.to > certifiedAt) return line.from;
    if (layout.folded.charCodeAt(line.from) !== 115) continue;
    if (HEADING.test(layout.folded.slice(line.from, line.to))) return line.from;
  }
  return undefined;
}
