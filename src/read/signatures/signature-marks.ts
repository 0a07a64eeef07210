import { isSameName, isTitle } from './names.ts';
import type { SignaturePiece } from './signature-lines.ts';

/** The typed name stands at most so many pieces below the signature. */
export const NAME_DISTANCE_MAX = 3;

/**
 * The indices of the pieces that are signatures, in order.
 * Where nothing is marked as signed, every typed name of a person is taken for one.
 */
export function signatureMarks(pieces: readonly SignaturePiece[]): number[] {
  const named = signedMarks(pieces).filter((mark, at, marks) =>
    isNamed(pieces, mark, marks[at + 1] ?? pieces.length),
  );
  if (named.length === 0) return typedNames(pieces);
  const isSigned = named.some((mark) => pieces[mark]?.marked);
  return isSigned ? named : [...named, ...personsBetween(pieces, named)].toSorted((a, b) => a - b);
}

/**
 * On a page where nothing is marked as signed, "By" stands only before those who sign for others: a
 * person's name by itself behind another's title is that of one who signs for himself, and so is a
 * name that stands over itself above them all.
 */
function personsBetween(pieces: readonly SignaturePiece[], marks: readonly number[]): number[] {
  const found: number[] = [];
  let isTitled = false;
  const agent = pieces.findIndex(({ kind }) => kind === 'agent');
  pieces.slice(0, agent < 0 ? pieces.length : agent).forEach((piece, at) => {
    if (marks.includes(at)) isTitled = false;
    else if (at < (marks[0] ?? 0) && isTypedTwice(pieces, at)) found.push(at);
    else if (isTitled && piece.apart && isPersonPiece(piece) && !isRepeated(pieces, at)) {
      found.push(at);
      isTitled = false;
    } else isTitled ||= at > (marks[0] ?? 0) && (piece.kind === 'title' || isTitle(piece.text));
  });
  return found;
}

/** Whether a person's name stands over itself, in the place of a signature and below it. */
function isTypedTwice(pieces: readonly SignaturePiece[], at: number): boolean {
  const name = pieces[at];
  const below = pieces.slice(at + 1).find(({ kind }) => kind !== 'date');
  if (!name || !below || !isPersonPiece(name) || !isPersonPiece(below)) return false;
  return isSameName(nameOf(name), nameOf(below));
}

/** Whether the line below is another signature's "By", so that the name is its filer's. */
function isRepeated(pieces: readonly SignaturePiece[], at: number): boolean {
  return pieces[at + 1]?.kind === 'signed';
}

/** Whether a line has a name in it, and not only a label or a rule. */
export function hasName(piece: SignaturePiece): boolean {
  return /[A-Za-z]{2}/.test(piece.text);
}

/** "By:" and "/s/ Name" of one signature often stand on two lines, in either order. */
function signedMarks(pieces: readonly SignaturePiece[]): number[] {
  const marks: number[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'signed' || isNameBelow(pieces, marks.at(-1), at)) return;
    const previous = marks.at(-1);
    const above = previous === at - 1 ? pieces[previous] : undefined;
    if (above && isSignedBelow(above, piece)) return;
    if (!above || (hasName(above) && hasName(piece))) marks.push(at);
    else if (!hasName(above)) marks[marks.length - 1] = at;
  });
  return marks;
}

/** `/s/ Jane Doe` right below `By: Jane Doe, President` signs what that says. */
function isSignedBelow(above: SignaturePiece, piece: SignaturePiece): boolean {
  if (!above.by || above.marked || !piece.marked || piece.by) return false;
  return hasName(above) && isSameName(nameOf(above), nameOf(piece));
}

/**
 * `By Jane Doe, Managing Member` below `/s/ Jane Doe` repeats the signer and signs nothing; firms
 * may stand between the two.
 */
export function isNameBelow(
  pieces: readonly SignaturePiece[],
  mark: number | undefined,
  at: number,
): boolean {
  const [signed, piece] = [pieces[mark ?? -1], pieces[at]];
  if (mark === undefined || !signed?.marked || !piece || piece.marked || !piece.by) return false;
  if (!isSameName(nameOf(signed), nameOf(piece))) return false;
  return pieces
    .slice(mark + 1, at)
    .every(
      ({ kind, text }) => (kind === 'text' || kind === 'link') && !isSameName(nameOf(signed), text),
    );
}

function nameOf(piece: SignaturePiece): string {
  return piece.person ?? piece.text;
}

/** Whether a name stands in or right below a signed line; a bare label signs nothing. */
function isNamed(pieces: readonly SignaturePiece[], mark: number, next: number): boolean {
  const signed = pieces[mark];
  if (!signed) return false;
  if (hasName(signed)) return true;
  const end = Math.min(next, mark + 1 + NAME_DISTANCE_MAX);
  return pieces.slice(mark + 1, end).some((piece) => isPersonPiece(piece));
}

function isPersonPiece({ kind, person }: SignaturePiece): boolean {
  return (kind === 'text' || kind === 'name') && person !== undefined;
}

function typedNames(pieces: readonly SignaturePiece[]): number[] {
  const marks: number[] = [];
  let above: string | undefined;
  pieces.forEach((piece, at) => {
    const name = isPersonPiece(piece) ? piece.person : undefined;
    if (name !== undefined && !(above !== undefined && isSameName(above, name))) marks.push(at);
    above = name ?? above;
  });
  return marks;
}
