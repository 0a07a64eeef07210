import type { Entry } from './entry.ts';
import { printEntry } from './print-journal.ts';

/**
 * How a correction names an entry that has no `ref` of its own: `~` and letters and digits worked out
 * from what the entry says. Entries that say the same have the same reference.
 */
export function referenceOf(entry: Entry): string {
  return entry.ref ?? contentReference(entry);
}

/** The same entry keeps it in every file and in every order. */
export function contentReference(entry: Entry): string {
  const text = printEntry(entry);
  const digits = `${digest(text, 0x811c9dc5)}${digest(text, 0x1234567)}`;
  return `~${digits}`;
}

const DIGITS_OF_HALF = 5;
const RADIX = 36;

/** FNV-1a over code units, cut to five letters and digits: 60 million values a half. */
function digest(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // Two mixes more, because the last characters alone move the low bits only.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const whole = (hash ^ (hash >>> 13)) >>> 0;
  return whole
    .toString(RADIX)
    .padStart(DIGITS_OF_HALF + 2, '0')
    .slice(-DIGITS_OF_HALF);
}
