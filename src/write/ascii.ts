/**
 * Text as EDGAR keeps it: printable ASCII, blanks and line breaks.
 * EDGAR takes other characters in, but publishes one `?` for each of their bytes, in names too; so
 * what has a customary replacement is replaced before it is sent, and what has none is told.
 */
export interface AsciiText {
  readonly text: string;
  /** Characters that were replaced, each once, in order of appearance. */
  readonly replaced: readonly string[];
  /** Characters that have no replacement, each once; they stand in `text` as they were. */
  readonly left: readonly string[];
}

export function toAscii(text: string): AsciiText {
  if (!BEYOND.test(text)) return { text, replaced: [], left: [] };
  const replaced = new Set<string>();
  const left = new Set<string>();
  const ascii = text
    .replace(/\r\n?/g, '\n')
    .replace(EACH_BEYOND, (whole, digit: string, character: string, blank: string) => {
      const instead = replacementOf(character);
      (instead === undefined ? left : replaced).add(character);
      if (instead === undefined) return whole;
      // Five and a half in one character must not become 51/2.
      const apart = digit !== '' && /^\d/.test(instead) ? ' ' : '';
      // The sign before a number becomes a word and a blank; a blank that is there will do.
      return `${digit}${apart}${instead}${instead.endsWith(' ') ? '' : blank}`;
    });
  return { text: ascii, replaced: [...replaced], left: [...left] };
}

/** `U+2019` for a character. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const BEYOND = /[^\n\x20-\x7e]/;
/** A character with the digit before and the blank behind it, if they are there. */
const EACH_BEYOND = /(\d?)([^\n\x20-\x7e])( ?)/gu;
const MARKS = /\p{M}+/gu;

/** By the table, else the letter without its accents: `é` is `e` with a mark above it. */
function replacementOf(character: string): string | undefined {
  const known = REPLACEMENTS.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize('NFD').replace(MARKS, '');
  return /^[A-Za-z]$/.test(bare) ? bare : undefined;
}

/** Characters that stand alike in one replacement; letters with accents need no entry. */
const TABLE: readonly (readonly [characters: string, instead: string])[] = [
  ['\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u2039\u203a', "'"],
  ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'],
  ['\u2010\u2011\u2012\u2013\u2212\u00ad', '-'],
  ['\u2014\u2015', '--'],
  ['\u2026', '...'],
  [
    '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000',
    ' ',
  ],
  ['\u200b\u200c\u200d\u2060\ufeff', ''],
  ['\u0085\u2028\u2029', '\n'],
  ['\u00b7\u2022\u2023\u2043\u25aa\u25cf\u25e6\u25a0', '*'],
  ['\u2020', '+'],
  ['\u2021', '++'],
  ['\u00a7', 'Section '],
  ['\u00b6', 'Paragraph '],
  ['\u00a9', '(C)'],
  ['\u00ae', '(R)'],
  ['\u2122', '(TM)'],
  ['\u20ac', 'EUR '],
  ['\u00a3', 'GBP '],
  ['\u00a5', 'JPY '],
  ['\u00a2', ' cents'],
  ['\u00d7', 'x'],
  ['\u00f7', '/'],
  ['\u00b1', '+/-'],
  ['\u2264', '<='],
  ['\u2265', '>='],
  ['\u2260', '!='],
  ['\u2248', 'approximately '],
  ['\u00b0', ' degrees'],
  ['\u2044', '/'],
  ['\u2610', '[ ]'],
  ['\u2611\u2612\u2713\u2714', '[X]'],
  ['\u00bd', '1/2'],
  ['\u00bc', '1/4'],
  ['\u00be', '3/4'],
  ['\u2153', '1/3'],
  ['\u2154', '2/3'],
  ['\u215b', '1/8'],
  ['\u215c', '3/8'],
  ['\u215d', '5/8'],
  ['\u215e', '7/8'],
  // Raised figures are note marks; as plain ones they would lengthen the number before them.
  ['\u00b9', '(1)'],
  ['\u00b2', '(2)'],
  ['\u00b3', '(3)'],
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\u00df', 'ss'],
  ['\u00c6', 'AE'],
  ['\u00e6', 'ae'],
  ['\u0152', 'OE'],
  ['\u0153', 'oe'],
  ['\u00d8', 'O'],
  ['\u00f8', 'o'],
  ['\u0141', 'L'],
  ['\u0142', 'l'],
  ['\u00d0\u0110', 'D'],
  ['\u00f0\u0111', 'd'],
  ['\u00de', 'Th'],
  ['\u00fe', 'th'],
  ['\u0131', 'i'],
];

const REPLACEMENTS: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap(([characters, instead]) =>
    Array.from(characters, (character) => [character, instead] as const),
  ),
);
