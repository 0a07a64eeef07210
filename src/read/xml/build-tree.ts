import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Origins } from '../layout/origins.ts';
import type { Element, Fault } from './element.ts';

/** The tree of a document; without a root where no element was found. */
export interface Tree {
  readonly root?: Element;
  readonly faults: readonly Fault[];
}

/** Where parts of the text that is read stand in the source. */
export type Places = Pick<Origins, 'place'>;

/** The statements nest nine deep; what nests deeper is no statement. */
const DEPTH_MAX = 64;
/** Faults told one by one; broken markup seldom breaks once. */
const FAULTS_MAX = 50;

/** Reads XML strictly and keeps what is sound of it; `origins` turns offsets into places of the source. */
export function buildTree(text: string, origins: Places): Tree {
  const builder = new TreeBuilder(text, origins);
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', ({ message }) => builder.fault(message, parser.position));
  parser.on('opentag', (tag) => builder.open(tag, parser.position));
  parser.on('text', (piece) => builder.text(piece));
  parser.on('cdata', (piece) => builder.text(piece));
  parser.on('closetag', (tag) => builder.close(tag, parser.position));
  try {
    parser.write(text).close();
  } catch (error) {
    builder.fault(
      error instanceof Error ? error.message : 'the document cannot be read',
      text.length,
    );
  }
  return builder.finish();
}

/** An element whose end has not been seen yet. */
interface Open {
  readonly name: string;
  readonly namespace: string;
  readonly from: number;
  readonly innerFrom: number;
  readonly children: Element[];
  text: string;
}

class TreeBuilder {
  readonly #text: string;
  readonly #origins: Places;
  readonly #stack: Open[] = [];
  readonly #faults: Fault[] = [];
  #faultCount = 0;
  #count = 0;
  #root: Element | undefined;

  constructor(text: string, origins: Places) {
    this.#text = text;
    this.#origins = origins;
  }

  fault(message: string, position: number): void {
    this.#faultCount += 1;
    if (this.#faultCount > FAULTS_MAX) return;
    const to = Math.min(position, this.#text.length);
    this.#faults.push({ message, span: this.#origins.place(Math.max(0, to - 1), to) });
  }

  open(tag: SaxesTagNS, position: number): void {
    if (this.#stack.length >= DEPTH_MAX) {
      throw new RangeError(`elements are nested more than ${DEPTH_MAX} deep; the rest is not read`);
    }
    this.#stack.push({
      name: tag.local,
      namespace: tag.uri,
      from: this.#tagAt('<', tag.name, position),
      innerFrom: position,
      children: [],
      text: '',
    });
  }

  text(piece: string): void {
    const top = this.#stack.at(-1);
    if (top) top.text += piece;
  }

  close(tag: SaxesTagNS, position: number): void {
    const start = tag.isSelfClosing ? position : this.#tagAt('</', tag.name, position);
    // Where an outer element ends, its open inner ones are closed too, at an end tag of another name.
    const closed = tag.isSelfClosing || this.#isEndTag(start, tag.name);
    this.#finishTop(start, closed ? position : start, closed);
  }

  /** Closes what is still open where the document ends. */
  finish(): Tree {
    const end = this.#text.length;
    while (this.#stack.length > 0) this.#finishTop(end, end, false);
    const more = this.#faultCount - this.#faults.length;
    const last = this.#faults.at(-1);
    if (more > 0 && last) {
      this.#faults.push({ message: `${more} more faults follow`, span: last.span });
    }
    return { ...(this.#root && { root: this.#root }), faults: this.#faults };
  }

  /** Where the tag begins that ends at an offset: most tags are nothing but a name. */
  #tagAt(mark: '<' | '</', name: string, end: number): number {
    const at = end - 1 - name.length - mark.length;
    return this.#text.startsWith(mark, at) ? at : this.#text.lastIndexOf(mark, end - 1);
  }

  #isEndTag(start: number, name: string): boolean {
    if (!this.#text.startsWith(name, start + 2)) return false;
    const behind = this.#text.charAt(start + 2 + name.length);
    return behind === '>' || /\s/.test(behind);
  }

  #finishTop(innerTo: number, to: number, closed: boolean): void {
    const top = this.#stack.pop();
    if (!top) return;
    const innerEnd = Math.max(top.innerFrom, innerTo);
    const element: Element = {
      index: this.#count,
      name: top.name,
      namespace: top.namespace,
      span: this.#origins.place(top.from, Math.max(innerEnd, to)),
      inner: this.#innerSpan(top.innerFrom, innerEnd),
      text: top.text,
      children: top.children,
      closed,
    };
    this.#count += 1;
    const parent = this.#stack.at(-1);
    if (parent) parent.children.push(element);
    else this.#root ??= element;
  }

  /** Asked with the tag's last character, which is there even where the element holds nothing. */
  #innerSpan(from: number, to: number): { from: number; to: number } {
    const start = this.#origins.place(from - 1, from).to;
    return { from: start, to: to > from ? this.#origins.place(from, to).to : start };
  }
}
