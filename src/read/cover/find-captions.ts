import { CellStarts } from '../layout/cell-starts.ts';
import type { Layout, Line } from '../layout/layout.ts';
import { isRule } from '../layout/rules.ts';
import { matchesOf, skip } from '../parse/matches.ts';
import { CAPTIONS, type Caption, captionOf, type RowKind } from './captions.ts';

/** Captions by the code of the letter with which they begin: most lines begin with none of these. */
const BY_LETTER: readonly (readonly Caption[] | undefined)[] = Array.from(
  { length: 128 },
  (_, code) => {
    const own = CAPTIONS.filter(({ first }) => first.some((word) => word.charCodeAt(0) === code));
    return own.length > 0 ? own : undefined;
  },
);

/** A caption found at the start of a line or cell. */
export interface FoundCaption {
  readonly kind: RowKind;
  /** Where the row begins: its number, or its caption where it has none. */
  readonly from: number;
  /** Where the caption's words begin. */
  readonly captionFrom: number;
  /** Whether its row number stands before it; else it may stand behind or below it. */
  readonly numbered: boolean;
}

/** All captions of cover rows between two offsets that begin a line or a cell, in order. */
export function findCaptions(layout: Layout, from: number, to: number): FoundCaption[] {
  const found: FoundCaption[] = [];
  const starts = new CellStarts(layout.text);
  let above: Line | undefined;
  let byNumber: 0 | 1 | undefined;
  let power = -1;
  for (const line of layout.lines) {
    if (line.from >= to) break;
    if (line.to <= from || line.to === line.from) continue;
    // The word of all rows that stand beside words; it is looked for once, however far it stands.
    if (power < line.from) power = nextPower(layout.folded, line.from);
    const captions = captionsInLine(layout.folded, line, starts, byNumber, power);
    const [first] = captions;
    if (first) {
      const isNumberAbove =
        above &&
        first.from === line.from &&
        !first.numbered &&
        beginsWithNumberOf(first.kind, layout.text, above);
      if (isNumberAbove && above) captions[0] = { ...first, from: above.from, numbered: true };
      found.push(...captions);
      if (captions.some((caption) => caption.kind === 'name')) {
        byNumber = layout.folded.startsWith('item', line.from)
          ? scheduleOf(layout.folded)
          : undefined;
      }
    }
    if (!isRule(layout.text, line)) above = line;
  }
  return found;
}

/** The captions at a line's start and at its cells; where there is one, also those behind numbers. */
function captionsInLine(
  folded: string,
  line: Line,
  starts: CellStarts,
  byNumber: 0 | 1 | undefined,
  power: number,
): FoundCaption[] {
  let first: FoundCaption | undefined;
  let at = line.from;
  while (at < line.to && !first) {
    first = captionAt(folded, at, line.to);
    at = starts.after(at, line.to);
  }
  if (!first && power >= line.from && power < line.to) first = behindSideWords(folded, line);
  if (!first && byNumber !== undefined) first = numberedRow(folded, line, byNumber);
  if (!first) return NO_CAPTIONS;
  const numbers = matchesOf(NUMBER_INSIDE, folded.slice(line.from, line.to));
  if (at >= line.to && numbers.length === 0) return [first];
  const found = new Map([[first.captionFrom, first]]);
  const add = (caption: FoundCaption | undefined): void => {
    if (caption && !found.has(caption.captionFrom)) found.set(caption.captionFrom, caption);
  };
  for (; at < line.to; at = starts.after(at, line.to)) add(captionAt(folded, at, line.to));
  for (const match of numbers) add(captionAt(folded, line.from + match.index, line.to));
  return [...found.values()].toSorted((a, b) => a.from - b.from);
}

/** What nearly every line has; one list for all of them. */
const NO_CAPTIONS: FoundCaption[] = [];

/** The next row of a cover page that was run together into one line: `… 5.4% 12. Type of …`. */
const NUMBER_INSIDE = /(?<=\s)(?:item\s{1,3})?\(?\d{1,2}[.):]{0,2}\s{1,3}(?=[a-z])/g;

function nextPower(folded: string, from: number): number {
  const at = folded.indexOf('power', from);
  return at < 0 ? folded.length : at;
}

const SIDE_WORDS =
  /(?:(?:number|of|shares?|beneficially|owned|by|each|reporting|persons?|with)[\s:]{1,9})+(?=\(?\d{1,2}[).:]{0,2}\s)/y;
const SIDE_WORDS_BEGIN = new Set('nosberpw');

/** A numbered caption behind the words that stand beside the powers: `OWNED BY 6 SHARED VOTING POWER`. */
function behindSideWords(folded: string, line: Line): FoundCaption | undefined {
  if (!SIDE_WORDS_BEGIN.has(folded.charAt(line.from))) return undefined;
  const from = skip(SIDE_WORDS, folded, line.from);
  return from === line.from || from >= line.to ? undefined : captionAt(folded, from, line.to);
}

const NUMBERED_ROW = /item\s{1,4}(\d{1,2}):\s*/y;

/**
 * A row that has only a number: `Item 5:  0`. Some filers leave out all captions but the first.
 */
function numberedRow(folded: string, line: Line, schedule: 0 | 1): FoundCaption | undefined {
  NUMBERED_ROW.lastIndex = line.from;
  const match = NUMBERED_ROW.exec(folded);
  const known = match && CAPTIONS.find(({ numbers }) => numbers[schedule] === Number(match[1]));
  return known
    ? { kind: known.kind, from: line.from, captionFrom: NUMBERED_ROW.lastIndex, numbered: true }
    : undefined;
}

/**
 * Where the row numbers of the document's schedule stand in a caption's `numbers`. The schedule is
 * what the title names first: "Rule 13d-1(b)" stands on the title page of Schedule 13G.
 */
function scheduleOf(folded: string): 0 | 1 {
  return SCHEDULE_NAMED.exec(folded.slice(0, TITLE_LENGTH_MAX))?.[1] === 'd' ? 0 : 1;
}

const SCHEDULE_NAMED = /\b13\s?([dg])\b(?!\s?[-–]\s?\d)/;

/** A short form names its schedule within so many characters. */
const TITLE_LENGTH_MAX = 300;

/**
 * Whether a line begins with the row number that a caption has on either schedule; behind it may stand
 * the value, where the caption is printed below the line to be filled in.
 */
function beginsWithNumberOf(kind: RowKind, text: string, line: Line): boolean {
  const number = NUMBER_AT_START.exec(text.slice(line.from, line.from + NUMBER_REACH))?.[1];
  return number !== undefined && captionOf(kind)?.numbers.includes(Number(number)) === true;
}

const NUMBER_AT_START = /^\(?(\d{1,2})[).:]{0,2}(?:\s{2,}|\s?$|\s?\n)/;
/** `(11).` and what parts it from a value. */
const NUMBER_REACH = 8;

function captionAt(folded: string, from: number, lineTo: number): FoundCaption | undefined {
  const captionFrom = afterRowNumber(folded, from, lineTo);
  const candidates = BY_LETTER[folded.charCodeAt(captionFrom)];
  if (!candidates) return undefined;
  for (const { kind, first, begins } of candidates) {
    if (!first.some((word) => folded.startsWith(word, captionFrom))) continue;
    begins.lastIndex = captionFrom;
    if (!begins.test(folded)) continue;
    const numbered = captionFrom > from && NUMBERED.test(folded.slice(from, captionFrom));
    // "Reporting person" alone also stands beside the four powers; with a number it is row 1.
    if (kind === 'name' && !numbered && folded.startsWith('reporting', captionFrom)) continue;
    return { kind, from, captionFrom, numbered };
  }
  return undefined;
}

const NUMBERED = /\d|[ivxl]\)/;

const ROW_NUMBER =
  /(?:(?:item|row)\s{0,3})?[(\s]{0,3}(?:[\dl]{1,2}|[ivx]{1,4}(?=[.)]))(?:[a-z](?![a-z]))?\s{0,3}[.):]{0,2}/y;
/** Rules and bars before a caption are at most so long. */
const RULE_LENGTH_MAX = 200;

/** Skips rules, bars and a row number: `____2.   CHECK` and `Item  5:    SOLE` begin at the word. */
function afterRowNumber(folded: string, from: number, to: number): number {
  const code = folded.charCodeAt(from);
  // A letter begins a word at once, but for those of "item", "l." and the Roman numbers.
  if (code >= 97 && code <= 122 && !mayBeNumber(folded, from)) return from;
  const number = wordFrom(folded, from, to);
  const mark = NUMBER_BEGINS.has(folded.charAt(number)) ? skip(ROW_NUMBER, folded, number) : number;
  return mark === number ? number : wordFrom(folded, mark, to);
}

/** Where a word, a number or a parenthesis begins, at or behind an offset. */
function wordFrom(folded: string, from: number, to: number): number {
  const end = Math.min(from + RULE_LENGTH_MAX, to);
  let at = from;
  while (at < end && !beginsWord(folded.charCodeAt(at))) at += 1;
  return Math.min(at, to);
}

function beginsWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === PARENTHESIS;
}

const PARENTHESIS = 40;
const NUMBER_BEGINS = new Set('0123456789(livxr');

/** Whether a letter begins a row number: `l.`, `item 5`, `iv.`; hardly a word goes on so. */
function mayBeNumber(folded: string, from: number): boolean {
  const letter = folded.charAt(from);
  if (letter === 'l' || folded.startsWith('row ', from)) return true;
  return 'ivx'.includes(letter) && NUMBER_GOES_ON.has(folded.charAt(from + 1));
}

const NUMBER_GOES_ON = new Set('tivx.)');
