/**
 * Whether a word is one of a caption's, or several of them that were run together, as
 * `BENEFICIALLYOWNED`; the word is in small letters and has no punctuation.
 */
export function isCaptionWord(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  return word.length >= GLUED_LENGTH_MIN && word.charCodeAt(0) >= LETTER_A && isGlued(word, words);
}

const LETTER_A = 97;

/** Shorter words are too easily made of two others. */
const GLUED_LENGTH_MIN = 6;
/** Single letters would be found in any word. */
const PART_LENGTH_MIN = 2;
/** No word of a caption is longer. */
const PART_LENGTH_MAX = 14;

function isGlued(word: string, words: ReadonlySet<string>): boolean {
  for (let end = PART_LENGTH_MIN; end <= Math.min(word.length, PART_LENGTH_MAX); end += 1) {
    if (!words.has(word.slice(0, end))) continue;
    if (end === word.length || isGlued(word.slice(end), words)) return true;
  }
  return false;
}
