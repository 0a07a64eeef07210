import { type ElementKind, elementKind } from './html-elements.ts';
import { Entities } from './html-entities.ts';
import { type Tag, Tags } from './html-tags.ts';

/** Who listens to a text's tokens. Offsets are of the text given. */
export interface TokenListener {
  open(tag: Tag, from: number): void;
  close(name: Name): void;
  text(from: number, to: number): void;
  /** A character that an entity stands for, `from` its `&`. */
  character(code: number, from: number, to: number): void;
}

/** An element's name, in lower case, and what the element does. */
export interface Name {
  readonly name: string;
  readonly kind: ElementKind;
}

/**
 * Cuts HTML into tokens as browsers do, and as htmlparser2's tokeniser does, which a test holds it
 * to. Comments, declarations and tags cut off by the end are passed over.
 * The tokeniser looks at every character; here only what differs from all tags before is read
 * character by character (`html-tags.ts`, `html-entities.ts`), and the rest is found by its `<`.
 */
export function readTokens(html: string, listener: TokenListener): void {
  const tokens = new Tokens(html, listener);
  let at = 0;
  while (at < html.length) at = tokens.next(at);
}

/** Elements whose content is text up to their own closing tag; entities count in some of them. */
const RAW = ['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'xmp'];
const RAW_WITH_ENTITIES = ['textarea', 'title'];
const CLOSING_TAGS: ReadonlyMap<string, RegExp> = new Map(
  [...RAW, ...RAW_WITH_ENTITIES].map((name): [string, RegExp] => [
    name,
    // Nothing ends plain text.
    name === 'plaintext' ? /(?!)/g : new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'),
  ]),
);

class Tokens {
  readonly #html: string;
  readonly #listener: TokenListener;
  readonly #tags: Tags;
  readonly #entities: Entities;
  readonly #closing = new Map<string, Name>();
  /** The first `&` at or behind the offset last asked for. */
  #ampersand = -1;

  constructor(html: string, listener: TokenListener) {
    this.#html = html;
    this.#listener = listener;
    this.#tags = new Tags(html);
    this.#entities = new Entities(html);
  }

  /** Reads the text from an offset and the markup behind it; gives where that ends. */
  next(from: number): number {
    const mark = markupFrom(this.#html, from);
    this.#text(from, mark);
    if (mark === this.#html.length) return mark;
    const code = this.#html.charCodeAt(mark + 1);
    if (isLetter(code)) return this.#open(mark);
    if (code === SLASH && isLetter(this.#html.charCodeAt(mark + 2))) return this.#close(mark);
    return endOfComment(this.#html, mark);
  }

  #open(from: number): number {
    const tag = this.#tags.at(from);
    if (!tag) return this.#html.length;
    this.#listener.open(tag, from);
    const end = from + tag.length;
    const closing = CLOSING_TAGS.get(tag.name);
    return closing ? this.#raw(closing, end, RAW_WITH_ENTITIES.includes(tag.name)) : end;
  }

  /** Text up to a closing tag. */
  #raw(closing: RegExp, from: number, hasEntities: boolean): number {
    closing.lastIndex = from;
    const end = closing.exec(this.#html)?.index ?? this.#html.length;
    if (hasEntities) this.#text(from, end);
    else if (end > from) this.#listener.text(from, end);
    return end;
  }

  #close(from: number): number {
    const end = this.#html.indexOf('>', from) + 1;
    if (end === 0) return this.#html.length;
    const written = this.#html.slice(from + 2, Math.min(end - 1, from + NAME_LENGTH_MAX));
    let closed = this.#closing.get(written);
    if (!closed) {
      const name = (/^[^\t\n\f\r />]*/.exec(written)?.[0] ?? '').toLowerCase();
      closed = { name, kind: elementKind(name) };
      if (this.#closing.size < NAMES_KEPT_MAX) this.#closing.set(written, closed);
    }
    this.#listener.close(closed);
    return end;
  }

  #text(from: number, to: number): void {
    let done = from;
    for (let at = this.#ampersandFrom(from); at < to; at = this.#ampersandFrom(at + 1)) {
      const entity = this.#entities.at(at);
      if (!entity) continue;
      if (at > done) this.#listener.text(done, at);
      done = at + entity.length;
      for (const code of entity.codes) this.#listener.character(code, at, done);
    }
    if (to > done) this.#listener.text(done, to);
  }

  #ampersandFrom(from: number): number {
    if (this.#ampersand < from) {
      const found = this.#html.indexOf('&', from);
      this.#ampersand = found < 0 ? this.#html.length : found;
    }
    return this.#ampersand;
  }
}

const SLASH = 47;
/** Names are shorter; a longer one is cut and ends nothing. */
const NAME_LENGTH_MAX = 100;
const NAMES_KEPT_MAX = 1000;

/** The next `<` that begins markup; others are text. */
function markupFrom(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const code = html.charCodeAt(at + 1);
    if (isLetter(code) || code === EXCLAMATION_MARK || code === QUESTION_MARK) return at;
    // A `</` that ends the document is text.
    if (code === SLASH && at + 2 < html.length) return at;
  }
  return html.length;
}

const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Where a comment, a declaration or whatever is passed over like one ends. */
function endOfComment(html: string, from: number): number {
  if (html.startsWith('<!--', from)) return endOfProperComment(html, from + 4);
  if (html.startsWith('<![CDATA[', from)) return behind(html, ']]>', from + 9);
  return behind(html, '>', from + 2);
}

function endOfProperComment(html: string, from: number): number {
  const empty = html.startsWith('>', from) ? 1 : html.startsWith('->', from) ? 2 : 0;
  if (empty > 0) return from + empty;
  COMMENT_END.lastIndex = from;
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
}

const COMMENT_END = /--!?>/g;

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
