import { isPersonName } from '../parse/person-name.ts';

/** A legal form that ends a firm's name and stands in the middle of none. */
const LEGAL_FORM = /\b(?:l\.?l\.?c|l\.?l\.?p|l\.?p|inc|corp|ltd|plc|n\.v|s\.a)\.?,?$/i;
/** `Jane Q. Doe`: with an initial, words are a person's and not the beginning of a firm's name. */
const INITIAL = /\b[A-Z]\./;
const AND = /,?\s+(?:and|&)\s+|\s*[;/]\s*/i;
const MR_AND_MRS = /^(?:mr|dr)\.?\s+(?:and|&)\s+(?:mrs|ms)\b/i;
const GIVEN_NAME = /^[A-Z][A-Za-z'’-]+$/;
/** What ends the names of firms without a legal form. */
const OF_A_FIRM = /\b(?:companies|brothers|bros|sons|co)\.?$/i;

/**
 * Whether a text names two persons side by side: `John Doe and Jane Doe`, `John and Jane Doe`, `Kiln
 * Ltd. and Jane Q. Doe`. Firms with the word in their name, and holders who are called joint tenants
 * or one trust, are one person.
 */
export function areJoined(text: string): boolean {
  if (MR_AND_MRS.test(text)) return true;
  const and = AND.exec(text);
  if (!and) return areListed(text);
  const first = lastOf(text.slice(0, and.index));
  const second = text.slice(and.index + and[0].length);
  if (OF_A_FIRM.test(second)) return false;
  if (isPersonName(second)) {
    return isPersonName(first) || LEGAL_FORM.test(first) || GIVEN_NAME.test(first);
  }
  if (!LEGAL_FORM.test(second)) return false;
  return LEGAL_FORM.test(first) || (INITIAL.test(first) && isPersonName(first));
}

/** `John Doe, Jane Doe`; behind the comma of `Doe Roe, Jane Q.` stand given names. */
function areListed(text: string): boolean {
  const names = text.split(/,\s+/);
  return names.length > 1 && names.every((name) => isPersonName(name) && !GIVEN_ONLY.test(name));
}

const GIVEN_ONLY = /\s[A-Z]\.?$/;

/** Of `John Doe, Jane Doe` the last name: what stands before it are names, too. */
function lastOf(text: string): string {
  const last = text.split(/,\s+/).at(-1) ?? text;
  return isPersonName(last) ? last : text;
}
