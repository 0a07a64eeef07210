import { TAB_WIDTH } from './lines.ts';
import { Origins } from './origins.ts';

/** The part of the reading text that a table's cell takes, in pieces; `start` is -1 while empty. */
export interface CellText {
  start: number;
  end: number;
  /** The piece that parts it from the cell before, or -1. */
  separator: number;
  /** Whether it has more than one line. */
  broken: boolean;
}

/** What a writer has written, once it is done. */
export interface Written {
  readonly text: string;
  readonly origins: Origins;
  /** Offset in the text of each piece, and of the end behind the last. */
  readonly offsets: readonly number[];
}

/**
 * Writes the reading text piece by piece.
 * Blanks and line ends are owed and only written when something follows them, so that no line and
 * no cell begins or ends with them; what parts two cells of a row is settled when the row is over.
 */
export class HtmlWriter {
  readonly #pieces: string[] = [];
  readonly #froms: number[] = [];
  readonly #tos: number[] = [];
  /** Pieces at which a new page begins, ascending. */
  readonly pageBreaks: number[] = [];
  /** Pieces before which a rule stands, ascending. */
  readonly rules: number[] = [];
  #lineEndsOwed = 0;
  #blanksOwed = 0;
  /** Whether the blanks owed are kept where a line begins, and whether the last may take no other. */
  #blanksHard = false;
  #blankSoft = false;
  #blanksFrom = 0;
  #blanksTo = 0;
  #column = 0;
  #pageOwed = false;
  #ruleOwed = false;
  #cell: CellText | undefined;
  #cellParted = false;

  /** Number of the piece that is written next. */
  get next(): number {
    return this.#pieces.length;
  }

  /** Text without blanks at its ends or line ends in it, from this part of the source. */
  write(text: string, from: number, to: number): void {
    if (text === '') return;
    this.#payOwed(from);
    this.#push(text, from, to);
    if (this.#cell) this.#cell.end = this.next;
  }

  /** A blank that counts once with those beside it and not at all at the start of a line. */
  softBlank(from: number, to: number): void {
    if (this.#blankSoft) return;
    if (!this.#blanksHard && this.#isAtLineStart()) return;
    this.#owe(1, from, to);
    this.#blankSoft = true;
  }

  /** Blanks that all count. */
  hardBlanks(count: number, from: number, to: number): void {
    if (this.#isAtCellStart()) return;
    this.#owe(count, from, to);
    this.#blanksHard = true;
    this.#blankSoft = false;
  }

  /** Blanks as typed, which count even where a cell begins; -1 is a tab. */
  typedBlanks(count: number, from: number, to: number): void {
    const column = (this.#lineEndsOwed > 0 ? 0 : this.#column) + this.#blanksOwed;
    this.#owe(count < 0 ? TAB_WIDTH - (column % TAB_WIDTH) : count, from, to);
    this.#blanksHard = true;
    this.#blankSoft = false;
  }

  /** What follows stands on a line of its own. */
  endLine(): void {
    this.#oweLineEnds(1);
  }

  /** What follows stands on a line of its own, behind a blank line. */
  endParagraph(): void {
    this.#oweLineEnds(2);
  }

  /** A line break: two of them leave a blank line, more leave no more. */
  breakLine(): void {
    this.#oweLineEnds(Math.min(this.#lineEndsOwed + 1, 2));
  }

  /** A line end as typed; blank lines are kept. */
  typedLineEnd(): void {
    this.#oweLineEnds(this.#lineEndsOwed + 1);
  }

  /** What follows is on a new page. */
  endPage(): void {
    this.#oweLineEnds(1);
    // A break before the first word ends no page.
    this.#pageOwed = this.next > 0;
  }

  /** A rule across the page. */
  rule(): void {
    this.#oweLineEnds(2);
    this.#ruleOwed = true;
  }

  /** Blanks that only part words are left out before what follows. */
  dropSoftBlank(): void {
    if (this.#blanksOwed === 1 && this.#blankSoft) this.#forgetBlanks();
  }

  /** What follows goes into a cell, parted from what its row holds so far. */
  enterCell(cell: CellText, parted: boolean): void {
    this.#forgetBlanks();
    this.#cell = cell;
    this.#cellParted = parted;
    if (parted) this.#lineEndsOwed = 0;
  }

  /** The cell is over; text between it and the next would stand on a line of its own. */
  leaveCell(): void {
    const rowBegun = this.#cellParted || (this.#cell !== undefined && this.#cell.start >= 0);
    this.#cell = undefined;
    this.#cellParted = false;
    this.#forgetBlanks();
    if (rowBegun) this.#lineEndsOwed = 1;
  }

  /** What the pieces from `start` to before `end` hold; long ones are cut. */
  peek(start: number, end: number): string {
    return this.#pieces.slice(start, Math.min(end, start + PEEK_PIECES_MAX)).join('');
  }

  /** Puts another text in place of a piece; its source stays. */
  replace(piece: number, text: string): void {
    this.#pieces[piece] = text;
  }

  /** The whole text; to be asked for once, at the end. */
  finish(): Written {
    const origins = new Origins();
    const offsets = [0];
    for (let at = 0; at < this.#pieces.length; at += 1) {
      origins.add(this.#pieces[at]?.length ?? 0, this.#froms[at] ?? 0, this.#tos[at] ?? 0);
      offsets.push(origins.length);
    }
    return { text: this.#pieces.join(''), origins, offsets };
  }

  #push(text: string, from: number, to: number): void {
    this.#pieces.push(text);
    this.#froms.push(from);
    this.#tos.push(to);
    this.#column += text.length;
  }

  #owe(count: number, from: number, to: number): void {
    if (this.#blanksOwed === 0) this.#blanksFrom = from;
    this.#blanksOwed += count;
    this.#blanksTo = to;
  }

  #oweLineEnds(count: number): void {
    if (this.#isAtCellStart() || this.next === 0) {
      this.#forgetBlanks();
      return;
    }
    // A line of nothing but hard blanks is a blank line.
    const blankLine = this.#blanksHard && this.#lineEndsOwed === 1;
    this.#lineEndsOwed = Math.max(this.#lineEndsOwed, blankLine ? 2 : count);
    this.#forgetBlanks();
  }

  #forgetBlanks(): void {
    this.#blanksOwed = 0;
    this.#blanksHard = false;
    this.#blankSoft = false;
  }

  #payOwed(from: number): void {
    if (this.#isAtCellStart() && this.#cellParted) this.#partCell(from);
    else if (this.#lineEndsOwed > 0) this.#writeLineEnds(from);
    if (this.#blanksOwed > 0) {
      this.#push(' '.repeat(this.#blanksOwed), this.#blanksFrom, this.#blanksTo);
      this.#forgetBlanks();
    }
    if (this.#pageOwed) this.pageBreaks.push(this.next);
    if (this.#ruleOwed) this.rules.push(this.next);
    this.#pageOwed = false;
    this.#ruleOwed = false;
    if (this.#cell && this.#cell.start < 0) this.#cell.start = this.next;
  }

  #partCell(from: number): void {
    if (this.#cell) this.#cell.separator = this.next;
    this.#push('  ', from, from);
    this.#lineEndsOwed = 0;
  }

  #writeLineEnds(from: number): void {
    if (this.#cell && this.#cell.start >= 0) this.#cell.broken = true;
    this.#push('\n'.repeat(this.#lineEndsOwed), from, from);
    this.#lineEndsOwed = 0;
    this.#column = 0;
  }

  #isAtCellStart(): boolean {
    return this.#cell !== undefined && this.#cell.start < 0;
  }

  #isAtLineStart(): boolean {
    return this.#lineEndsOwed > 0 || this.next === 0 || this.#isAtCellStart();
  }
}

/** So many pieces tell what a cell holds; longer cells are neither signs nor labels. */
const PEEK_PIECES_MAX = 64;
