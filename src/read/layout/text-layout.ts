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
  const { text, origins, breaks } = withoutTags(source.text, document);
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
  /[<&\f](?:\/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2})>|[a-z]{2,6};|#\d{1,5};)?/gi;

interface Untagged {
  readonly text: string;
  readonly origins: Origins;
  /** Offsets of page breaks, ascending. */
  readonly breaks: readonly number[];
}

function withoutTags(text: string, document: Span): Untagged {
  const origins = new Origins();
  const breaks: number[] = [];
  let plain = '';
  let done = document.from;
  const take = (piece: string, from: number, to: number): void => {
    plain += piece;
    origins.add(piece.length, from, to);
  };
  TAG_OR_ENTITY.lastIndex = document.from;
  for (let match = TAG_OR_ENTITY.exec(text); match; match = TAG_OR_ENTITY.exec(text)) {
    const at = match.index;
    const found = match[0];
    if (at >= document.to) break;
    const replacement = replacementOf(found);
    if (replacement === undefined) continue;
    take(text.slice(done, at), done, at);
    if (isPageBreak(found)) breaks.push(plain.length);
    take(replacement, at, at + found.length);
    done = at + found.length;
  }
  take(text.slice(done, document.to), done, document.to);
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
