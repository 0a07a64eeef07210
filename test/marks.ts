import type { Span } from '../src/source/span.ts';

/**
 * Places drawn in the text of a test: `Row 11: ⟦1,200⟧` expects a span around the number.
 * `unmarked` gives the text to read, and `markedAt` draws the places that were read, so that a wrong
 * place fails as a difference that a person can see.
 */
const OPENING = '⟦';
const CLOSING = '⟧';

/** The text without its marks. */
export function unmarked(drawn: string): string {
  return drawn.replaceAll(OPENING, '').replaceAll(CLOSING, '');
}

/** The text with marks around each of the spans, which do not overlap; absent spans are left out. */
export function markedAt(text: string, spans: readonly (Span | undefined)[]): string {
  let drawn = text;
  const known = spans.filter((span) => span !== undefined);
  for (const { from, to } of known.toSorted((a, b) => b.from - a.from)) {
    drawn = `${drawn.slice(0, from)}${OPENING}${drawn.slice(from, to)}${CLOSING}${drawn.slice(to)}`;
  }
  return drawn;
}
