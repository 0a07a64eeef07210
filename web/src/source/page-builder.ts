import { pictureBox } from '../../../src/read/layout/html-boxes.ts';
import { glyphsOf, type SymbolFont, symbolFontOf } from '../../../src/read/layout/html-glyphs.ts';
import { HIDDEN, SHOWN, shownElement, WITHOUT_TEXT } from './page-elements.ts';
import type { Places } from './places.ts';

/** An element that is open; one that is not shown has its parent's node. */
interface Open {
  readonly name: string;
  readonly node: HTMLElement;
  readonly font?: SymbolFont | undefined;
  readonly isHidden: boolean;
}

/** Lines of an EDGAR submission between its documents: tags that nothing closes. */
const SUBMISSION_LINES = new Set(['type', 'sequence', 'filename', 'description']);
/** What makes a document of a submission HTML and not plain text, near its beginning. */
const IS_HTML = /<(?:!doctype|html|body|p|div|table|font|center|pre)\b/i;
const BEGINNING = 2000;

/**
 * Makes the page of an HTML filing, node by node from the tokens of its source.
 * Nothing of the source is taken as it is: elements and attributes are those of layout, so that no
 * script, no link and no address of a filing can get into the page.
 */
export class PageBuilder {
  readonly #source: string;
  readonly #places: Places;
  readonly #document: Document;
  readonly #open: Open[];

  constructor(source: string, places: Places, root: HTMLElement) {
    this.#source = source;
    this.#places = places;
    this.#document = root.ownerDocument;
    this.#open = [{ name: '', node: root, isHidden: false }];
  }

  openTag(
    name: string,
    attributes: Readonly<Record<string, string>>,
    from: number,
    to: number,
  ): void {
    if (SUBMISSION_LINES.has(name) || name === 'text') this.#endSubmissionLine();
    if (name === 'img') return this.#text(pictureBox(attributes) ?? '', from, to);
    const top = this.#top();
    const shown = this.#shownAs(name, to);
    const node = shown === undefined ? top.node : shownElement(this.#document, shown, attributes);
    if (node !== top.node) top.node.append(node);
    if (SUBMISSION_LINES.has(name)) node.className = 'submission';
    this.#open.push({
      name,
      node,
      font: fontOf(attributes, top.font),
      isHidden: top.isHidden || HIDDEN.has(name),
    });
  }

  closeTag(name: string): void {
    const at = this.#open.findLastIndex((open) => open.name === name);
    if (at > 0) this.#open.length = at;
  }

  text(data: string, from: number, to: number): void {
    const { font } = this.#top();
    const glyphs = font && glyphsOf(data.trim(), font);
    this.#text(glyphs ?? data, from, to);
  }

  #text(data: string, from: number, to: number): void {
    const { node, isHidden, name } = this.#top();
    if (data === '' || isHidden || (WITHOUT_TEXT.has(name) && data.trim() === '')) return;
    const text = this.#document.createTextNode(data);
    node.append(text);
    this.#places.add(text, from, to);
  }

  /** The element that shows this one, if any: a header and a document in plain text are typed. */
  #shownAs(name: string, to: number): string | undefined {
    if (SHOWN.has(name)) return name;
    if (SUBMISSION_LINES.has(name)) return 'div';
    if (name === 'sec-header' || name === 'ims-header') return 'pre';
    if (name !== 'text') return undefined;
    return IS_HTML.test(this.#source.slice(to, to + BEGINNING)) ? 'div' : 'pre';
  }

  #endSubmissionLine(): void {
    if (SUBMISSION_LINES.has(this.#top().name)) this.#open.pop();
  }

  #top(): Open {
    const top = this.#open.at(-1);
    if (!top) throw new Error('The root is never closed.');
    return top;
  }
}

/** The symbol font that holds within an element; a font of letters ends one. */
function fontOf(
  { face, style }: Readonly<Record<string, string>>,
  around: SymbolFont | undefined,
): SymbolFont | undefined {
  const family = face ?? /font-family\s*:\s*([^;]{1,100})/i.exec(style ?? '')?.[1];
  return family === undefined ? around : symbolFontOf(family);
}
