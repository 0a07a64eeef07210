import { Tokenizer } from 'htmlparser2';

/** The attributes that say something about the reading text. */
export interface Attributes {
  readonly [name: string]: string;
}

/** An opening tag, `from` its `<` to past its `>`, in offsets of the text given. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly from: number;
  readonly to: number;
}

/** Who listens to a text's tokens; names are in lower case. */
export interface TokenListener {
  open(tag: Tag): void;
  close(name: string): void;
  text(from: number, to: number): void;
  /** A character that an entity stands for, `from` its `&`. */
  character(code: number, from: number, to: number): void;
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
const NONE: Attributes = {};
/** No attribute that matters is longer; a longer one is cut. */
const ATTRIBUTE_LENGTH_MAX = 4096;

/** Cuts HTML into tokens. Comments, declarations and tags cut off by the end are passed over. */
export function readTokens(html: string, listener: TokenListener): void {
  let name = '';
  let from = 0;
  let attributes: Record<string, string> | undefined;
  let attribute = '';
  let value = '';
  const append = (more: string): void => {
    if (value.length < ATTRIBUTE_LENGTH_MAX) value += more.slice(0, ATTRIBUTE_LENGTH_MAX);
  };
  const endTag = (end: number): void => {
    listener.open({ name, attributes: attributes ?? NONE, from, to: end + 1 });
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        from = start - 1;
        attributes = undefined;
      },
      onattribname(start, end) {
        const lower = html.slice(start, end).toLowerCase();
        attribute = ATTRIBUTES.has(lower) ? lower : '';
        value = '';
      },
      onattribdata(start, end) {
        if (attribute !== '') append(html.slice(start, end));
      },
      onattribentity(code) {
        if (attribute !== '') append(String.fromCodePoint(code));
      },
      onattribend() {
        if (attribute === '') return;
        attributes ??= {};
        // As in browsers, the first of two attributes of a name counts.
        attributes[attribute] ??= value;
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag(start, end) {
        listener.close(html.slice(start, end).toLowerCase());
      },
      ontext: (start, end) => listener.text(start, end),
      ontextentity(code, end) {
        listener.character(code, html.lastIndexOf('&', end - 1), end);
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function nothing(): void {}
