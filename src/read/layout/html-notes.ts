import type { Output } from './html-prose.ts';
import type { HtmlWriter } from './html-writer.ts';

/** Note marks are short; longer raised text is written as it stands. */
const RAISED_LENGTH_MAX = 12;

interface Held {
  /** Empty for blanks. */
  readonly text: string;
  readonly blanks: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Raised text, held back until it ends: a bare number or letter is a note mark and written `(1)`,
 * right behind what it marks, so that it does not run into a number's digits.
 * Stars and daggers cannot be taken for digits and stay bare, as do `th`, `TM` and all else.
 */
export class RaisedText implements Output {
  readonly #held: Held[] = [];
  #length = 0;

  /** Whether more is held than a note mark can be. */
  get isLong(): boolean {
    return this.#length > RAISED_LENGTH_MAX || this.#held.length > RAISED_LENGTH_MAX;
  }

  write(text: string, from: number, to: number): void {
    this.#held.push({ text, blanks: 0, from, to });
    this.#length += text.length;
  }

  softBlank(from: number, to: number): void {
    this.#held.push({ text: '', blanks: 0, from, to });
  }

  hardBlanks(count: number, from: number, to: number): void {
    this.#held.push({ text: '', blanks: count, from, to });
  }

  /** Writes what was held; gives the parentheses' pieces where it was one note mark. */
  release(writer: HtmlWriter): NoteMark | undefined {
    const texts = this.#held.filter((held) => held.text !== '');
    const mark = texts.map((held) => held.text).join('');
    if (!NOTE_MARKS.test(mark) || mark.length > RAISED_LENGTH_MAX) {
      for (const held of this.#held) writeHeld(writer, held);
      return undefined;
    }
    if (this.#held[0]?.text !== '') writer.dropSoftBlank();
    const note = writeMarks(writer, mark, texts);
    const last = this.#held.at(-1);
    if (last?.text === '') writer.softBlank(last.from, last.to);
    return note;
  }
}

/** The pieces that hold the parentheses of a note mark. */
export interface NoteMark {
  readonly open: number;
  readonly close: number;
}

/** One letter or up to three digits, or several of them: `1`, `a`, `1, 2`. */
const NOTE_MARKS = /^(?:\d{1,3}|[A-Za-z])(?:, ?(?:\d{1,3}|[A-Za-z]))*$/;

/** Writes each mark in parentheses of its own; gives their pieces where it is one number. */
function writeMarks(
  writer: HtmlWriter,
  marks: string,
  held: readonly Held[],
): NoteMark | undefined {
  const from = held[0]?.from ?? 0;
  const to = held.at(-1)?.to ?? from;
  if (held.length > 1 || to - from !== marks.length) {
    writer.write(`(${marks.replace(/, ?/g, ')(')})`, from, to);
    return undefined;
  }
  for (const mark of marks.matchAll(/[A-Za-z0-9]+/g)) {
    const at = from + mark.index;
    writer.write('(', at, at);
    writer.write(mark[0], at, at + mark[0].length);
    writer.write(')', at + mark[0].length, at + mark[0].length);
  }
  return /^\d+$/.test(marks) ? { open: writer.next - 3, close: writer.next - 1 } : undefined;
}

function writeHeld(writer: HtmlWriter, held: Held): void {
  if (held.text !== '') writer.write(held.text, held.from, held.to);
  else if (held.blanks > 0) writer.hardBlanks(held.blanks, held.from, held.to);
  else writer.softBlank(held.from, held.to);
}
