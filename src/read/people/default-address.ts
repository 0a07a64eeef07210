import { type Stated, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';

const DEFAULT =
  /(?:unless\s+otherwise|except\s+as|except\s+where)[^.]{0,120}?address(?:es)?\s+(?:of|for)\s[^.]{0,200}?\s(?:is|are)\s+/g;
/** An address is no longer than this. */
const ADDRESS_LENGTH_MAX = 300;

/**
 * The address that a schedule gives to everybody for whom it names none, stated last before an
 * offset: "Unless otherwise indicated, the business address of the persons listed below is …".
 */
export function defaultAddress(
  layout: Layout,
  from: number,
  to: number,
): Stated<string> | undefined {
  const match = [...layout.folded.slice(from, to).matchAll(DEFAULT)].at(-1);
  if (!match) return undefined;
  const start = from + match.index + match[0].length;
  const rest = layout.text.slice(start, start + ADDRESS_LENGTH_MAX);
  const end = rest.search(/\.\s+[A-Z]|\.\s*\n|\n\s*\n|\.$/);
  const address = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
  return stated(address.replace(/\s+/g, ' '), layout.place(start, start + address.length));
}
