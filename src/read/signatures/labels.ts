import { hasFirmMark, personIn } from './names.ts';

/** What a piece of a signature block says of itself. */
export type PieceKind =
  /** A signed line: `/s/ Jane Doe`, `By: Jane Doe`, `Signature: Jane Doe`. */
  | 'signed'
  /** `By: Example GP LLC`: a firm that signs for the one above it. */
  | 'link'
  /** `*By: /s/ Jane Doe`: through whom a signature marked with a star was made. */
  | 'agent'
  | 'name'
  | 'title'
  | 'date'
  /** Longer than any name: sentences, or many firms in one paragraph. */
  | 'prose'
  | 'text';

/** The label with which a line begins. */
export interface Label {
  readonly kind: PieceKind;
  readonly length: number;
  /** Whether it says "By". */
  readonly by: boolean;
  /** Whether it has the mark of a signature, `/s/`. */
  readonly marked: boolean;
}

const MARK = /^(?:\/\s?s\s?\/?|s\/|\\s\\|\(signed\))\s{0,40}:?\s{0,9}/i;
/** `Per:` is what Canadians write; without a colon it is a Scandinavian's name. */
const BY = /^(?:(?:signed\s{1,3})?by\b\s{0,3}(?:[:;]\s{0,40})?|per\s{0,3}:\s{0,40})/i;
const SIGNATURE = /^signature\s{0,3}:\s{0,40}/i;
const NAME = /^(?:print(?:ed)?\s{1,3})?name\s{0,3}:\s{0,40}/i;
const NAME_AND_TITLE = /^name\s?(?:and|&|\/)\s?title\b\s{0,3}:?\s{0,40}/i;
const TITLE = /^(?:its|title|capacity)\s{0,3}:\s{0,40}/i;
const DATE = /^date[ds]?\b\s{0,3}(?:as\s{1,3}of\b|this\b)?\s{0,3}[:;,]?\s{0,40}/i;

/** The label at the beginning of a line, told by its first letter. */
export function labelOf(text: string): Label | undefined {
  switch (text.charAt(0).toLowerCase()) {
    case '/':
    case '\\':
    case '(':
      return mark(text, 0, false);
    case 'b':
      return byLabel(text);
    case 's':
      return signatureLabel(text);
    case 'n':
      return nameLabel(text);
    case 'p':
      return plain('name', NAME, text) ?? byLabel(text);
    case 'i':
    case 't':
    case 'c':
      return plain('title', TITLE, text);
    case 'd':
      return plain('date', DATE, text);
    default:
      return undefined;
  }
}

function plain(kind: PieceKind, pattern: RegExp, text: string): Label | undefined {
  const length = pattern.exec(text)?.[0].length;
  return length === undefined ? undefined : { kind, length, by: false, marked: false };
}

function mark(text: string, from: number, by: boolean): Label | undefined {
  const found = MARK.exec(text.slice(from));
  return found ? { kind: 'signed', length: from + found[0].length, by, marked: true } : undefined;
}

/** "By" without a colon is a label before a mark, a person or a firm, and else a word of a sentence. */
function byLabel(text: string): Label | undefined {
  const label = BY.exec(text)?.[0];
  if (label === undefined) return undefined;
  const marked = mark(text, label.length, true);
  if (marked) return marked;
  const rest = text.slice(label.length);
  const isLabel =
    /[:;]/.test(label) || rest === '' || personIn(rest) !== undefined || hasFirmMark(rest);
  return isLabel ? { kind: 'signed', length: label.length, by: true, marked: false } : undefined;
}

function signatureLabel(text: string): Label | undefined {
  const label = SIGNATURE.exec(text)?.[0];
  if (label === undefined) return mark(text, 0, false) ?? byLabel(text);
  return (
    mark(text, label.length, false) ?? {
      kind: 'signed',
      length: label.length,
      by: false,
      marked: false,
    }
  );
}

function nameLabel(text: string): Label | undefined {
  const both = NAME_AND_TITLE.exec(text)?.[0];
  if (both === undefined) return plain('name', NAME, text);
  const rest = text.slice(both.length);
  const kind = rest === '' || personIn(rest) !== undefined ? 'name' : 'title';
  return { kind, length: both.length, by: false, marked: false };
}

const BARE =
  /^[*†‡^]{0,3}(?:by|per(?=:)|its|title|capacity|dated?|signature|(?:print(?:ed)?\s)?name(?:\s?(?:and|&|\/)\s?title)?|(?:(?:by|per):?\s{0,3})?\/s\/)\s{0,3}[:;]?$/i;
const BARE_LENGTH_MAX = 24;

/** Whether a cell is nothing but a label, whose value stands in the next cell. */
export function isBareLabel(text: string): boolean {
  return text.length <= BARE_LENGTH_MAX && BARE.test(text);
}

const CAPTION =
  /^\(?(date|signature(?:\s?(?:and|&|\/)\s?title)?|title|(?:print(?:ed)?\s)?name|(?:print\s)?name\s?(?:and|&|\/)\s?title)\)?\.?$/i;

export type Caption = 'date' | 'signature' | 'title' | 'name' | 'name and title';

/** A caption below its value: `Signature`, `(Date)`, `Name/Title`; without a colon. */
export function captionOf(text: string): Caption | undefined {
  if (text.length > BARE_LENGTH_MAX) return undefined;
  const word = CAPTION.exec(text)?.[1]?.toLowerCase();
  switch (word) {
    case undefined:
      return undefined;
    case 'date':
    case 'signature':
    case 'title':
      return word;
    default:
      if (word.startsWith('signature')) return 'signature';
      return word.includes('title') ? 'name and title' : 'name';
  }
}
