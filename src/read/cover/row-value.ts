import type { Layout } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { CAPTIONS } from './captions.ts';
import type { CoverRow } from './cover-blocks.ts';

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
  const caption = CAPTIONS.find(({ kind }) => kind === row.kind);
  if (!caption) return [];
  const ownNumber = row.numbered ? [] : caption.numbers;
  const pieces: ValuePiece[] = [];
  linesBetween(layout, row.captionFrom, row.to).forEach((line, at) => {
    if (isRule(layout.text, line) || isRunningHead(layout, line)) return;
    const from = Math.max(line.from, row.captionFrom);
    const to = Math.min(line.to, row.to);
    for (const cell of cellsBetween(layout.text, from, to)) {
      const rest = withoutCaption(cell, caption.words, ownNumber, pieces.length === 0);
      if (rest) pieces.push({ ...rest, line: at });
    }
  });
  return isLoneDash(pieces[0]?.text ?? '') && pieces.length > 1 ? pieces.slice(1) : pieces;
}

/** The value's pieces as one text, lines joined by blanks. */
export function valueText(pieces: readonly ValuePiece[]): string {
  return pieces.map((piece) => piece.text).join(' ');
}

interface Cut {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words beside the four powers: `NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH`. */
const BESIDE_POWERS = CAPTIONS.find(({ kind }) => kind === 'soleVotingPower')?.words ?? new Set();

/** What remains of a cell when the caption's words are gone; `undefined` where nothing does. */
function withoutCaption(
  cell: Cut,
  words: ReadonlySet<string>,
  ownNumbers: readonly number[],
  inCaption: boolean,
): Cut | undefined {
  let value = cell.from;
  let captionWords = 0;
  let previous = '';
  for (const match of cell.text.matchAll(/\(?[^\s(]+|\(/g)) {
    const word = match[0].replace(/[^A-Za-z0-9]/g, '').toLowerCase();
    const isFiller = word === '' && /^[.:;*_|=/\\,-]+$/.test(match[0]) && !isLoneDash(match[0]);
    const isNumber = isRowNumber(match[0], previous, ownNumbers);
    if (!isFiller && !isNumber && !isCaptionWord(word, words)) break;
    // No caption ends with an article: that one begins the value, as in "The Example Group".
    if (ARTICLES.has(word)) continue;
    if (word !== '') captionWords += 1;
    previous = word;
    value = cell.from + match.index + match[0].length;
  }
  const rest = trimmed(cell, value);
  if (!rest) return undefined;
  // Once the value has begun, words of the caption at the start of a cell are the value's own.
  return inCaption || captionWords === 0 ? rest : trimmed(cell, cell.from);
}

/** The number in "amount in row (9)", or the row's own number where it stands behind the caption. */
function isRowNumber(token: string, previous: string, ownNumbers: readonly number[]): boolean {
  const digits = token.replace(/[().:*]/g, '');
  if (!/^\d{1,2}$/.test(digits)) return false;
  if (/^(?:rows?|line|item|number|no)$/.test(previous)) return true;
  return ownNumbers.includes(Number(digits));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a']);

function isLoneDash(token: string): boolean {
  return token === '-' || token === '--';
}

function isCaptionWord(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || (word !== '' && BESIDE_POWERS.has(word));
}

function trimmed(cell: Cut, from: number): Cut | undefined {
  const rest = cell.text.slice(from - cell.from);
  const lead = /^[\s:;–—]*(?:-\s+(?=\S))?/.exec(rest)?.[0].length ?? 0;
  const text = rest.slice(lead).trimEnd();
  return text === '' ? undefined : { text, from: from + lead, to: from + lead + text.length };
}

function* cellsBetween(text: string, from: number, to: number): Generator<Cut> {
  const CELL = /\S+(?: \S+)*/g;
  for (const match of text.slice(from, to).matchAll(CELL)) {
    yield { text: match[0], from: from + match.index, to: from + match.index + match[0].length };
  }
}
