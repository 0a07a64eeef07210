import { plainCharacter } from './html-characters.ts';
import { glyphsOf, type SymbolFont } from './html-glyphs.ts';
import type { HtmlWriter } from './html-writer.ts';

/** Where text goes: the writer, or whatever holds it back for a while. */
export type Output = Pick<HtmlWriter, 'write' | 'softBlank' | 'hardBlanks'>;

/** A text of the source and where it begins there. */
export interface Piece {
  readonly html: string;
  readonly from: number;
  readonly to: number;
  /** Offset in the source of the HTML's first character. */
  readonly base: number;
}

/** Writes text with its white space collapsed as browsers do. */
export function writeProse(output: Output, { html, from, to, base }: Piece): void {
  let at = from;
  while (at < to) {
    const end = endOfWords(html, at, to);
    if (end > at) {
      output.write(html.slice(at, end), base + at, base + end);
      at = end;
      continue;
    }
    const code = html.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    if (isCollapsible(code)) {
      // A blank stands for all of its run, which may indent a line of markup by a hundred.
      output.softBlank(base + at, base + next);
      at = endOfBlanks(html, next, to);
    } else {
      writeCharacter(output, code, base + at, base + next);
      at = Math.min(next, to);
    }
  }
}

/** Writes one character in its plainer form. */
export function writeCharacter(output: Output, code: number, from: number, to: number): void {
  const plain = plainCharacter(String.fromCodePoint(code));
  if (plain === ' ') output.hardBlanks(1, from, to);
  else if (code > 31) output.write(plain, from, to);
}

/** A tab written as an entity is meant as a gap, though browsers show a blank. */
const TAB_ENTITY_BLANKS = 2;

/** Writes the character that an entity stands for. */
export function writeEntity(output: Output, code: number, from: number, to: number): void {
  if (code === 9) output.hardBlanks(TAB_ENTITY_BLANKS, from, to);
  else if (isCollapsible(code)) output.softBlank(from, to);
  else writeCharacter(output, code, from, to);
}

/** Writes text of a symbol font: boxes and bullets for its letters. */
export function writeSymbols(output: Output, piece: Piece, font: SymbolFont): void {
  const { html, from, to, base } = piece;
  let done = from;
  for (const match of html.slice(from, to).matchAll(/[^\s\u00a0]+/g)) {
    const shown = glyphsOf(match[0], font);
    if (shown === undefined) continue;
    const at = from + match.index;
    writeProse(output, { html, from: done, to: at, base });
    done = at + match[0].length;
    output.write(shown, base + at, base + done);
  }
  writeProse(output, { html, from: done, to, base });
}

/** Writes text as typed: every blank and line end counts. */
export function writeTyped(writer: HtmlWriter, { html, from, to, base }: Piece): void {
  for (const match of html
    .slice(from, to)
    .matchAll(/\r?\n|[\r\f]| +|\t|[^\s\u00a0]+|[\s\u00a0]/g)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const first = match[0].charCodeAt(0);
    if (first === 32) writer.typedBlanks(match[0].length, base + start, base + end);
    else if (first === 9) writer.typedBlanks(-1, base + start, base + end);
    else if (first === 10 || first === 12 || first === 13) writer.typedLineEnd();
    else if (/[\s\u00a0]/.test(match[0])) writer.typedBlanks(1, base + start, base + end);
    else writeProse(writer, { html, from: start, to: end, base });
  }
}

/** End of the run of ASCII words, single blanks between them, that begins at an offset. */
function endOfWords(html: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = html.charCodeAt(at);
    if (isWordCode(code)) at += 1;
    else if (code === 32 && at > from && at + 1 < to && isWordCode(html.charCodeAt(at + 1)))
      at += 2;
    else break;
  }
  return at;
}

function endOfBlanks(html: string, from: number, to: number): number {
  let at = from;
  while (at < to && isCollapsible(html.charCodeAt(at))) at += 1;
  return at;
}

function isWordCode(code: number): boolean {
  return code > 32 && code < 127;
}

/** Space, tab, line feed, form feed, carriage return. */
function isCollapsible(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
