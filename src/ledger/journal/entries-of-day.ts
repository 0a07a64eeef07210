import type { EntryKind, EntryOf, PlainEntry } from './entry.ts';
import { inOrder } from './order.ts';

/** The entries of one day by kind. */
export class EntriesOfDay {
  readonly #byKind: ReadonlyMap<EntryKind, readonly PlainEntry[]>;

  constructor(entries: readonly PlainEntry[]) {
    const byKind = new Map<EntryKind, PlainEntry[]>();
    for (const entry of entries) {
      const known = byKind.get(entry.kind);
      if (known) known.push(entry);
      else byKind.set(entry.kind, [entry]);
    }
    this.#byKind = byKind;
  }

  /** Those of a kind whose order means nothing, in no order. */
  of<Kind extends PlainEntry['kind']>(kind: Kind): readonly EntryOf<Kind>[] {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every entry is filed under its own kind
    return (this.#byKind.get(kind) ?? []) as readonly EntryOf<Kind>[];
  }

  /** Those of a kind, in the order of what they say, so that the order of arrival means nothing. */
  inOrder<Kind extends PlainEntry['kind']>(kind: Kind): readonly EntryOf<Kind>[] {
    const entries = this.of(kind);
    if (entries.length < 2) return entries;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sorting leaves them of their kind
    return inOrder(entries) as readonly EntryOf<Kind>[];
  }
}
