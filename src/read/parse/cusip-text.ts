import { normalCusip } from '../../value/cusip.ts';
import { matchesOf } from './matches.ts';

/** A CUSIP found in text; offsets are into the text given. */
export interface FoundCusip {
  readonly cusip: string;
  readonly from: number;
  readonly to: number;
}

/** One of the first three characters is a digit; three letters are a word, such as `and`. */
const CUSIP =
  /(?<![\w-])(?=[A-Z]{0,2}\d)[0-9A-Z]{3}[ -]?[0-9A-Z]{3}[ -]{0,3}[0-9A-Z*@#]{2}[ -]{0,3}\d(?![\w-])/gi;
/** Nine characters of which so many are digits; fewer are a word. */
const DIGITS_MIN = 3;

/** Every CUSIP written in a text, in the usual ways of spacing (`282912 10 4`, `57038N-10-5`). */
export function findCusips(text: string): FoundCusip[] {
  return matchesOf(CUSIP, text)
    .map((match) => ({
      cusip: normalCusip(match[0]),
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter(({ cusip }) => cusip.replace(/\D/g, '').length >= DIGITS_MIN);
}
