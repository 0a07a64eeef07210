import { inputBox, pictureBox } from './html-boxes.ts';
import { type ElementKind, ENDED_BY_NEXT } from './html-elements.ts';
import { type Frame, frameOf, isPlain, isScope, isVoid, ROOT } from './html-frame.ts';
import { type NoteMark, RaisedText } from './html-notes.ts';
import { type Output, writeEntity, writeProse, writeSymbols, writeTyped } from './html-prose.ts';
import { HtmlTables } from './html-tables.ts';
import { implied, type Tag } from './html-tags.ts';
import type { Name, TokenListener } from './html-tokens.ts';
import { HtmlWriter } from './html-writer.ts';

/** Elements open at one time; deeper ones end the innermost. */
const DEPTH_MAX = 400;
/** A gap is as wide as what parts two cells. */
const GAP_BLANKS = 2;

/** Turns the tokens of one document into reading text, table rows and page breaks. */
export class HtmlReader implements TokenListener {
  readonly writer: HtmlWriter = new HtmlWriter();
  readonly tables: HtmlTables = new HtmlTables(this.writer);
  readonly #html: string;
  readonly #base: number;
  readonly #frames: Frame[] = [];
  #top: Frame = ROOT;
  /** How many `p` are open. */
  #paragraphs = 0;
  #raised: RaisedText | undefined;
  #note: NoteMark | undefined;
  /** Where in the source the reader is, about. */
  #at: number;
  /** Whether a typed element has just begun, whose first line end does not count. */
  #typedBegins = false;

  /** `base` is the source's offset at which the HTML begins. */
  constructor(html: string, base: number) {
    this.#html = html;
    this.#base = base;
    this.#at = base;
  }

  open(tag: Tag, from: number): void {
    if (tag.kind === 'nothing') return;
    this.#at = this.#base + from;
    if (isVoid(tag.kind)) this.#showVoid(tag);
    else this.#openElement(tag);
  }

  close({ name, kind }: Name): void {
    if (kind === 'break') this.writer.breakLine();
    if (isVoid(kind) || kind === 'nothing') return;
    const at = this.#innermost(name, kind);
    if (at >= 0) this.#leaveTo(at);
  }

  text(from: number, to: number): void {
    if (this.#top.hidden) return;
    this.#at = this.#base + to;
    const piece = { html: this.#html, from, to, base: this.#base };
    if (this.#note) this.#settleFraction(this.#html.charCodeAt(from));
    if (this.#top.font) writeSymbols(this.#output(), piece, this.#top.font);
    else if (this.#top.typed && !this.#raised) writeTyped(this.writer, this.#typedPiece(piece));
    else writeProse(this.#output(), piece);
  }

  character(code: number, from: number, to: number): void {
    if (this.#top.hidden) return;
    if (this.#note) this.#settleFraction(code);
    const start = this.#base + from;
    const end = this.#base + to;
    const { font } = this.#top;
    if (font && code > 32 && code !== 160) {
      const html = String.fromCodePoint(code);
      // A piece of another length than its source maps as a whole.
      const symbols: Output = {
        write: (text) => this.#output().write(text, start, end),
        softBlank: () => this.#output().softBlank(start, end),
        hardBlanks: (count) => this.#output().hardBlanks(count, start, end),
      };
      writeSymbols(symbols, { html, from: 0, to: html.length, base: 0 }, font);
    } else if (this.#top.typed && !this.#raised && code <= 32) {
      if (code === 10) this.writer.typedLineEnd();
      else this.writer.typedBlanks(code === 9 ? -1 : 1, start, end);
    } else writeEntity(this.#output(), code, start, end);
  }

  /** Ends whatever is still open. */
  finish(): void {
    this.#leaveTo(0);
  }

  #showVoid({ kind, attributes, style, length }: Tag): void {
    if (this.#top.hidden || style.display === 'none') return;
    this.#releaseRaised();
    this.#note = undefined;
    if (kind === 'break') this.writer.breakLine();
    if (kind === 'rule') this.writer.rule();
    if (kind === 'page' || style.pageBefore || style.pageAfter) this.writer.endPage();
    const box = kind === 'picture' ? pictureBox(attributes) : undefined;
    const field = kind === 'input' ? inputBox(attributes) : undefined;
    const shown = box ?? field;
    if (shown) this.#output().write(shown, this.#at, this.#at + length);
  }

  #openElement(tag: Tag): void {
    const shown = tag.frame.kind;
    if (shown !== 'inline') {
      this.#note = undefined;
      this.#endOpen(shown, tag.name);
    }
    if (this.#frames.length >= DEPTH_MAX) this.#leaveTo(DEPTH_MAX - 1);
    const frame = isPlain(this.#top) ? tag.frame : frameOf(tag, this.#top);
    if (!frame.hidden) this.#begin(frame, tag);
    this.#frames.push(frame);
    if (frame.name === 'p') this.#paragraphs += 1;
    this.#top = frame;
  }

  /** Ends what cannot stay open around the element that begins. */
  #endOpen(kind: ElementKind, name: string): void {
    this.#releaseRaised();
    const ended = ENDED_BY_NEXT.get(name);
    if (ended) this.#leaveInnermost((frame) => ended.has(frame.name));
    if (kind === 'cell') this.#prepareCell();
    else if (kind === 'row') this.#prepareRow();
    else if (this.#paragraphs > 0) this.#leaveInnermost((frame) => frame.name === 'p');
  }

  #prepareRow(): void {
    const table = this.#frames.findLastIndex((frame) => frame.kind === 'table');
    // Rows without a table, as cut-up filings have them, make one.
    if (table < 0) this.#openElement(implied('table'));
    else this.#leaveTo(table + 1);
  }

  #prepareCell(): void {
    const row = this.#frames.findLastIndex(({ kind }) => kind === 'row' || kind === 'table');
    if (this.#frames[row]?.kind === 'row') this.#leaveTo(row + 1);
    else this.#openElement(implied('tr'));
  }

  #begin(frame: Frame, { attributes, style }: Tag): void {
    if (frame.kind === 'paragraph' || frame.kind === 'typed') this.writer.endParagraph();
    if (frame.kind === 'line') this.writer.endLine();
    if (style.pageBefore) this.writer.endPage();
    if (frame.kind === 'table') this.tables.openTable();
    if (frame.kind === 'row') this.tables.openRow();
    if (frame.kind === 'cell') {
      this.tables.openCell(spanOf(attributes['colspan']), spanOf(attributes['rowspan']));
    }
    if (frame.kind === 'typed') this.#typedBegins = true;
    if (frame.gap) this.#writeGap();
    if (frame.raised && !this.#raised) this.#raised = new RaisedText();
  }

  #leaveTo(index: number): void {
    while (this.#frames.length > index) {
      const frame = this.#frames.pop();
      if (frame?.name === 'p') this.#paragraphs -= 1;
      if (frame && !frame.hidden) this.#end(frame);
      this.#top = this.#frames.at(-1) ?? ROOT;
    }
  }

  #end(frame: Frame): void {
    if (frame.raised || frame.kind !== 'inline') this.#releaseRaised();
    if (frame.gap) this.#writeGap();
    if (frame.kind === 'paragraph' || frame.kind === 'typed') this.writer.endParagraph();
    if (frame.kind === 'line') this.writer.endLine();
    if (frame.kind === 'cell') this.tables.closeCell();
    if (frame.kind === 'row') this.tables.closeRow();
    if (frame.kind === 'table') this.tables.closeTable();
    if (frame.pageAfter) this.writer.endPage();
  }

  #leaveInnermost(isIt: (frame: Frame) => boolean): void {
    const at = this.#frames.findLastIndex((frame) => isIt(frame) || isScope(frame));
    const frame = this.#frames[at];
    if (frame && isIt(frame)) this.#leaveTo(at);
  }

  /** Where the element that a closing tag ends is open; -1 where it ends none. */
  #innermost(name: string, kind: ElementKind): number {
    if (this.#top.name === name) return this.#frames.length - 1;
    const stops = (frame: Frame): boolean => {
      if (kind === 'table') return false;
      return kind === 'row' || kind === 'cell' ? frame.kind === 'table' : isScope(frame);
    };
    const at = this.#frames.findLastIndex((frame) => frame.name === name || stops(frame));
    return this.#frames[at]?.name === name ? at : -1;
  }

  #output(): Output {
    if (this.#raised?.isLong) this.#releaseRaised();
    return this.#raised ?? this.writer;
  }

  #releaseRaised(): void {
    this.#note = this.#raised?.release(this.writer);
    this.#raised = undefined;
  }

  /** A raised number before a slash is a fraction's: `33 1/3`, not `33(1)/3`. */
  #settleFraction(code: number): void {
    const note = this.#note;
    this.#note = undefined;
    if (!note || note.close + 1 !== this.writer.next) return;
    if (code !== SLASH && code !== FRACTION_SLASH) return;
    this.writer.replace(note.open, ' ');
    this.writer.replace(note.close, '');
  }

  #writeGap(): void {
    this.#output().hardBlanks(GAP_BLANKS, this.#at, this.#at);
  }

  #typedPiece<P extends { readonly from: number }>(piece: P): P {
    if (!this.#typedBegins) return piece;
    this.#typedBegins = false;
    const lineEnd = /^\r?\n/.exec(this.#html.slice(piece.from, piece.from + 2));
    return lineEnd ? { ...piece, from: piece.from + lineEnd[0].length } : piece;
  }
}

const SLASH = 47;
const FRACTION_SLASH = 0x2044;

function spanOf(attribute: string | undefined): number {
  return attribute === undefined ? 1 : Number.parseInt(attribute, 10) || 1;
}
