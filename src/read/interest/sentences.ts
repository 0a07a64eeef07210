import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';

/** A sentence of the reading text, folded; `from` is its offset in the layout. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** Longer stretches without a full stop are cut: they are tables, not sentences. */
const LENGTH_MAX = 1500;
/**
 * A full stop behind a word, not behind an initial or `Inc`; or a blank line. What stands before the
 * stop is looked back at from the stop: matched from its first letter, a word as long as the text
 * takes for ever, and looked back at from everywhere, all characters are looked at twice.
 */
const END = /\.(?<=(?:[a-z]{3}|[\d)%"])\.)\s+(?=\S)|\n\s*\n/g;
const ABBREVIATION =
  /\b(?:inc|corp|ltd|no|mr|mrs|messrs|dr|co|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec)\.\s+$/;

/** The sentences of a stretch of text, in order. */
export function* sentences(layout: Layout, region: Span): Generator<Sentence> {
  const text = layout.folded.slice(region.from, region.to);
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    if (end - start <= LENGTH_MAX)
      yield { text: text.slice(start, end).trimEnd(), from: region.from + start };
    start = end;
  }
  const rest = text.slice(start);
  if (rest.length > 0 && rest.length <= LENGTH_MAX)
    yield { text: rest.trimEnd(), from: region.from + start };
}
