import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';
import { characterOf } from './entities.ts';
import { fold, type Layout } from './layout.ts';
import { linesOf, rowsBetween } from './lines.ts';
import { Origins } from './origins.ts';

/**
 * The layout of a plain-text document: the text as typed, less the few tags that EDGAR's text
 * format has (`<PAGE>`, `<TABLE>`, `<S>` and their like), which become blanks.
 */
export function layoutText(source: Source, document: Span): Layout {
  return layoutPassages(source, [document]);
}

/** The layout of several passages of plain text as one text, a blank line between them. */
export function layoutPassages(source: Source, passages: readonly Span[]): Layout {
  const { text, origins, breaks } = withoutTags(source.text, passages);
  const lines = linesOf(text, breaks);
  return {
    text,
    folded: fold(text),
    lines,
    rows: (from, to) => rowsBetween(text, lines, from, to),
    place: (from, to) => origins.place(from, to),
  };
}

const TAG_OR_ENTITY =
  /[<&\f|](?:\/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2})>|[a-z]{2,6};|#\d{1,5};)?/gi;

interface Untagged {
  readonly text: string;
  readonly origins: Origins;
  /** Offsets of page breaks, ascending. */
  readonly breaks: readonly number[];
}

function withoutTags(text: string, passages: readonly Span[]): Untagged {
  const origins = new Origins();
  const breaks: number[] = [];
  let plain = '';
  const take = (piece: string, from: number, to: number): void => {
    plain += piece;
    origins.add(piece.length, from, to);
  };
  passages.forEach((passage, at) => {
    if (at > 0) take('\n\n', passage.from, passage.from);
    let done = passage.from;
    TAG_OR_ENTITY.lastIndex = passage.from;
    for (let match = TAG_OR_ENTITY.exec(text); match; match = TAG_OR_ENTITY.exec(text)) {
      const found = match[0];
      if (match.index >= passage.to) break;
      const replacement = found === '|' ? frameAt(text, match.index) : replacementOf(found);
      if (replacement === undefined) continue;
      take(text.slice(done, match.index), done, match.index);
      if (isPageBreak(found)) breaks.push(plain.length);
      done = match.index + found.length;
      take(replacement, match.index, done);
    }
    take(text.slice(done, passage.to), done, passage.to);
  });
  return { text: plain, origins, breaks };
}

function isPageBreak(found: string): boolean {
  return found === '\f' || /^<page>$/i.test(found);
}

/** What stands in the reading text for a tag or entity; `undefined` where it stays as it is. */
function replacementOf(found: string): string | undefined {
  if (found === '\f') return '\n';
  if (found.length === 1) return undefined;
  return found.startsWith('<') ? ' '.repeat(found.length) : characterOf(found.slice(1, -1));
}

/** A line of a page is no longer than this. */
const LINE_LENGTH_MAX = 200;

/**
 * A blank for a bar that frames its line, `| SOLE VOTING POWER    12,000 |`; bars that part cells or
 * draw a tick box stay.
 */
function frameAt(text: string, at: number): string | undefined {
  const before = lastLine(text.slice(Math.max(0, at - LINE_LENGTH_MAX), at));
  const [behind = ''] = text.slice(at + 1, at + LINE_LENGTH_MAX).split('\n', 1);
  const isOutermost = before.trim() === '' || behind.trim() === '';
  return isOutermost && FRAMED.test(`${before}|${behind}`) ? ' ' : undefined;
}

const FRAMED = /^\s*\|\s.*\s\|\s*$/;

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
