import type { Entry, EntryKind } from './entry.ts';
import { printEntry } from './print-journal.ts';

/** Within a day: what sets the scene, then what moves shares, then what looks back on the day. */
const RANKS: Readonly<Record<EntryKind, number>> = {
  split: 0,
  opening: 1,
  class: 2,
  count: 3,
  status: 4,
  purpose: 5,
  join: 6,
  powers: 7,
  right: 8,
  'condition-met': 9,
  purchase: 10,
  transfer: 11,
  exercise: 12,
  sale: 13,
  expire: 14,
  leave: 15,
  filed: 16,
  balance: 17,
  correct: 18,
};

/**
 * Entries in the order in which they count: by day, then by kind, then by what they say. The order in
 * which they arrived plays no part; entries that say the same cannot be told apart.
 */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const texts = new Map<Entry, string>();
  const textOf = (entry: Entry): string => {
    const text = texts.get(entry) ?? printEntry(entry);
    texts.set(entry, text);
    return text;
  };
  return entries.toSorted(
    (one, other) =>
      compare(one.day, other.day) ||
      RANKS[one.kind] - RANKS[other.kind] ||
      compare(textOf(one), textOf(other)),
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
