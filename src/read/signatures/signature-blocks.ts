import { isPersonName, withoutEsquire } from '../parse/person-name.ts';
import type { SignaturePiece } from './signature-lines.ts';

/** One signature with what stands around it. */
export interface SignatureBlock {
  /** The signed line, or the typed name where nothing is signed. */
  readonly signed: SignaturePiece;
  /** Between the signature before and this one. */
  readonly before: readonly SignaturePiece[];
  /** Between this signature and the next. */
  readonly after: readonly SignaturePiece[];
}

/**
 * Cuts signature pages into blocks, one for each signature.
 * Where nothing is marked as signed, every typed name of a person is taken for a signature.
 */
export function signatureBlocks(pieces: readonly SignaturePiece[]): SignatureBlock[] {
  const signed = signedMarks(pieces);
  const marks = signed.some((mark) => isNamed(pieces, mark)) ? signed : typedNames(pieces);
  return marks.flatMap((mark, at) => {
    const piece = pieces[mark];
    const previous = marks[at - 1];
    if (!piece) return [];
    return [
      {
        signed: piece,
        before: pieces.slice(previous === undefined ? 0 : previous + 1, mark),
        after: pieces.slice(mark + 1, marks[at + 1] ?? pieces.length),
      },
    ];
  });
}

/** Whether a name stands in or right below a signed line; a bare label signs nothing. */
function isNamed(pieces: readonly SignaturePiece[], mark: number): boolean {
  const [signed, ...below] = pieces.slice(mark, mark + 3);
  return signed !== undefined && (hasName(signed) || below.some((piece) => personIn(piece)));
}

/** "By:" and "/s/ Name" of one signature often stand on two lines, in either order. */
function signedMarks(pieces: readonly SignaturePiece[]): number[] {
  const marks: number[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'signed') return;
    const previous = marks.at(-1);
    const above = previous === at - 1 ? pieces[previous] : undefined;
    if (!above || (hasName(above) && hasName(piece))) marks.push(at);
    else if (!hasName(above)) marks[marks.length - 1] = at;
  });
  return marks;
}

function typedNames(pieces: readonly SignaturePiece[]): number[] {
  const marks: number[] = [];
  pieces.forEach((piece, at) => {
    const name = personIn(piece);
    const previous = marks.at(-1);
    const above = previous === undefined ? undefined : personIn(pieces[previous]);
    if (name !== undefined && !(above && isSameName(above, name))) marks.push(at);
  });
  return marks;
}

function hasName(piece: SignaturePiece): boolean {
  return /[A-Za-z]{2}/.test(piece.text);
}

/** The person that a piece of plain text begins with: alone, or before a comma and a title. */
export function personIn(piece: SignaturePiece | undefined): string | undefined {
  if (!piece || (piece.kind !== 'text' && piece.kind !== 'name')) return undefined;
  const name = withoutEsquire(headOf(piece.text));
  return isPersonName(name) ? name : undefined;
}

const TITLE_BEGINS =
  /,\s*|\s[–-]\s|\s\(|\s(?=(?:assistant|senior|executive|vice|president|secretary|treasurer|chief|managing|general|attorney|director|trustee|chairman|individually)\b)/i;

/** The name before the comma or word that begins a title: `Jane Doe, Managing Director`. */
export function headOf(text: string): string {
  if (isPersonName(text)) return text;
  const [head = '', next = ''] = text.split(TITLE_BEGINS);
  return /^(?:jr|sr|ii|iii|iv|m\.?d|ph)\b/i.test(next) ? `${head}, ${next}` : head;
}

/** Whether two texts name one person: same first letter and same last name. */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .trim(),
  );
  if (!first || !second) return false;
  const family = (name: string): string =>
    name
      .split(' ')
      .findLast((word) => word.length > 2 && !/^(?:iii|esq|phd|cpa|cfa)$/.test(word)) ?? name;
  return first[0] === second[0] && family(first) === family(second);
}
