import type { Layout, Row } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';

/** A line over a block of trades that says whose they are; offsets are of the layout. */
export interface BlockHeading {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A name alone is no longer than this. */
const NAME_LENGTH_MAX = 90;
const FIRM =
  /\b(?:l\.?\s?l\.?\s?c|l\.?\s?l\.?\s?p|l\.?\s?p|inc|corp|corporation|ltd|limited|plc|company|co|n\.?a|fund|funds|trust|partners|partnership|foundation|associates|advis[eo]rs|management)\b/i;
/** What else stands alone between blocks: classes of stock, headings, sentences and what they say. */
const NO_NAME =
  /\b(?:stock|shares?|securit(?:y|ies)|units?|options?|schedule|annex|exhibit|transactions?|purchase[sd]?|sales?|sold|total|page|date|item|source)\b|[:;=]|^\(/i;
/** Every word of a name begins with a capital or a digit, but for these. */
const SMALL_WORD = /\s(?!(?:of|and|the|for|de|la|von|van|der|as)\s)[a-z]/;

/**
 * The name that a row of one cell is, where it is a firm's or a person's and nothing else; `null`
 * where the row is a sentence, which ends what stood under a name.
 */
export function blockHeading(layout: Layout, row: Row): BlockHeading | null | undefined {
  if (row.cells.length !== 1) return undefined;
  if (row.to - row.from > NAME_LENGTH_MAX) return null;
  const name = layout.text.slice(row.from, row.to).replace(/\s+/g, ' ');
  if (NEW_PART.test(name)) return null;
  if (SMALL_WORD.test(name)) return WORDS.test(name) ? null : undefined;
  if (NO_NAME.test(name) || /^[a-z]/.test(name)) return undefined;
  return FIRM.test(name) || isPersonName(name) || isPersonName(inCapitals(name))
    ? { name, from: row.from, to: row.to }
    : undefined;
}

/** What stood under a name on the pages before does not go on in another part of the filing. */
const NEW_PART = /^(?:annex|schedule|exhibit|signatures?)\b(?!.*\bcontinued\b)/i;

/** So many words in small letters are a sentence's. */
const WORDS = /(?:\s[a-z]+\b[^a-z]*){4}/;

/** `ELLIOT J. VARNEY` as `Elliot J. Varney`: names of people are told by their small letters. */
function inCapitals(name: string): string {
  return /[a-z]/.test(name)
    ? name
    : name.replace(/[A-Z]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
