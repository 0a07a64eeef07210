import { type FoundNumber, findFractions, findNumbers } from '../parse/number-text.ts';

const PRICE =
  /(?:\b(?:at|for)|\bprice\s+(?:per\s+(?:[a-z]+\s+)?share\s+)?of|@)\s+(?:an?\s+)?(?:(?:average|weighted|net|purchase|sales?|unit|per|share|price|of|approximately|the|cash)\s+){0,7}(?:(?:[a-z]{1,3}\.?)?\$|€|£|(?:eur|gbp|chf|nis)\b)\s?(\d[\d,]*(?:\.\d+)?(?:\s?-?\s?\d{1,2}\/\d{1,3})?|\.\d+|\d{1,2}\/\d{1,3})(\s*(?:per\b|a\s+share|each|\/\s?share))?/;
/** `at 9 1/4`: a number with a fraction needs no sign of money. */
const FRACTION = /(?:\bat|@)\s+(\d{1,3}(?:\s|-)\d{1,2}\/\d{1,3})(?![\d/])/;
/** `at 61p`: parts of a currency. */
const IN_PENCE = /\bat\s+(?:[a-z]+\s+){0,4}\d[\d.,]*\s?(?:p|pence|cents?|euros?)\b/;
/** Prices of several trades together: `at prices ranging from $10 to $11`, `in each case at $10`. */
const RANGE = /\bpric(?:es|ing)\b|\brang|\bin\s+each\s+case\b/;
/** `for an aggregate price of $21,150`. */
const SUM_REACH = 30;
const SUM = /\b(?:aggregate|total|consideration|proceeds)\b/;

/** The price of one share told behind a number of shares; `null` where several are, or pence. */
export function priceBehind(
  text: string,
  from: number,
  to: number,
): FoundNumber | null | undefined {
  const behind = text.slice(from, to);
  if (RANGE.test(behind) || IN_PENCE.test(behind)) return null;
  const match = PRICE.exec(behind) ?? FRACTION.exec(behind);
  const digits = match?.[1];
  if (!match || digits === undefined) return undefined;
  const isEach = match[2] !== undefined || /price|\bat\b|@/.test(match[0]);
  const words = behind.slice(Math.max(0, match.index - SUM_REACH), match.index + match[0].length);
  if (!isEach || SUM.test(words)) return undefined;
  const at = from + match.index + match[0].indexOf(digits);
  const [price] = [...findFractions(digits), ...findNumbers(digits)];
  return price && { ...price, from: at, to: at + digits.length };
}
