import {
  type EdgarField,
  isEdgarValue,
  PERSON_TYPES_13D,
  PERSON_TYPES_13G,
  SOURCES_OF_FUNDS,
} from '../../value/edgar-value.ts';
import { isFiledPlaceCode } from '../../value/place.ts';

/** What a field may hold, by EDGAR's schema and specification 2.2. */
export interface ValueKind {
  /** In words, after "it takes": `a day as MM/DD/YYYY`. */
  readonly takes: string;
  /** Longest text in characters. */
  readonly lengthMax: number;
  /** Whether line breaks belong to the value; elsewhere runs of blanks are one. */
  readonly keepsLines?: boolean;
  /** Whether it is a text of the filer's own, whose length is to be minded while writing. */
  readonly isWritten?: boolean;
  holds(text: string): boolean;
}

/** One line: blanks around it go, runs of blanks are one. */
export function line(lengthMax: number): ValueKind {
  const takes = `one line of at most ${lengthMax} characters`;
  return { takes, lengthMax, isWritten: true, holds: () => true };
}

/** Any text, line breaks kept. */
export function prose(lengthMax: number): ValueKind {
  const takes = `text of at most ${lengthMax} characters`;
  return { takes, lengthMax, keepsLines: true, isWritten: true, holds: () => true };
}

export function code(codes: readonly string[], takes: string): ValueKind {
  return { takes, lengthMax: CODE_LENGTH_MAX, holds: (text) => codes.includes(text) };
}

/** Longer than any code; a wrong code is told as such and not as too long. */
const CODE_LENGTH_MAX = 200;

function edgar(field: EdgarField, takes: string): ValueKind {
  return { takes, lengthMax: CODE_LENGTH_MAX, holds: (text) => isEdgarValue(field, text) };
}

function pattern(takes: string, lengthMax: number, form: RegExp): ValueKind {
  return { takes, lengthMax, holds: (text) => form.test(text) };
}

export const DAY: ValueKind = edgar('day', 'a day as MM/DD/YYYY');
export const CUSIP: ValueKind = edgar('cusip', 'a CUSIP of 9 to 12 letters and digits');
export const SHARES: ValueKind = edgar(
  'shares',
  'a number of at most 14 digits and 2 decimals, not negative',
);
/** The schema takes any number of decimals; the specification's five characters are a rule apart. */
export const PERCENT: ValueKind = pattern(
  'a percentage from 0 to 100 without its sign',
  CODE_LENGTH_MAX,
  /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/,
);
export const AMENDMENT_NUMBER: ValueKind = edgar('amendmentNumber', 'a number from 1 to 999');
export const FUNDS: ValueKind = code(SOURCES_OF_FUNDS, `one of ${SOURCES_OF_FUNDS.join(', ')}`);
export const TYPES_13D: ValueKind = code(PERSON_TYPES_13D, `one of ${PERSON_TYPES_13D.join(', ')}`);
export const TYPES_13G: ValueKind = code(PERSON_TYPES_13G, `one of ${PERSON_TYPES_13G.join(', ')}`);

/** Item 3 of Schedule 13G, (a) to (k) in this order. */
const INSTITUTIONS = 'BD BK IC IV IA EP HC SA CP FI OO'.split(' ');
export const INSTITUTION: ValueKind = code(INSTITUTIONS, `one of ${INSTITUTIONS.join(', ')}`);
export const RULE_13G: ValueKind = code(
  ['Rule 13d-1(b)', 'Rule 13d-1(c)', 'Rule 13d-1(d)'],
  'Rule 13d-1(b), (c) or (d)',
);
export const YES_NO: ValueKind = code(['Y', 'N'], 'Y or N');
export const TRUE_FALSE: ValueKind = code(['true', 'false'], 'true or false');
export const GROUP_BOX: ValueKind = code(['a', 'b'], 'a or b');
export const MODE: ValueKind = code(['LIVE', 'TEST'], 'LIVE or TEST');
export const CIK: ValueKind = pattern('a CIK of 1 to 10 digits', 10, /^\d{1,10}$/);
export const CCC: ValueKind = pattern('a CCC of 8 characters', 8, /^\S{8}$/);
export const ACCESSION: ValueKind = pattern(
  'an accession number with its dashes',
  20,
  /^\d{1,10}-\d{1,2}-\d{1,6}$/,
);
export const PLACE: ValueKind = {
  takes: "EDGAR's code of a state or country, such as DE or X0",
  lengthMax: CODE_LENGTH_MAX,
  holds: isFiledPlaceCode,
};
export const TELEPHONE: ValueKind = pattern(
  'letters, digits, blanks and # ( ) , . -, at most 20, no plus sign',
  20,
  /^[a-zA-Z0-9\s#(),.-]{1,20}$/,
);
export const ZIP: ValueKind = pattern(
  'letters, digits, blanks, # and -, at most 10',
  10,
  /^[0-9A-Za-z #-]{1,10}$/,
);
export const EMAIL: ValueKind = pattern(
  'an e-mail address of 4 to 80 characters',
  80,
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,20}$/,
);
/** The specification's rule, which is narrower than the schema's. */
export const FILE_NAME: ValueKind = pattern(
  'a name in small letters with a letter first, ending in pdf, txt, htm or xml',
  32,
  /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+){0,2}\.(?:pdf|txt|htm|xml)$/,
);
export const DOCUMENT_TYPE: ValueKind = pattern(
  'a document type such as EX-99.1',
  128,
  /^.{4,128}$/,
);
export const BASE64: ValueKind = {
  takes: 'a document in base64',
  lengthMax: Number.MAX_SAFE_INTEGER,
  keepsLines: true,
  holds: (text) => /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text),
};
