import { Tokenizer } from 'htmlparser2';
import { type ElementKind, elementKind } from './html-elements.ts';
import { type Frame, frameOf, ROOT } from './html-frame.ts';
import { type Style, Styles, UNSTYLED } from './html-style.ts';

/** The attributes that say something about the reading text. */
export interface Attributes {
  readonly [name: string]: string;
}

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

/** All others are passed over, so that long inline XBRL and layout attributes cost little. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'alt',
  'checked',
  'colspan',
  'face',
  'rowspan',
  'size',
  'src',
  'style',
  'type',
]);
/** No attribute that matters is longer; a longer one is cut. */
const ATTRIBUTE_LENGTH_MAX = 4096;
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
    const html = this.#html;
    let name = '';
    let length = 0;
    const attributes: Record<string, string> = {};
    let attribute = '';
    let value = '';
    const textOf = (start: number, end: number): string => html.slice(from + start, from + end);
    const append = (more: string): void => {
      if (value.length < ATTRIBUTE_LENGTH_MAX) value += more.slice(0, ATTRIBUTE_LENGTH_MAX);
    };
    const endTag = (end: number): void => {
      length = end + 1;
    };
    const tokenizer = new Tokenizer(
      {},
      {
        onopentagname(start, end) {
          name = textOf(start, end).toLowerCase();
        },
        onattribname(start, end) {
          const lower = textOf(start, end).toLowerCase();
          attribute = ATTRIBUTES.has(lower) ? lower : '';
          value = '';
        },
        onattribdata(start, end) {
          if (attribute !== '') append(textOf(start, end));
        },
        onattribentity(code) {
          if (attribute !== '') append(String.fromCodePoint(code));
        },
        onattribend() {
          // As in browsers, the first of two attributes of a name counts.
          if (attribute !== '') attributes[attribute] ??= value;
        },
        onopentagend: endTag,
        onselfclosingtag: endTag,
        onclosetag: nothing,
        ontext: nothing,
        ontextentity: nothing,
        oncdata: nothing,
        oncomment: nothing,
        ondeclaration: nothing,
        onend: nothing,
        onprocessinginstruction: nothing,
      },
    );
    for (
      let close = html.indexOf('>', from), at = from;
      close >= 0;
      close = html.indexOf('>', at)
    ) {
      tokenizer.write(html.slice(at, close + 1));
      at = close + 1;
      if (length > 0)
        return tagFrom(name, attributes, this.#styles.of(attributes['style']), length);
    }
    return undefined;
  }
}

function nothing(): void {}

/** A tag that is not written but meant, as a table's is around rows without one. */
export function implied(name: string): Tag {
  return tagFrom(name, {}, UNSTYLED, 0);
}

function tagFrom(name: string, attributes: Attributes, style: Style, length: number): Tag {
  const kind = elementKind(name);
  const frame = frameOf({ name, kind, attributes, style }, ROOT);
  return { name, kind, attributes, style, frame, length };
}
