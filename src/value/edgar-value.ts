import { Decimal } from './decimal.ts';

/**
 * What EDGAR's XML schema lets a field of Schedules 13D and 13G say (specification 2.2).
 * A value that passes may still be wrong: `99/99/2025` has the pattern of a day.
 */
export type EdgarField =
  | 'day'
  | 'cusip'
  | 'percent'
  | 'shares'
  | 'amendmentNumber'
  | 'sourceOfFunds'
  | 'personType13D'
  | 'personType13G';

/** Whether a field may hold a text, as it stands in the XML. */
export function isEdgarValue(field: EdgarField, text: string): boolean {
  return text.length <= LENGTH_MAX && MAY_HOLD[field](text);
}

/** Codes of row 4 of Schedule 13D. */
export const SOURCES_OF_FUNDS: readonly string[] = ['SC', 'BK', 'AF', 'WC', 'PF', 'OO'];

/** Codes for the type of person on Schedule 13D. */
export const PERSON_TYPES_13D: readonly string[] = 'BD BK IC IV IA EP HC SA CP CO PN IN OO'.split(
  ' ',
);

/** Codes for the type of person on Schedule 13G, which has non-US institutions too. */
export const PERSON_TYPES_13G: readonly string[] = [...PERSON_TYPES_13D, 'FI'];

/** Longer than any value of these fields. */
const LENGTH_MAX = 40;
const PERCENT_LENGTH_MAX = 5;
const PERCENT_MAX = Decimal.of(100);
const AMENDMENT_MAX = 999;

const MAY_HOLD: Record<EdgarField, (text: string) => boolean> = {
  day: (text) => /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text),
  cusip: (text) => text === '' || /^[a-zA-Z0-9@*#]{9,12}$/.test(text),
  percent: (text) =>
    /^\d+(?:\.\d+)?$/.test(text) && text.length <= PERCENT_LENGTH_MAX && isPercent(text),
  shares: (text) => /^\d{1,14}(?:\.\d{1,2})?$/.test(text),
  amendmentNumber: (text) =>
    /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= AMENDMENT_MAX,
  sourceOfFunds: (text) => SOURCES_OF_FUNDS.includes(text),
  personType13D: (text) => PERSON_TYPES_13D.includes(text),
  personType13G: (text) => PERSON_TYPES_13G.includes(text),
};

function isPercent(text: string): boolean {
  const percent = Decimal.parse(text);
  return percent !== undefined && percent.compare(PERCENT_MAX) <= 0;
}
