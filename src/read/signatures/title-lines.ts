import { isPersonName } from '../parse/person-name.ts';
import { endsFirm, hasFirmMark, isTitle } from './names.ts';
import type { SignaturePiece } from './signature-lines.ts';

/** Titles run over at most so many lines. */
const TITLE_LINES_MAX = 8;

/**
 * The index behind the last line of a title that begins in the piece at `from`.
 * It runs on where its line is open ("Vice President and"), where the next line continues a
 * sentence ("and Secretary"), or stands in the column of the title's text.
 */
export function titleEnd(
  pieces: readonly SignaturePiece[],
  from: number,
  isFiler: (text: string) => boolean,
): number {
  const first = pieces[from];
  let end = from + 1;
  if (!first) return end;
  let text = first.text;
  for (; end < pieces.length && end - from < TITLE_LINES_MAX; end += 1) {
    const next = pieces[end];
    if (next?.kind !== 'text' || next.apart || !continues(text, first, next, isFiler)) break;
    text = `${text} ${next.text}`;
  }
  return end;
}

const OPEN = /(?:\b(?:and|of|for|the|to|with|by)|[&–-])$/i;
const CONTINUES = /^(?:and\b|&|[a-z])/;

function continues(
  text: string,
  first: SignaturePiece,
  next: SignaturePiece,
  isFiler: (text: string) => boolean,
): boolean {
  if (CONTINUES.test(next.text) || /\([^)]*$/.test(text)) return true;
  if (completesFirm(text, next.text, isFiler)) return true;
  if (isFiler(next.text)) return false;
  if (OPEN.test(text)) return true;
  if (isPersonName(next.text) || (text.endsWith(',') && endsFirm(next.text))) return false;
  if (text.endsWith(',')) return true;
  // A line that names its own firm is a title of its own: "President – Example Advisers, Inc."
  if (hasFirmMark(next.text)) return false;
  if (first.column === undefined || next.column === undefined) return isShortTitle(next.text);
  return next.column >= first.column && (first.labelled || isTitle(next.text));
}

/** `President – Example Capital` with `Group, Inc.` below it. */
function completesFirm(text: string, next: string, isFiler: (text: string) => boolean): boolean {
  const tail = /(?:[–-]|\bof)\s?([^–-]{1,80})$/.exec(text)?.[1];
  if (tail === undefined || endsFirm(tail) || BOARD.test(tail)) return false;
  return isFiler(`${tail} ${next}`) || (endsFirm(next) && next.split(' ').length <= 2);
}

/** `Chairman of the Board` is a title to its end. */
const BOARD = /^(?:the\s)?(?:board|directors)\b/i;

function isShortTitle(text: string): boolean {
  return isTitle(text) && !/[–-]\s/.test(text);
}
