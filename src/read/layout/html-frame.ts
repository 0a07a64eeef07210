import type { ElementKind } from './html-elements.ts';
import type { SymbolFont } from './html-glyphs.ts';
import { fontNamed, type Style } from './html-style.ts';
import type { Attributes } from './html-tag-reader.ts';

/** An open element and what holds inside it. */
export interface Frame {
  readonly name: string;
  readonly kind: ElementKind;
  readonly font: SymbolFont | undefined;
  readonly typed: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly gap: boolean;
  readonly pageAfter: boolean;
}

/** What holds outside of all elements. */
export const ROOT: Frame = {
  name: '',
  kind: 'inline',
  font: undefined,
  typed: false,
  hidden: false,
  raised: false,
  gap: false,
  pageAfter: false,
};

/** What a tag says of the element that it opens. */
export interface Opening {
  readonly name: string;
  readonly kind: ElementKind;
  readonly attributes: Attributes;
  readonly style: Style;
}

/** Whether nothing of what holds inside a frame is handed on to the elements in it. */
export function isPlain({ font, typed, hidden }: Frame): boolean {
  return font === undefined && !typed && !hidden;
}

/** The frame of an element that opens inside another. */
export function frameOf({ name, kind: own, attributes, style }: Opening, outer: Frame): Frame {
  const kind = shownKind(own, style);
  const face = attributes['face'];
  const font = style.font ?? (face === undefined ? outer.font : fontNamed(face));
  const small = style.sized || /^(?:1|-\d)$/.test(attributes['size'] ?? '');
  return {
    name,
    kind,
    font: font === 'ordinary' ? undefined : font,
    typed: style.typed ?? (outer.typed || kind === 'typed'),
    hidden: outer.hidden || kind === 'dropped' || style.display === 'none',
    raised: kind === 'inline' && (name === 'sup' || style.raised || (small && style.atTop)),
    gap: style.display === 'gap' && kind === 'inline',
    pageAfter: style.pageAfter,
  };
}

/** Whether an element has no content. */
export function isVoid(kind: ElementKind): boolean {
  return (
    kind === 'break' || kind === 'rule' || kind === 'picture' || kind === 'input' || kind === 'page'
  );
}

/** Styles turn lines into parts of one and back. */
function shownKind(kind: ElementKind, style: Style): ElementKind {
  if ((kind === 'line' || kind === 'paragraph') && style.display === 'inline') return 'inline';
  if ((kind === 'line' || kind === 'paragraph') && style.display === 'gap') return 'inline';
  return kind === 'inline' && style.display === 'block' ? 'line' : kind;
}

/** Text formatting and paragraphs do not reach out of a cell. */
export function isScope({ kind }: Frame): boolean {
  return kind === 'cell' || kind === 'table' || kind === 'row';
}
