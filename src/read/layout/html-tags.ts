import { type ElementKind, elementKind } from './html-elements.ts';
import { type Frame, frameOf, ROOT } from './html-frame.ts';
import { type Style, Styles, UNSTYLED } from './html-style.ts';
import { type Attributes, TagReader } from './html-tag-reader.ts';

/** What an opening tag says; its name is in lower case. */
export interface Tag {
  readonly name: string;
  readonly kind: ElementKind;
  readonly attributes: Attributes;
  readonly style: Style;
  /** Its element where nothing around it matters. */
  readonly frame: Frame;
  /** How many characters it takes, from `<` to `>`. */
  readonly length: number;
}

/** Filings write a hundred different tags some thousand times; a document with more is read on. */
const TAGS_KEPT_MAX = 5000;
/** Longer tags are hardly written twice. */
const KEPT_LENGTH_MAX = 1000;

/**
 * The opening tags of a document. What a tag says depends on its characters alone, so that each
 * different one is read once, by htmlparser2, and known when it comes again.
 */
export class Tags {
  readonly #html: string;
  readonly #known = new Map<string, Tag>();
  readonly #styles = new Styles();
  readonly #reader = new TagReader();

  constructor(html: string) {
    this.#html = html;
  }

  /** The tag that begins at an offset; `undefined` where the document ends before it does. */
  at(from: number): Tag | undefined {
    const close = this.#html.indexOf('>', from);
    if (close < 0) return undefined;
    const written = this.#html.slice(from, close + 1);
    const known = this.#known.get(written);
    if (known) return known;
    const tag = this.#read(from);
    // A tag with a `>` in an attribute ends later than it seems to.
    const isWhole = tag?.length === written.length && written.length <= KEPT_LENGTH_MAX;
    if (isWhole && this.#known.size < TAGS_KEPT_MAX) this.#known.set(written, tag);
    return tag;
  }

  #read(from: number): Tag | undefined {
    const written = this.#reader.read(this.#html, from);
    if (!written) return undefined;
    const { name, attributes, length } = written;
    return tagFrom(name, attributes, this.#styles.of(attributes['style']), length);
  }
}

/** A tag that is not written but meant, as a table's is around rows without one. */
export function implied(name: string): Tag {
  return tagFrom(name, {}, UNSTYLED, 0);
}

function tagFrom(name: string, attributes: Attributes, style: Style, length: number): Tag {
  const kind = elementKind(name);
  const frame = frameOf({ name, kind, attributes, style }, ROOT);
  return { name, kind, attributes, style, frame, length };
}
