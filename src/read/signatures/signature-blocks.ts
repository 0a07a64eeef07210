import { isPersonName } from '../parse/person-name.ts';
import { hasFirmMark, isSameName, isTitle, nameKey, titleBehind } from './names.ts';
import type { SignaturePiece } from './signature-lines.ts';
import { hasName, isNameBelow, NAME_DISTANCE_MAX, signatureMarks } from './signature-marks.ts';
import { titleEnd } from './title-lines.ts';

/** One signature and what stands around it. */
export interface SignatureBlock {
  /** The signed line, or the typed name where nothing is signed. */
  readonly signed: SignaturePiece;
  /** Between the signature and a line "By Jane Doe" that repeats its name. */
  readonly within: readonly SignaturePiece[];
  /** Lines with the signer's name, typed. */
  readonly names: readonly SignaturePiece[];
  /** Titles in lines of their own, each with the lines on which it runs. */
  readonly titles: readonly (readonly SignaturePiece[])[];
  /** Another person named right below: for whom an attorney signs. */
  readonly principal?: SignaturePiece;
  /** The reporting person right below a title, where another begins the next signature's lines. */
  readonly firm?: SignaturePiece;
  /** What is left above it, below the block before. */
  readonly above: readonly SignaturePiece[];
  /** What is left below it, above the next signature. */
  readonly below: readonly SignaturePiece[];
}

/** Tells whether a text is the name of a reporting person. */
export type IsFiler = (text: string) => boolean;

/** Cuts signature pages into blocks, one for each signature. */
export function signatureBlocks(
  pieces: readonly SignaturePiece[],
  isFiler: IsFiler,
): SignatureBlock[] {
  const marks = signatureMarks(pieces);
  const blocks: SignatureBlock[] = [];
  let above = pieces.slice(0, marks[0] ?? 0);
  marks.forEach((mark, at) => {
    const signed = pieces[mark];
    if (!signed) return;
    const next = marks[at + 1];
    const block = blockFrom(pieces, mark, next ?? pieces.length, isFiler);
    // A secretary who attests the signature of another signs for nobody.
    if (!ATTESTED.test(above.at(-1)?.text ?? '')) blocks.push({ ...block, signed, above });
    above = block.below.slice();
  });
  return blocks;
}

const ATTESTED = /^(?:attest(?:ed)?|witness(?:ed)?)(?:\sby)?\s?:?$/i;

function blockFrom(
  pieces: readonly SignaturePiece[],
  mark: number,
  end: number,
  isFiler: IsFiler,
): Omit<SignatureBlock, 'signed' | 'above'> {
  const repeated = repeatedName(pieces, mark, end);
  const within = repeated === undefined ? [] : pieces.slice(mark + 1, repeated);
  const from = repeated ?? mark + 1;
  const rest = pieces.slice(from, end);
  const own = ownLines(pieces[mark], rest, isFiler, pieces[end]);
  const below = withoutAgent(rest.slice(own.count), isFiler);
  const firm = isFirmBelow(own, below, isFiler) ? below[0] : undefined;
  return { within, ...own, ...(firm && { firm }), below: firm ? below.slice(1) : below };
}

/** `Jane Doe, Trustee` with the trust right below, and the next signature's firm behind a blank line. */
function isFirmBelow(
  { names, titles }: OwnLines,
  [first, next]: readonly SignaturePiece[],
  isFiler: IsFiler,
): boolean {
  const isTitled = titles.length > 0 || names.some((name) => titleBehind(name) !== undefined);
  if (!isTitled || first?.apart !== false || next?.apart !== true) return false;
  return isFiler(first.text) && isFiler(next.text);
}

/** Where the line "By Jane Doe" that repeats the signer's name stands. */
function repeatedName(
  pieces: readonly SignaturePiece[],
  mark: number,
  end: number,
): number | undefined {
  for (let at = mark + 1; at < end; at += 1) {
    const kind = pieces[at]?.kind;
    if (kind === 'signed') return isNameBelow(pieces, mark, at) ? at : undefined;
    if (kind !== 'text' && kind !== 'link') return undefined;
  }
  return undefined;
}

interface OwnLines {
  readonly names: SignaturePiece[];
  readonly titles: SignaturePiece[][];
  readonly principal?: SignaturePiece;
  /** How many pieces belong to the signature. */
  readonly count: number;
}

/** The signer's typed name and titles, from the top. */
function ownLines(
  signed: SignaturePiece | undefined,
  rest: readonly SignaturePiece[],
  isFiler: IsFiler,
  next: SignaturePiece | undefined,
): OwnLines {
  const names: SignaturePiece[] = [];
  const titles: SignaturePiece[][] = [];
  let count = runOn(signed, rest, 0, isFiler);
  if (count > 0) titles.push(rest.slice(0, count));
  while (count < rest.length) {
    const piece = rest[count];
    if (!piece) break;
    const isLast =
      next !== undefined && count === rest.length - 1 && !isSignersOwn(piece, signed, next);
    if (piece.kind === 'date') count += 1;
    else if (isNamePiece(piece) || isTypedName(piece, signed, count, names, titles, isLast)) {
      names.push(piece);
      count += 1;
      const end = runOn(piece, rest, count, isFiler);
      if (end > count) titles.push(rest.slice(count, end));
      count = end;
    } else if (isTitlePiece(piece, rest[count - 1], titles, isFiler)) {
      const end = titleEnd(rest, count, isFiler);
      titles.push(rest.slice(count, end));
      count = end;
    } else {
      const isOther = isPrincipal(piece, signed, count, names, isLast);
      return isOther
        ? { names, titles, principal: piece, count: count + 1 }
        : { names, titles, count };
    }
  }
  return { names, titles, count };
}

/** The index behind the lines on which a title runs that begins behind the signer's name. */
function runOn(
  name: SignaturePiece | undefined,
  rest: readonly SignaturePiece[],
  from: number,
  isFiler: IsFiler,
): number {
  if (!name || titleBehind(name) === undefined) return from;
  return titleEnd([name, ...rest.slice(from)], 0, isFiler) - 1 + from;
}

/** A labelled name, or the line "By Jane Doe" that repeats the signer. */
function isNamePiece({ kind }: SignaturePiece): boolean {
  return kind === 'name' || kind === 'signed';
}

function isTypedName(
  piece: SignaturePiece,
  signed: SignaturePiece | undefined,
  at: number,
  names: readonly SignaturePiece[],
  titles: readonly unknown[],
  isLast: boolean,
): boolean {
  if (isLast && opensNext(piece) && titleBehind(piece) === undefined) return false;
  if (piece.kind !== 'text' || titles.length > 0 || at >= NAME_DISTANCE_MAX) return false;
  const name = piece.person;
  // Families are named Bank or Group, too: what stands below its like is the name of who signed.
  if (name === undefined) return at === 0 && signed?.marked === true && isSameText(piece, signed);
  if (signed && hasName(signed) && !hasFirmMark(signed.text))
    return isSameName(name, signed.person ?? signed.text);
  return names.every(({ person, text }) => isSameName(name, person ?? text));
}

/** Whether a line repeats who signed above it, while someone else signs below. */
function isSignersOwn(
  piece: SignaturePiece,
  signed: SignaturePiece | undefined,
  next: SignaturePiece,
): boolean {
  if (!signed?.marked || signed.by || !hasName(next)) return false;
  return isSameText(piece, signed) && !isSameText(piece, next);
}

function isSameText(piece: SignaturePiece, signed: SignaturePiece): boolean {
  return hasName(signed) && nameKey(piece.text) === nameKey(signed.text);
}

/** A name all in capitals right above the next signature is that of the next filer. */
function opensNext(piece: SignaturePiece): boolean {
  return piece.apart && piece.text === piece.text.toUpperCase();
}

function isTitlePiece(
  piece: SignaturePiece,
  above: SignaturePiece | undefined,
  titles: readonly (readonly SignaturePiece[])[],
  isFiler: IsFiler,
): boolean {
  if (piece.kind === 'title') return true;
  if (piece.kind !== 'text' || piece.text.startsWith('(') || isFiler(piece.text)) return false;
  const isNext = titles.length === 0 || (!piece.apart && above?.kind === 'text');
  const isOffice = isTitle(piece.text) || AUTHORITY.test(piece.text);
  return isNext && (isOffice || (!piece.apart && FIRM_AND_OFFICE.test(piece.text)));
}

/** `Example Management Ltd., Director` below a name; a bank is a trustee itself. */
const FIRM_AND_OFFICE =
  /,\s(?:managing\s)?(?:director|member|manager|president|general\spartner)$/i;
const AUTHORITY = /^(?:duly\s|authori[sz]ed\s|as\s(?:an?\s|the\s)?[a-z])/i;

/** `/s/ Jane Doe, Attorney-in-Fact` above the typed name of someone else. */
function isPrincipal(
  piece: SignaturePiece,
  signed: SignaturePiece | undefined,
  at: number,
  names: readonly SignaturePiece[],
  isLast: boolean,
): boolean {
  if (at > 0 || names.length > 0 || isLast || piece.kind !== 'text') return false;
  return signed !== undefined && /\battorney/i.test(signed.text) && isPersonName(piece.text);
}

/** Less the line "*By: Jane Doe" and the attorney's name and title below it. */
function withoutAgent(
  pieces: readonly SignaturePiece[],
  isFiler: IsFiler,
): readonly SignaturePiece[] {
  const from = pieces.findIndex((piece) => piece.kind === 'agent');
  if (from < 0) return pieces;
  const to = pieces.findIndex(
    ({ kind, text, person }, at) =>
      at > from && (isFiler(text) || (kind === 'text' && !isTitle(text) && person === undefined)),
  );
  return [...pieces.slice(0, from), ...(to < 0 ? [] : pieces.slice(to))];
}
