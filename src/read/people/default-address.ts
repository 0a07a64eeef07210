import { type Stated, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';

const OPENING =
  /unless\s+otherwise|except\s+as|except\s+where|if\s+no\s+(?:business\s+)?address|business\s+address\s+of\s+each/g;
const CLAUSE =
  /^[^.]{0,160}?address(?:es)?\s(?:(?:of|for)\s(?:[^.]|(?<=\b(?:[a-z]|inc|corp|ltd|co))\.){0,200}?\s)?(?:is|are)\s+(?!given|indicated|listed|set|shown|provided|stated)/;
/** The reporting persons' own address is not that of their directors. */
const OF_FILERS = /reporting\s+persons?|filing\s+persons?/;
const OF_THOSE_ABOVE = /foregoing|\babove\b/;
/** A clause and its address are no longer than these. */
const CLAUSE_LENGTH_MAX = 500;
const ADDRESS_LENGTH_MAX = 300;
/** No filing states more of them. */
const DEFAULTS_MAX = 200;

/** The address that a schedule gives to everybody for whom it names none. */
export interface DefaultAddress {
  readonly at: number;
  readonly address: Stated<string>;
  /** Whether it speaks of the persons listed above it; else of those below. */
  readonly above: boolean;
}

/**
 * Every such address between two offsets, in order: "Unless otherwise indicated, the business
 * address of the persons listed below is …", "If no address is given, the address is …", "The
 * business address of each of the foregoing individuals is …". One that goes on with exceptions is
 * left out, as it is not everybody's.
 */
export function defaultAddresses(layout: Layout, from: number, to: number): DefaultAddress[] {
  const found: DefaultAddress[] = [];
  for (const opening of layout.folded.slice(from, to).matchAll(OPENING)) {
    if (found.length === DEFAULTS_MAX) break;
    const at = from + opening.index;
    // A clause holds two openings where it begins "Unless otherwise … the business address of each".
    const clause = CLAUSE.exec(layout.folded.slice(at, Math.min(to, at + CLAUSE_LENGTH_MAX)));
    if (!clause || OF_FILERS.test(clause[0])) continue;
    const address = addressAt(layout, at + clause[0].length);
    if (address) found.push({ at, address, above: OF_THOSE_ABOVE.test(clause[0]) });
  }
  return found;
}

function addressAt(layout: Layout, start: number): Stated<string> | undefined {
  const rest = layout.text.slice(start, start + ADDRESS_LENGTH_MAX);
  const end = rest.search(/\.\s+[A-Z]|\.\s*\n|\n\s*\n|\.$|;|,?\s+and\s+(?:the|each|all)\s/);
  const address = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
  if (address === '' || /\bexcept\b/i.test(address)) return undefined;
  return stated(address.replace(/\s+/g, ' '), layout.place(start, start + address.length));
}
