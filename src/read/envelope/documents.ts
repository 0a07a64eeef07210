import { present } from '../../filing/present.ts';
import type { Finding } from '../../source/finding.ts';
import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';

/** One `<DOCUMENT>` of a submission. */
export interface EnvelopeDocument {
  /** As EDGAR names it: `SC 13D/A`, `EX-99.1`. */
  readonly type?: string;
  readonly sequence?: string;
  readonly fileName?: string;
  readonly description?: string;
  /** The document itself, without EDGAR's tags around it. */
  readonly text: Span;
  /** With EDGAR's tags. */
  readonly span: Span;
}

/** The documents of a submission in order; none where the text has no `<DOCUMENT>`. */
export function cutDocuments(source: Source, findings: Finding[]): readonly EnvelopeDocument[] {
  const documents = marksOf(source.text, 'DOCUMENT');
  // Most files are a document alone.
  if (documents.opens.length === 0) return [];
  const texts = marksOf(source.text, 'TEXT');
  return documents.opens.map((open, index) => {
    const limit = documents.opens[index + 1] ?? source.text.length;
    const close = firstBetween(documents.closes, open, limit);
    if (close === undefined) findings.push(documentCut(open, limit));
    const to = close === undefined ? limit : close + CLOSE.length;
    return documentBetween(source.text, texts, { from: open, to });
  });
}

const OPEN = '<DOCUMENT>';
const CLOSE = '</DOCUMENT>';
const TEXT_OPEN = '<TEXT>';

/** Where one of EDGAR's tags opens and closes, ascending. */
interface Marks {
  readonly opens: readonly number[];
  readonly closes: readonly number[];
}

/**
 * All marks are looked up once, so that files full of opening tags take no longer than others; and
 * by their names, as every tag of HTML and XML begins with a `<`.
 */
function marksOf(text: string, name: string): Marks {
  const opens: number[] = [];
  const closes: number[] = [];
  const mark = `${name}>`;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (text.startsWith('</', at - 2)) closes.push(at - 2);
    else if (text.startsWith('<', at - 1)) opens.push(at - 1);
  }
  return { opens, closes };
}

function documentBetween(text: string, texts: Marks, span: Span): EnvelopeDocument {
  const textOpen = firstBetween(texts.opens, span.from, span.to);
  const body = textOpen === undefined ? bodyAfterTags(text, span) : textOpen + TEXT_OPEN.length;
  const textClose = firstBetween(texts.closes, body, span.to);
  const end =
    textClose ??
    (text.startsWith(CLOSE, span.to - CLOSE.length) ? span.to - CLOSE.length : span.to);
  const tags = tagsBetween(text, span.from + OPEN.length, textOpen ?? body);
  return {
    ...describe(tags),
    text: withoutWrapper(text, { from: body, to: Math.max(body, end) }),
    span,
  };
}

function describe(tags: ReadonlyMap<string, string>): Omit<EnvelopeDocument, 'text' | 'span'> {
  return present<Omit<EnvelopeDocument, 'text' | 'span'>>({
    type: tags.get('TYPE'),
    sequence: tags.get('SEQUENCE'),
    fileName: tags.get('FILENAME'),
    description: tags.get('DESCRIPTION'),
  });
}

const TAGS = ['TYPE', 'SEQUENCE', 'FILENAME', 'DESCRIPTION'] as const;
/** A document's tags take a few hundred characters; a `<TEXT>` further off is not theirs. */
const TAGS_CHARACTERS_MAX = 4_000;

/** `<NAME>value`: a value ends at the next tag or with the line; empty values are left out. */
function tagsBetween(text: string, from: number, to: number): Map<string, string> {
  const head = text.slice(from, Math.min(to, from + TAGS_CHARACTERS_MAX));
  const tags = new Map<string, string>();
  for (const name of TAGS) {
    const at = head.indexOf(`<${name}>`);
    if (at < 0) continue;
    const value = (/^[^<\r\n]*/.exec(head.slice(at + name.length + 2))?.[0] ?? '').trim();
    if (value !== '') tags.set(name, value);
  }
  return tags;
}

/** Where a document without `<TEXT>` begins: after the last of the known tags' lines. */
function bodyAfterTags(text: string, span: Span): number {
  const start = span.from + OPEN.length;
  const head = text.slice(start, Math.min(span.to, start + TAGS_CHARACTERS_MAX));
  let at = 0;
  for (let from = skipBlanks(head, at, head.length); ; from = skipBlanks(head, at, head.length)) {
    if (!TAGS.some((name) => head.startsWith(`<${name}>`, from))) return start + at;
    const newline = head.indexOf('\n', from);
    at = newline < 0 ? head.length : newline;
  }
}

const WRAPPERS = ['XML', 'XBRL', 'PDF'] as const;

/** EDGAR wraps what is not text in a second tag; the line break after an opening tag is EDGAR's. */
function withoutWrapper(text: string, span: Span): Span {
  const from = skipBlanks(text, span.from, span.to);
  const wrapper = WRAPPERS.find((name) => text.startsWith(`<${name}>`, from));
  if (wrapper === undefined) return afterLineBreak(text, span);
  const inner = skipBlanks(text, Math.min(from + wrapper.length + 2, span.to), span.to);
  const close = text.slice(inner, span.to).lastIndexOf(`</${wrapper}>`);
  return { from: inner, to: close < 0 ? span.to : inner + close };
}

function afterLineBreak(text: string, { from, to }: Span): Span {
  const at = text[from] === '\r' ? from + 1 : from;
  return { from: text[at] === '\n' && at < to ? at + 1 : from, to };
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** The first of some ascending offsets that lies in `[from, to)`. */
function firstBetween(offsets: readonly number[], from: number, to: number): number | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found = offsets[low];
  return found !== undefined && found < to ? found : undefined;
}

function documentCut(open: number, limit: number): Finding {
  return {
    code: 'document-ends',
    severity: 'warning',
    message: 'A document of the submission begins here and has no end: the file may be cut off.',
    cite: 'EDGAR dissemination format, <DOCUMENT>',
    fix: 'Fetch the submission again.',
    span: { from: open, to: Math.min(open + OPEN.length, limit) },
  };
}
