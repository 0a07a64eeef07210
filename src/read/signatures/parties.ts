import { isPersonName } from '../parse/person-name.ts';
import { endsFirm, endsInTitle, hasFirmMark, isTitle } from './names.ts';
import type { IsFiler } from './signature-blocks.ts';
import type { SignaturePiece } from './signature-lines.ts';

/** A person or firm named above a signature (or below it), for whom it is made. */
export interface Party {
  readonly text: string;
  /** Place of the name, in the layout. */
  readonly from: number;
  readonly to: number;
  /** Parties with nothing blank between them stand in one run. */
  readonly run: number;
  /** Named in a line "By: Example GP LLC", which signs for another. */
  readonly isLink: boolean;
  /** Whether its first line alone might be a person's name, and the rest another party. */
  readonly mayBeTwo: boolean;
}

/**
 * The parties named in the lines above a signature, in order.
 * A name may run over several lines. Lines "By: Example GP LLC, its general partner" are links
 * between a party and the signer, and a line that only tells a part ("its sole member") is dropped.
 */
export function partiesIn(pieces: readonly SignaturePiece[], isFiler: IsFiler): Party[] {
  const lines = pieces.filter(({ kind }) => kind !== 'date');
  const parties: Party[] = [];
  let run = 0;
  for (let at = 0; at < lines.length; ) {
    const piece = lines[at];
    if (!piece) break;
    if (piece.apart) run += 1;
    const last = parties.at(-1);
    const isLinkLine = piece.kind === 'link';
    const count = isLinkLine ? linkLines(lines, at, isFiler) : nameLines(lines, at, isFiler);
    if (count === 0) {
      // "Example GP LLC" with "General Partner" below it is a link, if another party stands above.
      const isLink = !piece.apart && parties.some((party) => party !== last && party.run === run);
      const other =
        last && !last.isLink ? partyInPart(lines[at - 1], piece, run, isFiler) : undefined;
      if (other) parties.push(other);
      else if (last && isLink && piece.kind === 'text')
        parties[parties.length - 1] = { ...last, isLink };
      at += 1;
      continue;
    }
    if (piece.kind === 'text' || piece.kind === 'link') {
      const party = partyFrom(lines.slice(at, at + count), run);
      if (party) parties.push(party);
    }
    at += count;
  }
  return parties;
}

/** `for itself and as general partner of Example Fund`, or its end on the line below: the fund as a party. */
function partyInPart(
  above: SignaturePiece | undefined,
  piece: SignaturePiece,
  run: number,
  isFiler: IsFiler,
): Party | undefined {
  if (piece.kind !== 'text' || !FOR_ITSELF.test(`${above?.text ?? ''} ${piece.text}`))
    return undefined;
  const behind = /(?:^|\s)of\s(?=[A-Z])/.exec(piece.text);
  if (!behind) return undefined;
  const text = partyName(piece.text.slice(behind.index + behind[0].length));
  if (!isFiler(text)) return undefined;
  return { text, from: piece.from, to: piece.to, run, isLink: false, mayBeTwo: false };
}

const FOR_ITSELF = /\b(?:for\sitself|on\sits\sown\sbehalf|on\sbehalf\sof\sitself)\s?,?\sand\b/i;

/** A line that tells only in which part someone signs: `its general partner`, `On its own behalf`. */
function isPart(piece: SignaturePiece, isFiler: IsFiler): boolean {
  if (piece.kind === 'title') return true;
  if (piece.kind !== 'text' || isFiler(piece.text)) return false;
  if (/^(?:&|[Oo]n\s+(?:its|his|her|their)\s+own\s+behalf\b)/.test(piece.text)) return true;
  if (/^(?:and\s+)?as\s+(?:the\s|its\s|an?\s)?[^,]{1,60}(?:\bof)?$/i.test(piece.text)) return true;
  return isTitle(piece.text.replace(/^\(/, '')) && !hasFirmMark(piece.text);
}

/** How many lines a link takes: its firm's name and its part may each stand on lines of their own. */
function linkLines(lines: readonly SignaturePiece[], from: number, isFiler: IsFiler): number {
  let text = lines[from]?.text ?? '';
  let end = from + 1;
  for (; end < lines.length && end - from < NAME_LINES_MAX; end += 1) {
    const next = lines[end];
    if (!next || next.apart || (next.kind !== 'text' && next.kind !== 'title')) break;
    if (endsInTitle(text) && !/(?:\b(?:and|of|its|the|as)|,)$/i.test(text)) break;
    if (endsFirm(text) && isFiler(next.text)) break;
    text = next.kind === 'title' ? `${text}, ${next.text}` : `${text} ${next.text}`;
  }
  return end - from;
}

/** A name may run over so many lines. */
export const NAME_LINES_MAX = 5;

/** How many lines a party's name takes; none where the line tells only a part. */
function nameLines(lines: readonly SignaturePiece[], from: number, isFiler: IsFiler): number {
  const [first] = lines.slice(from, from + 1);
  if (!first) return 0;
  const run = [first.text];
  for (let at = from + 1; at < lines.length && run.length < NAME_LINES_MAX; at += 1) {
    const next = lines[at];
    if (next?.kind !== 'text' || next.apart || isPart(next, isFiler)) break;
    run.push(next.text);
  }
  const joined = run.map((line, last) =>
    last === 0 ? partyName(line) : partyName(joinLines(run.slice(0, last + 1))),
  );
  const filer = joined.findIndex(isFiler);
  if (filer >= 0) return filer + 1;
  if (isPart(first, isFiler) || /^of\s(?=[A-Z])/.test(first.text)) return 0;
  const whole = joined.findIndex((text, at) => isWhole(text, run[at + 1]));
  return whole < 0 ? run.length : whole + 1;
}

/** Whether a name is complete and the next line begins another. */
function isWhole(text: string, next: string | undefined): boolean {
  if (next === undefined) return true;
  if (next.startsWith('(') || /\([^)]*$/.test(text)) return false;
  if (/^(?:and\s(?:on\sbehalf\sof|as)\b)/i.test(next)) return true;
  return isSurelyPerson(text, next) || (endsFirm(text) && !isLegalForm(next));
}

/** Two words in capitals may be a person, or the first line of a firm's name. */
function isSurelyPerson(text: string, next: string): boolean {
  return isPersonName(text) && (/\b[A-Z]\.\s/.test(text) || isPersonName(next));
}

function isLegalForm(text: string): boolean {
  return endsFirm(text) && !text.includes(' ');
}

/** A hyphen at the end of a line of capitals parts a word: `ARI-` and `ZONA`. */
function joinLines(lines: readonly string[]): string {
  return lines.join(' ').replace(/(?<=[A-Za-z]{2})-\s(?=[A-Z]{2})/g, '');
}

function partyFrom(lines: readonly SignaturePiece[], run: number): Party | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const text = partyName(joinLines(lines.map((line) => line.text)));
  if (!/[A-Za-z]{2}/.test(text)) return undefined;
  return {
    text,
    from: first.from,
    to: last.to,
    run,
    isLink: first.kind === 'link',
    mayBeTwo: lines.length > 1 && isPersonName(partyName(first.text)),
  };
}

const PREFIX = /^(?:and\s+)?(?:for\s+and\s+on\s+behalf\s+of|on\s+behalf\s+of|for|and)[:\s]\s*/i;
/** `, a Delaware limited partnership`, `, its general partner`, ` (the "Fund")`, note marks. */
const TAIL =
  /(?:,\s+an?\s[^,]{1,60}\b(?:partnership|company|corporation|trust|liability)|,?\s+(?:as\s+)?its\s[^,]{1,60}|\s\((?:the\s)?["“][^()]{1,60}\)|\s?\(\d{1,2}\)|[*†‡^\s]+|[,;:]|\s+and)$/i;

/** What every such tail has; most names have none of it. */
const MAY_HAVE_TAIL = /[,;:()*†‡^]|\sits\s|\sand$|\s$/i;

/** A party's name as typed, less what stands around it. */
export function partyName(text: string): string {
  let name = text.replace(PREFIX, '');
  if (!MAY_HAVE_TAIL.test(name)) return name;
  for (let shorter = name.replace(TAIL, ''); shorter !== name; shorter = name.replace(TAIL, '')) {
    name = shorter;
  }
  return name;
}
