import { doubted, type Fact, type Stated, stated, type Unread, unread } from '../../filing/fact.ts';
import type { Day } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { placeIn } from './piece-place.ts';
import type { SignatureBlock } from './signature-blocks.ts';
import type { SignaturePiece } from './signature-lines.ts';
import { toldDate } from './told-date.ts';

/** A date on the signature pages, or a label "Date:" with nothing behind it. */
interface DateMark {
  readonly piece: SignaturePiece;
  /** Its place among the pieces. */
  readonly at: number;
  /** Absent where the label is left blank. */
  readonly fact?: Stated<Day> | Unread;
}

/**
 * The date of each signature. A date above the first signature holds for those that follow, until
 * another comes; where dates stand below, each holds for the signatures above it that have none.
 * A signature with a blank date of its own has none, and the date of the column beside it is its own
 * only where it stands above both. `from` is where the signature pages begin: where no date stands
 * by itself, the sentence above the signatures may tell it.
 */
export function datesOf(
  layout: Layout,
  from: number,
  pieces: readonly SignaturePiece[],
  blocks: readonly SignatureBlock[],
): (Fact<Day> | undefined)[] {
  const marks = dateMarks(layout, pieces);
  const [first] = marks.filter(({ fact }) => fact);
  if (!first) {
    const to = marks.length === 0 ? blocks[0]?.signed.from : undefined;
    const told = to === undefined ? undefined : toldDate(layout, { from, to });
    return blocks.map(() => told);
  }
  const signedAt = blocks.map(({ signed }) => pieces.indexOf(signed));
  const datesLead = first.at < (signedAt[0] ?? 0);
  return blocks.map(({ signed }, order) => {
    const at = signedAt[order] ?? 0;
    const own = marks.filter(({ piece }) => isInReach(piece, signed, blocks));
    const onLine = own.find(({ piece, fact }) => fact && piece.row === signed.row)?.fact;
    if (onLine) return onLine;
    const above = datesLead ? dateAbove(own, at) : undefined;
    if (above || isBlank(own, at, signedAt)) return above;
    return (datesLead ? undefined : dateBelow(own, at)) ?? besideIn(marks, signed);
  });
}

function dateMarks(layout: Layout, pieces: readonly SignaturePiece[]): DateMark[] {
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== 'date') return [];
    const { day: found } = piece;
    if (piece.text === '') return [{ piece, at }];
    if (!found?.day) {
      // "Date: April 9" names no day without its year.
      const isLike = piece.labelled && /\d/.test(piece.text);
      return isLike
        ? [{ piece, at, fact: unread(NO_DAY, layout.place(piece.from, piece.to)) }]
        : [];
    }
    const span = placeIn(layout, piece, found.from, found.to);
    return [{ piece, at, fact: stated(found.day, span) }];
  });
}

const NO_DAY = 'What stands for the date of the signature is no day.';

/** Whether a date stands in a signature's own column, across the page, or above all columns. */
function isInReach(
  date: SignaturePiece,
  signed: SignaturePiece,
  blocks: readonly SignatureBlock[],
): boolean {
  const { inColumn } = date;
  if (!inColumn || !signed.inColumn || inColumn.group !== signed.inColumn.group) return true;
  if (inColumn.column === signed.inColumn.column) return true;
  return blocks.every(
    (block) => block.signed.inColumn?.group !== inColumn.group || block.signed.row > date.row,
  );
}

function dateAbove(marks: readonly DateMark[], signed: number): Fact<Day> | undefined {
  const last = marks.findLast(({ at }) => at < signed);
  const date = marks.findLast(({ at, fact }) => fact && at < signed);
  if (!date?.fact || !last || last.fact) return date?.fact;
  // A blank beside the date is that of a second signer.
  return last.piece.row === date.piece.row ? date.fact : inDoubt(date.fact, BLANK_BETWEEN);
}

const BLANK_BETWEEN = 'A date that is left blank stands between this one and the signature.';

function dateBelow(marks: readonly DateMark[], signed: number): Fact<Day> | undefined {
  return (marks.find(({ at, fact }) => fact && at > signed) ?? marks.findLast(({ fact }) => fact))
    ?.fact;
}

/** Whether a blank date stands between a signature and the next one, and no other date does. */
function isBlank(marks: readonly DateMark[], signed: number, signedAt: readonly number[]): boolean {
  const next = signedAt.find((at) => at > signed) ?? Infinity;
  const own = marks.filter(({ at }) => at > signed && at < next);
  return own.length > 0 && own.every(({ fact }) => !fact);
}

/** The only date that may be meant for a column without one; it stands in the column beside it. */
function besideIn(marks: readonly DateMark[], signed: SignaturePiece): Fact<Day> | undefined {
  const { inColumn } = signed;
  const beside = marks.find(({ piece, fact }) => fact && piece.inColumn?.group === inColumn?.group);
  return inColumn && beside?.fact ? inDoubt(beside.fact, BESIDE) : undefined;
}

function inDoubt(fact: Stated<Day> | Unread, doubt: string): Fact<Day> {
  return fact.value === undefined ? fact : doubted(fact, doubt);
}

const BESIDE = 'The date stands in the column of another signature.';
