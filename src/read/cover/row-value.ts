import { POWERS } from '../../filing/reporting-person.ts';
import type { Layout } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { isCaptionWord } from './caption-words.ts';
import { CAPTIONS, captionOf, type RowKind } from './captions.ts';
import type { CoverRow } from './cover-blocks.ts';
import { mayBeginName } from './name-beginners.ts';

/** A piece of a row's value: a cell or the rest of one, caption taken away. Offsets are of the layout. */
export interface ValuePiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Pieces of one line share its number. */
  readonly line: number;
}

/**
 * What a row says, less the words of its caption.
 * Captions wrap, stand left of their values, above them or before them on one line, and in plain
 * text the words of the block "number of shares beneficially owned" stand left of four rows; so a
 * caption is taken away word by word: words of the caption at the start of the row, and later cells
 * that hold nothing else. A dash between caption and value belongs to neither.
 */
export function rowValue(layout: Layout, row: CoverRow): ValuePiece[] {
  const caption = BY_KIND.get(row.kind);
  if (!caption) return [];
  const own = { ...caption, numbers: row.numbered ? [] : caption.numbers };
  const pieces = piecesBetween(layout, row.captionFrom, row.to, own);
  if (pieces.length === 0 && row.from < row.captionFrom) {
    // The form's lines may be filled in above their captions: `5   771,200` over `SOLE VOTING POWER`.
    return piecesBetween(layout, row.from, row.captionFrom, caption);
  }
  return isLoneDash(pieces[0]?.text ?? '') && pieces.length > 1 ? pieces.slice(1) : pieces;
}

function piecesBetween(layout: Layout, start: number, end: number, own: OwnWords): ValuePiece[] {
  const pieces: ValuePiece[] = [];
  let previous = '';
  linesBetween(layout, start, end).forEach((line, at) => {
    if (isRule(layout.text, line) || isRunningHead(layout, line)) return;
    const from = Math.max(line.from, start);
    const to = Math.min(line.to, end);
    for (const cell of cellsBetween(layout.text, from, to)) {
      const inCaption = pieces.length === 0;
      const rest = withoutCaption(cell, own, inCaption, inCaption ? previous : '');
      if (inCaption) previous = cell.text;
      const last = pieces.at(-1);
      // Justified text has wide gaps within a value: `RESEARCH   AND   MANAGEMENT`.
      const isJoint = !rest && last?.line === at && JOINT.test(cell.text);
      const value = isJoint ? cell : rest;
      if (value) pieces.push({ text: value.text, from: value.from, to: value.to, line: at });
    }
  });
  return pieces;
}

const JOINT = /^(?:and|of|the|or|[A-Z]\.?)$/i;

/** What a row's own caption is made of; its numbers where they may still stand behind it. */
interface OwnWords {
  /** The caption's words, and those of the block beside the four powers. */
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly number[];
  /** Whether one of its words may also begin a value, behind another. */
  readonly mayBegin: (word: string, previous: string) => boolean;
}

interface Cut {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words beside the four powers: `NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH`. */
const BESIDE_POWERS = captionOf('soleVotingPower')?.words ?? new Set();

/** The rows beside which they stand, with those above and below. */
const BESIDE_ROWS: ReadonlySet<RowKind> = new Set<RowKind>([
  'citizenship',
  ...POWERS,
  'aggregateAmount',
]);

const never = (): boolean => false;

const BY_KIND: ReadonlyMap<RowKind, OwnWords> = new Map(
  CAPTIONS.map(({ kind, words, numbers }) => [
    kind,
    {
      words: BESIDE_ROWS.has(kind) ? new Set([...words, ...BESIDE_POWERS]) : words,
      numbers,
      mayBegin: kind === 'name' ? mayBeginName : never,
    },
  ]),
);

/** What remains of a cell when the caption's words are gone; `undefined` where nothing does. */
function withoutCaption(
  cell: Cut,
  { words, numbers, mayBegin }: OwnWords,
  inCaption: boolean,
  above: string,
): Cut | undefined {
  let value = cell.from;
  let captionWords = 0;
  let previous = '';
  for (let at = 0, end = 0; at < cell.text.length; at = end) {
    end = tokenEnd(cell.text, at);
    if (cell.text.charCodeAt(at) === SPACE) continue;
    const token = cell.text.slice(at, end);
    const word = lettersOf(token);
    if (word === 'see' && !INSTRUCTIONS.test(cell.text.slice(end))) break;
    const behind = previous || lastWord(above);
    const belongs =
      word === ''
        ? FILLER.test(token) && !isLoneDash(token)
        : isOfCaption(word, words, inCaption) ||
          (isNumber(word) && isRowNumber(token, behind, numbers));
    if (!belongs || (mayBegin(word, behind) && goesOn(cell.text, token, end, words))) break;
    // No caption ends with an article: that one begins the value, as in "The Example Group".
    if (ARTICLES.has(word)) continue;
    if (word !== '') captionWords += 1;
    previous = word;
    value = cell.from + end;
  }
  const rest = trimmed(cell, value);
  if (!rest) return undefined;
  // Once the value has begun, words of the caption at the start of a cell are the value's own.
  return inCaption || captionWords === 0 ? rest : trimmed(cell, cell.from);
}

/**
 * Where a blank or a word with its punctuation ends. Words are cut at colons, as a value may stand
 * right behind the caption's colon, and before parentheses.
 */
function tokenEnd(text: string, from: number): number {
  const start = text.charCodeAt(from) === PARENTHESIS ? from + 1 : from;
  let at = start;
  while (at < text.length && !endsToken(text.charCodeAt(at))) at += 1;
  if (at === start) return from + 1;
  return text.charCodeAt(at) === COLON ? at + 1 : at;
}

function endsToken(code: number): boolean {
  return code === SPACE || code === PARENTHESIS || code === COLON;
}

/** A number behind a wide gap still belongs to the word before it: `AMOUNT IN ROW   (9)`. */
function lastWord(text: string): string {
  return lettersOf(text.slice(text.lastIndexOf(' ') + 1));
}

const SPACE = 32;
const PARENTHESIS = 40;
const COLON = 58;
const NOT_OF_A_WORD = /[^A-Za-z0-9]+/g;
const BARE_WORD = /^[A-Za-z0-9]+$/;

/** A word in small letters, without its punctuation; most have none. */
function lettersOf(token: string): string {
  return (BARE_WORD.test(token) ? token : token.replace(NOT_OF_A_WORD, '')).toLowerCase();
}

const FILLER = /^[.:;*_|=/\\,-]+$/;

/** Whether a word is a number that a row may have. */
function isNumber(word: string): boolean {
  return word.length <= 2 && word.charCodeAt(0) <= NINE;
}

const NINE = 57;

/**
 * Whether a word is followed, with nothing between them but further initials, by one that is not of
 * the caption: `S. Donald Doe`, but not `S. S. OR I. R. S. NO.`
 */
function goesOn(text: string, token: string, from: number, words: ReadonlySet<string>): boolean {
  if (!INITIALS.test(token) && /[:.)#]$/.test(token)) return false;
  let before = token;
  let at = from;
  for (let ahead = 0; ahead < INITIALS_MAX; ahead += 1) {
    if (text.charCodeAt(at) !== SPACE) return false;
    const end = tokenEnd(text, at + 1);
    const next = text.slice(at + 1, end);
    if (!INITIALS.test(before) || !INITIALS.test(next)) {
      const letters = lettersOf(next);
      return /^[a-z]/.test(letters) && !isCaptionWord(letters, words);
    }
    before = next;
    at = end;
  }
  return false;
}

const INITIALS = /^(?:[A-Z]\.){1,3}$|^[A-Z]$/;
/** `I. R. S.`, and one more. */
const INITIALS_MAX = 4;

/** Within the caption its words may be run together; behind it such a word is the value's own. */
function isOfCaption(word: string, words: ReadonlySet<string>, inCaption: boolean): boolean {
  return inCaption ? isCaptionWord(word, words) : words.has(word);
}

/** The number in "amount in row (9)", or the row's own number where it stands behind the caption. */
function isRowNumber(token: string, previous: string, ownNumbers: readonly number[]): boolean {
  if (token.length > ROW_NUMBER_LENGTH_MAX) return false;
  const digits = token.replace(/[().:*]/g, '');
  if (!/^\d{1,2}$/.test(digits)) return false;
  if (/^(?:rows?|line|item|number|no)$/.test(previous)) return true;
  return ownNumbers.includes(Number(digits));
}

/** `**(11).:` and the like; a longer token is no row's number. */
const ROW_NUMBER_LENGTH_MAX = 20;

/** "See instructions" belongs to the caption, "See Item 5" is an answer. */
const INSTRUCTIONS = /^\s*(?:the\s+)?instruction/i;

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a']);

function isLoneDash(token: string): boolean {
  return /^(?:--?|[–—])$/.test(token);
}

function trimmed(cell: Cut, from: number): Cut | undefined {
  const rest = cell.text.slice(from - cell.from);
  const lead = /^[\s:;–—]*(?:-\s+(?=\S))?/.exec(rest)?.[0].length ?? 0;
  const text = rest.slice(lead).trimEnd();
  // A dash that parts caption and value is the value where nothing follows it: zero.
  if (text === '' && /^\s*[–—]\s*$/.test(rest)) return dashIn(rest, from);
  return text === '' ? undefined : { text, from: from + lead, to: from + lead + text.length };
}

function dashIn(rest: string, from: number): Cut {
  const at = rest.search(/[–—]/);
  return { text: rest.charAt(at), from: from + at, to: from + at + 1 };
}

/** The cells between two offsets, in which words stand one blank apart. */
function cellsBetween(text: string, from: number, to: number): Cut[] {
  const line = withoutLeaders(text.slice(from, to));
  const cells: Cut[] = [];
  CELL.lastIndex = 0;
  for (let match = CELL.exec(line); match; match = CELL.exec(line)) {
    const start = from + match.index;
    cells.push({ text: match[0], from: start, to: start + match[0].length });
  }
  return cells;
}

const CELL = /\S+(?: \S+)*/g;

/** Dots that lead to a value, and the line on which it was typed, as blanks of the same length. */
function withoutLeaders(text: string): string {
  return text.includes('.....') || text.includes('_')
    ? text.replace(LEADER, (leader) => ' '.repeat(leader.length))
    : text;
}

const LEADER = /\.{5,}|_+/g;
