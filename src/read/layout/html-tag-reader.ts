import { Tokenizer } from 'htmlparser2';

/** The attributes that say something about the reading text. */
export interface Attributes {
  readonly [name: string]: string;
}

/** An opening tag as written; the name is in lower case, the length from `<` to `>`. */
export interface WrittenTag {
  readonly name: string;
  readonly attributes: Attributes;
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

/** Reads one opening tag after the other with htmlparser2's tokeniser, which is made once. */
export class TagReader {
  readonly #tokenizer: Tokenizer;
  /** What is read: the tag's own offsets count from its `<`. */
  #html = '';
  #from = 0;
  #name = '';
  #attributes: Record<string, string> = {};
  /** The attribute that is being read; empty where it does not matter. */
  #attribute = '';
  #value = '';
  #length = 0;

  constructor() {
    const end = (at: number): void => {
      this.#length = at + 1;
    };
    this.#tokenizer = new Tokenizer(
      {},
      {
        onopentagname: (start, to) => {
          this.#name = this.#text(start, to).toLowerCase();
        },
        onattribname: (start, to) => this.#beginAttribute(this.#text(start, to).toLowerCase()),
        onattribdata: (start, to) => this.#append(this.#text(start, to)),
        onattribentity: (code) => this.#append(String.fromCodePoint(code)),
        onattribend: () => this.#endAttribute(),
        onopentagend: end,
        onselfclosingtag: end,
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
  }

  /** The tag that begins at an offset; `undefined` where the text ends before it does. */
  read(html: string, from: number): WrittenTag | undefined {
    this.#html = html;
    this.#from = from;
    this.#attributes = {};
    this.#length = 0;
    this.#tokenizer.reset();
    // A `>` in an attribute ends no tag, so that the tokeniser gets one piece after the other.
    for (let at = from; this.#length === 0; ) {
      const close = html.indexOf('>', at);
      if (close < 0) return undefined;
      this.#tokenizer.write(html.slice(at, close + 1));
      at = close + 1;
    }
    return { name: this.#name, attributes: this.#attributes, length: this.#length };
  }

  #text(start: number, end: number): string {
    return this.#html.slice(this.#from + start, this.#from + end);
  }

  #beginAttribute(name: string): void {
    this.#attribute = ATTRIBUTES.has(name) ? name : '';
    this.#value = '';
  }

  #append(more: string): void {
    if (this.#attribute === '' || this.#value.length >= ATTRIBUTE_LENGTH_MAX) return;
    this.#value += more.slice(0, ATTRIBUTE_LENGTH_MAX);
  }

  /** As in browsers, the first of two attributes of a name counts. */
  #endAttribute(): void {
    if (this.#attribute !== '') this.#attributes[this.#attribute] ??= this.#value;
  }
}

function nothing(): void {}
