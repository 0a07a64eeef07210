import type { Filing } from '../filing/filing.ts';
import type { Decimal } from '../value/decimal.ts';

/** So far around the number its sentence may speak of what is added to it. */
const REACH = 320;
const ADDED = /\bsum\s+of\b|\bplus\b|\btogether\s+with\b|\(ii\)|\bin\s+addition\s+to\b/i;

/**
 * Whether the filer adds other shares to the count for the base of the percentages, as in "the sum of
 * (i) 20,000,000 shares outstanding and (ii) 5,000,000 shares issued in the offering"; told by the
 * text of the items and the notes to the cover pages.
 */
export function isPartOfBase(filing: Filing, count: Decimal): boolean {
  const digits = count.grouped();
  const texts = [
    ...filing.items.map(({ text }) => text.value),
    ...filing.reportingPersons.flatMap(({ comment }) => comment?.value ?? []),
  ];
  return texts.some((text) => {
    const at = text.indexOf(digits);
    return at >= 0 && ADDED.test(text.slice(Math.max(0, at - REACH), at + REACH));
  });
}
