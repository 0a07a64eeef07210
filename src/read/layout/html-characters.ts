import { privateGlyph } from './html-glyphs.ts';

/**
 * Characters that the reading text has in a plainer form: blanks of every width, hyphens that do not
 * break, ligatures, the many boxes and ticks of Unicode. Those that show nothing are empty.
 */
const PLAIN: ReadonlyMap<string, string> = new Map([
  // No-break, en, em, figure, thin and other blanks.
  ...each(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  ),
  // Soft hyphen, zero-width blanks and joiners, direction marks, byte-order mark.
  ...each('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', ''),
  ...each('\u2010\u2011', '-'),
  // The Greek question mark, which looks like a semicolon and is typed for one.
  ...each('\u037e', ';'),
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  // Raised digits are note marks, and would run into a number's digits.
  ...Array.from('¹²³⁴⁵⁶⁷⁸⁹', (digit, at): [string, string] => [digit, `(${at + 1})`]),
  ...each('□▢◻◽⬜❏❐❑❒', '☐'),
  ...each('☑✓✔✕✖✗✘☓⌧⊠■▣◼◾⬛√⮽🗴🗵🗶🗷🗸🗹', '☒'),
]);

function each(characters: string, plain: string): [string, string][] {
  return Array.from(characters, (character) => [character, plain]);
}

/** A character as the reading text has it. */
export function plainCharacter(character: string): string {
  return PLAIN.get(character) ?? privateGlyph(character) ?? character;
}

const LOST_BOX = /(?<![\p{L}\p{N}])[þý¨](?![\p{L}\p{N}])/gu;

/**
 * Wingdings' boxes whose font was lost (named in a style sheet, or not at all): a thorn, a y with an
 * acute accent or a diaeresis that belongs to no word. The text keeps its length.
 */
export function withLostBoxes(text: string): string {
  return text.replace(LOST_BOX, (letter) => (letter === '¨' ? '☐' : '☒'));
}
