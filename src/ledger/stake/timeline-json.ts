import type { PlainEntry } from '../journal/entry.ts';
import { inOrder } from '../journal/order.ts';
import { printEntry } from '../journal/print-journal.ts';
import { contentReference } from '../journal/reference.ts';
import { rowsJson } from './ownership-json.ts';
import type { TimelineDay } from './timeline.ts';

/** A day of a stake as JSON: what was entered for it, and what all own at its end. */
export function timelineDayJson({ day, entries, ripened, lapsed, together }: TimelineDay): object {
  return {
    day,
    entries: inOrder(entries).map((entry) => entryJson(entry)),
    ripened,
    lapsed,
    together: rowsJson(together),
  };
}

/** Its own number, or the reference made of its content. */
export function referenceIn(entry: Parameters<typeof contentReference>[0]): string {
  return entry.ref ?? contentReference(entry);
}

function entryJson(entry: PlainEntry | Parameters<typeof contentReference>[0]): object {
  return { ref: referenceIn(entry), text: printEntry(entry), ...entry };
}
