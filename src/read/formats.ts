import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';

/** How a document is written; decides which front end reads it. */
export type Format = 'text' | 'html' | 'xml';

/** A document shows its format within so many characters. */
const HEAD_LENGTH = 30_000;
const XML = /<(?:[\w.-]{1,40}:)?edgarsubmission\b/i;
/** Tags that EDGAR's plain-text documents do not have; `<TABLE>` and `<PAGE>` they do. */
const HTML = /<(?:html|body|div|p|br|font|span|tr|td|center|pre)\b[^<>]{0,2000}>/i;

/** The format of the document in a part of a source. */
export function formatOf(source: Source, document: Span): Format {
  const head = source.text.slice(document.from, Math.min(document.to, document.from + HEAD_LENGTH));
  if (XML.test(head)) return 'xml';
  return HTML.test(head) ? 'html' : 'text';
}
