import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';

/** How a document is written; decides which front end reads it. */
export type Format = 'text' | 'html' | 'xml';

/** A document shows its format within so many characters. */
const HEAD_LENGTH = 30_000;
const XML = /<(?:[\w.-]{1,40}:)?edgarsubmission\b/iy;
/** Tags that EDGAR's plain-text documents do not have; `<TABLE>` and `<PAGE>` they do. */
const HTML = /<(?:html|body|div|p|br|font|span|tr|td|center|pre)\b[^<>]{0,2000}>/iy;

/** The format of the document in a part of a source. */
export function formatOf(source: Source, document: Span): Format {
  const head = source.text.slice(document.from, Math.min(document.to, document.from + HEAD_LENGTH));
  let format: Format = 'text';
  // Plain text has hardly a tag, so that its tags alone are looked at.
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
    if (beginsAt(XML, head, at)) return 'xml';
    if (format === 'text' && beginsAt(HTML, head, at)) format = 'html';
  }
  return format;
}

function beginsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
