import type { Filing } from '../filing/filing.ts';
import type { Span } from '../source/span.ts';

/**
 * Tells whether a place lies in the text of an item, so that whoever writes the items writes the
 * fact that was read there.
 * What has no place was never text: an item's text may speak of it or not.
 */
export function toldInItems(filing: Filing): (span: Span | undefined) => boolean {
  const places = filing.items.flatMap(({ text }) => text.span ?? []);
  const first = places.reduce((least, { from }) => Math.min(least, from), Infinity);
  // An item that goes on under a second heading has the place of its first part only; but all that
  // stands between the first item and the signatures is some item's.
  const signed = filing.signatures.reduce(
    (least, { signer }) => Math.min(least, signer.span?.from ?? Infinity),
    Infinity,
  );
  const isBetween = (span: Span): boolean =>
    Number.isFinite(signed) && span.from >= first && span.to <= signed;
  return (span) =>
    span !== undefined &&
    (isBetween(span) || places.some(({ from, to }) => span.from >= from && span.to <= to));
}
