/** A place in one source: offsets into its decoded text, `from` included, `to` not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
