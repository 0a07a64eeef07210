/** A word of the text form: bare, in quotes, or a comma. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
  /** From 0, within the line. */
  readonly at: number;
}

/** The words of a line, or the column, from 0, of a quote that is never closed. */
export type Words = readonly Word[] | { readonly unclosedAt: number };

/** Cuts a line into words; `;` outside quotes begins a remark, which is left out. */
export function wordsOf(line: string): Words {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    if (character === ' ' || character === '\t' || character === '\r') at += 1;
    else if (character === ';') break;
    else if (character === ',') {
      words.push({ text: ',', quoted: false, at });
      at += 1;
    } else if (character === '"') {
      const end = closingQuote(line, at + 1);
      if (end < 0) return { unclosedAt: at };
      words.push({ text: unescaped(line.slice(at + 1, end)), quoted: true, at });
      at = end + 1;
    } else {
      const end = endOfBare(line, at);
      words.push({ text: line.slice(at, end), quoted: false, at });
      at = end;
    }
  }
  return words;
}

/** A name or text as it is written: in quotes where a blank, a sign or a word of ours asks for them. */
export function written(text: string): string {
  return BARE.test(text) && text !== NOBODY ? text : `"${escaped(text)}"`;
}

/** Names with commas between them; `none` for nobody. */
export function writtenNames(names: readonly string[]): string {
  return names.length === 0 ? NOBODY : names.map(written).join(',');
}

/** An empty list of names; a person of that name stands in quotes. */
export const NOBODY = 'none';

const BARE = /^[^\s",;\\\p{Cc}]+$/u;
const ENDS_BARE = ' \t\r",;';

function endOfBare(line: string, from: number): number {
  let at = from;
  while (at < line.length && !ENDS_BARE.includes(line.charAt(at))) at += 1;
  return at;
}

function closingQuote(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    if (line.charAt(at) === '\\') at += 1;
    else if (line.charAt(at) === '"') return at;
  }
  return -1;
}

/** Line breaks and other control characters would break the line; all stand as `\u000a`. */
function escaped(text: string): string {
  return text
    .replace(/["\\]/g, (sign) => `\\${sign}`)
    .replace(
      /[\p{Cc}\u2028\u2029]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gu, (_all, code: string | undefined, sign = '') =>
    code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
