import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import { matchesOf } from './matches.ts';
import { sentenceStops } from './sentence-stops.ts';

/** A sentence of the reading text, folded; `from` is its offset in the layout. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** Longer stretches without a full stop are cut: they are tables, not sentences. */
const LENGTH_MAX = 1500;
const BLANK_LINES = /\n\s*\n/g;

/** The sentences of a stretch of text, in order; each ends with its paragraph. */
export function* sentences(layout: Layout, region: Span): Generator<Sentence> {
  const text = layout.text.slice(region.from, region.to);
  const paragraphs = matchesOf(BLANK_LINES, text).map(({ index, 0: gap }) => index + gap.length);
  const ends = new Set([...paragraphs, ...sentenceStops(text), text.length]);
  let start = 0;
  for (const end of [...ends].toSorted((a, b) => a - b)) {
    if (end > start && end - start <= LENGTH_MAX) {
      const from = region.from + start;
      yield { text: layout.folded.slice(from, region.from + end).trimEnd(), from };
    }
    start = end;
  }
}
