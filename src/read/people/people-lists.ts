import type { Span } from '../../source/span.ts';
import type { Cell, Layout, Row } from '../layout/layout.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { type Group, groupAt, groupHeading } from './group-words.ts';
import { beginsLetteredBlock } from './lettered-blocks.ts';
import { areNames, isNameAlone, nameBeforeTitle, personNameIn } from './name-cell.ts';
import { beginsBlock } from './name-lines.ts';
import { nameOrder, namesFirst } from './name-order.ts';
import {
  beginsHeading,
  columnsBeside,
  mayHeadNames,
  type PeopleHeading,
  peopleHeading,
} from './people-columns.ts';
import type { Piece } from './person-entry.ts';
import { isAnnounced, partAt, type SchedulePart } from './schedule-parts.ts';

/** A row of a list, and whether a blank line, rule or page end stands above it. */
export interface ListRow {
  readonly row: Row;
  readonly apart: boolean;
}

/** Rows that tell of people, and what opened them. */
export interface PeopleList {
  readonly opener: Piece;
  /** The heading of a table, where it has a column of names. */
  readonly heading?: PeopleHeading;
  /** The words that head a list without such a column. */
  readonly group?: Group;
  /** Whether such words stand over each column, `Directors | Executive Officers`: all cells are names. */
  readonly sideBySide?: boolean;
  /** Names in a sentence behind such words, which `rows` then hold. */
  readonly inWords?: Piece;
  readonly rows: ListRow[];
  /** The schedule in which it stands. */
  readonly part?: SchedulePart;
}

export interface PeopleLists {
  readonly lists: readonly PeopleList[];
  /** The schedules, annexes and appendices, in order. */
  readonly parts: readonly SchedulePart[];
}

/**
 * Finds the lists of people in the rows of a filing:
 * 1. tables whose heading begins with "Name";
 * 2. lists below "Directors:", or, in a schedule that says that it lists people, below such words
 *    without a colon;
 * 3. in such a schedule, blocks that begin with a name and have a second column;
 * 4. sentences: "Managing Members: A, B and C".
 * A list ends where another part, another list or a sentence begins.
 */
export function findPeopleLists(layout: Layout, rows: readonly Row[]): PeopleLists {
  const walk: Walk = { layout, rows, lists: [], parts: [], list: undefined, free: false };
  let apart = true;
  let before: Row | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    if (isNoContent(layout, row)) {
      apart = true;
      continue;
    }
    apart ||= before !== undefined && isBlankBetween(layout, before, row);
    at += take(walk, at, { row, apart });
    before = rows[at];
    apart = false;
  }
  return { lists: walk.lists, parts: walk.parts };
}

interface Walk {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  readonly lists: PeopleList[];
  readonly parts: (SchedulePart & { to: number })[];
  list: PeopleList | undefined;
  /** In a schedule of people that has opened no list yet. */
  free: boolean;
}

/** Deals with one row; how many further rows went with it. */
function take(walk: Walk, at: number, { row, apart }: ListRow): number {
  const { layout, rows } = walk;
  const kind = partAt(layout, row);
  if (kind) {
    beginPart(walk, at, row, kind === 'schedule');
    return 0;
  }
  const found = headingAt(walk, at);
  if (found) {
    open(walk, { opener: row, heading: found.heading });
    return found.below;
  }
  const sentence = wordsIn(layout, row);
  if (sentence) {
    const below = sentence.cellIsLast ? linesBelow(layout, rows, at) : 0;
    open(walk, {
      opener: row,
      inWords: { from: sentence.from, to: rows[at + below]?.to ?? row.to },
    });
    walk.list = undefined;
    return below;
  }
  const [first] = groupsSideBySide(walk, row);
  if (first) {
    open(walk, { opener: row, group: first, sideBySide: true });
    return 0;
  }
  const group = groupIn(walk, row, apart);
  if (group) {
    // Such words part the rows of a table of plain text that has a heading; they open no list.
    if (!walk.list?.heading || walk.list.heading.row.table !== undefined)
      open(walk, { opener: row, group });
    return 0;
  }
  continueList(walk, { row, apart });
  return 0;
}

function beginPart(walk: Walk, at: number, row: Row, isSchedule: boolean): void {
  walk.list = undefined;
  const last = walk.parts.at(-1);
  if (last) last.to = Math.min(last.to, row.from);
  walk.free = isSchedule && isAnnounced(walk.layout, walk.rows, at);
  if (isSchedule)
    walk.parts.push({ from: row.from, to: walk.layout.text.length, announced: walk.free });
}

function open(walk: Walk, list: Omit<PeopleList, 'rows' | 'part'>): void {
  const last = walk.parts.at(-1);
  const part = last && list.opener.from < last.to ? last : undefined;
  walk.list = { ...list, rows: [], ...(part && { part }) };
  walk.lists.push(walk.list);
  walk.free = false;
}

function continueList(walk: Walk, { row, apart }: ListRow): void {
  const { layout } = walk;
  const order = walk.list?.heading?.order;
  const ordered = order ? namesFirst(row, order) : row;
  if (walk.list && isPast(layout, walk.list, ordered)) walk.list = undefined;
  if (!walk.list && apart && mayStart(walk, row)) open(walk, { opener: row });
  walk.list?.rows.push({ row: ordered, apart });
}

/** Whether a schedule of people has a block here, though no heading opened one. */
function mayStart({ layout, free, parts, lists }: Walk, row: Row): boolean {
  const text = layout.text.slice(row.from, row.to);
  const part = parts.at(-1);
  if (!part?.announced || row.from >= part.to) return false;
  // A sentence may stand between the heading of the schedule and its blocks or lines.
  if (beginsBlock(text) || beginsLetteredBlock(text) || nameBeforeTitle(text) !== undefined)
    return true;
  // Behind the words that head the schedule's list, too, a sentence may have ended it at once.
  const isUnfilled = lists.at(-1)?.part === part && lists.at(-1)?.rows.length === 0;
  const holdsNames = isNameAlone(layout, row) || (row.table === undefined && areNames(layout, row));
  if ((free || isUnfilled) && holdsNames) return true;
  return free && startsBlock(layout, row);
}

/** A block of a schedule without headings: a person's name and something beside it. */
function startsBlock(layout: Layout, row: Row): boolean {
  const [first, second] = row.cells;
  return first !== undefined && second !== undefined && personNameIn(layout, first) !== undefined;
}

function isPast(layout: Layout, list: PeopleList, row: Row): boolean {
  const { heading } = list;
  if (heading?.row.table !== undefined) return !isOfTable(heading, row);
  return isSentence(layout, row, heading?.columns[0]?.column);
}

/** A table goes on in the next one where that has the same columns. */
function isOfTable(heading: PeopleHeading, row: Row): boolean {
  if (row.table === heading.row.table) return true;
  const columns = heading.row.cells;
  return (
    row.table !== undefined &&
    row.cells.length === columns.length &&
    row.cells.every((cell, at) => cell.column === columns[at]?.column)
  );
}

const VERB = /\b(?:is|are|was|were|has|have|had|will|may)\b/;
const CLOSES =
  /^(?:unless\s|except\s|to\s+the\s+best\s|none\s+of\s|neither\s|each\s+of\s|all\s+of\s+the\s|during\s+the\s|the\s+(?:principal\s+)?(?:business\s+)?address)/;
const SENTENCE_WORDS_MIN = 6;
const SENTENCE_LENGTH_MIN = 45;
/** A sentence runs so far over the next column. */
const OVER_COLUMN = 8;
const LOOK_MAX = 300;

/** Whether a row is a line of a sentence: such lines do not keep to the columns of a list. */
function isSentence(layout: Layout, row: Row, second: number | undefined): boolean {
  const [first, ...others] = row.cells;
  if (!first || (row.table !== undefined && others.length > 0)) return false;
  const text = layout.folded.slice(first.from, Math.min(first.to, first.from + LOOK_MAX));
  const isLong =
    second === undefined
      ? text.length >= SENTENCE_LENGTH_MIN
      : first.column < second && first.columnEnd > second + OVER_COLUMN;
  if (!isLong) return false;
  return CLOSES.test(text) || (VERB.test(text) && text.split(/\s+/).length >= SENTENCE_WORDS_MIN);
}

interface FoundHeading {
  readonly heading: PeopleHeading;
  /** How many rows below the first belong to it. */
  readonly below: number;
}

/** Headings have at most so many lines below their first. */
const HEADING_ROWS_BELOW_MAX = 3;

function headingAt({ layout, rows, list, parts }: Walk, at: number): FoundHeading | undefined {
  const row = rows[at];
  const first = row?.cells[0];
  if (!row || !first) return undefined;
  if (!mayHeadNames(layout, first)) {
    const found = orderedHeading(layout, rows, at);
    return found ?? (parts.at(-1)?.announced ? overNames(layout, row, rows[at + 1]) : undefined);
  }
  if (row.table !== undefined) {
    const heading = peopleHeading(layout, row, { below: [] });
    return heading && { heading, below: 0 };
  }
  const below = rowsBelow(layout, rows, at);
  const next = below[0];
  if (next && beginsHeading(layout, row)) {
    const joined = { ...next, cells: [first, ...next.cells.slice(1)] };
    const heading = peopleHeading(layout, joined, { below });
    return heading && { heading, below: below.length };
  }
  const before = rows[at - 1];
  const above = before && isOverHeading(layout, before, row) ? before : undefined;
  const heading = peopleHeading(layout, row, { below, ...(above && { above }) });
  // The heading's first line was taken for the last row of the list above.
  if (heading && above && list?.rows.at(-1)?.row === above) list?.rows.pop();
  return heading && { heading, below: below.length };
}

/** A heading of a table with nothing over its names, or with words such as "Director" there. */
function overNames(layout: Layout, row: Row, next: Row | undefined): FoundHeading | undefined {
  const [first, ...others] = row.cells;
  const [name] = next?.cells ?? [];
  if (first && row.table === undefined) return overLines(layout, row, first, others);
  if (row.table === undefined || next?.table !== row.table || !first || !name) return undefined;
  const isOver = first.column === name.column;
  if (isOver && !groupAt(layout.folded.slice(first.from, first.to))) return undefined;
  const columns = columnsBeside(layout, isOver ? others : row.cells);
  if (!columns || name.column > first.column || !personNameIn(layout, name)) return undefined;
  const cells = isOver ? row.cells : [{ ...name, from: row.from, to: row.from }, ...row.cells];
  return { heading: { row: { ...row, cells }, columns }, below: 0 };
}

/** `DIRECTORS   BUSINESS ADDRESS   PRINCIPAL OCCUPATION` over a list in plain text. */
function overLines(
  layout: Layout,
  row: Row,
  first: Cell,
  others: readonly Cell[],
): FoundHeading | undefined {
  if (others.length === 0 || !groupHeading(layout.folded.slice(first.from, first.to)))
    return undefined;
  const columns = columnsBeside(layout, others);
  return columns && { heading: { row, columns }, below: 0 };
}

/** A heading whose names stand behind other columns. */
function orderedHeading(
  layout: Layout,
  rows: readonly Row[],
  at: number,
): FoundHeading | undefined {
  const row = rows[at];
  if (!row || row.cells.length < 2 || !isHeadingLike(layout, row)) return undefined;
  const order = nameOrder(layout, row);
  if (!order) return undefined;
  const below = row.table === undefined ? rowsBelow(layout, rows, at) : [];
  const heading = peopleHeading(layout, namesFirst(row, order), {
    below: below.map((next) => namesFirst(next, order)),
  });
  return heading && { heading: { ...heading, order }, below: below.length };
}

/** A cheap look at the first letter: few rows begin like a column of positions or numbers. */
function isHeadingLike(layout: Layout, row: Row): boolean {
  return ORDERED_BEGINS.has(layout.folded.charAt(row.from));
}

const ORDERED_BEGINS = new Set('ptoncd#');

/** The rows directly below a heading's first line that a blank line or rule parts from the list. */
function rowsBelow(layout: Layout, rows: readonly Row[], at: number): readonly Row[] {
  for (let count = 0; count <= HEADING_ROWS_BELOW_MAX; count += 1) {
    const row = rows[at + count];
    const next = rows[at + count + 1];
    if (!row || !next || next.table !== undefined) return [];
    if (isRule(layout.text, next) || isBlankBetween(layout, row, next))
      return rows.slice(at + 1, at + count + 1);
    const first = next.cells[0];
    if (first && personNameIn(layout, first) && !isHeadingLine(layout, first)) return [];
  }
  return [];
}

/** `Business Address` below `Name and` looks like a name and is none. */
function isHeadingLine(layout: Layout, { from, to }: Span): boolean {
  return HEADING_LINE.test(layout.folded.slice(from, to));
}

const HEADING_LINE =
  /^(?:(?:present|principal|current|business|residence|home|and|or)\s)+(?:address|residence|occupation|employment)\b/;

function isOverHeading(layout: Layout, above: Row, row: Row): boolean {
  if (above.table !== undefined || isBlankBetween(layout, above, row)) return false;
  return !isNoContent(layout, above) && !partAt(layout, above);
}

/** The words over each column of a table in a schedule of people; none where other words stand there. */
function groupsSideBySide({ layout, parts }: Walk, { table, cells }: Row): Group[] {
  if (table === undefined || cells.length < 2 || !parts.at(-1)?.announced) return [];
  const groups = cells.flatMap(({ from, to }) => groupHeading(layout.folded.slice(from, to)) ?? []);
  return groups.length === cells.length ? groups : [];
}

function groupIn({ layout, parts, list }: Walk, row: Row, apart: boolean): Group | undefined {
  const [first, ...others] = row.cells;
  if (!first || others.length > 0) return undefined;
  // "Doe Holdings LLC" and "Directors:" may be two lines of one cell, which the reader of cells takes apart.
  const group = groupHeading(layout.folded.slice(first.from, first.to));
  const isAnnouncedHere = parts.at(-1)?.announced === true && row.from < (parts.at(-1)?.to ?? 0);
  const stands = group?.colon === true || (group && apart && isAnnouncedHere);
  const inTable = list?.heading?.row.table !== undefined && isOfTable(list.heading, row);
  return stands && !inTable ? group : undefined;
}

interface Sentence {
  readonly from: number;
  readonly cellIsLast: boolean;
}

/** Where names begin behind "Directors:" in the same cell. */
function wordsIn(layout: Layout, row: Row): Sentence | undefined {
  for (const cell of row.cells) {
    const text = layout.folded.slice(cell.from, Math.min(cell.to, cell.from + LOOK_MAX));
    const group = text.includes(':') ? groupAt(text) : undefined;
    if (!group?.colon || group.length >= cell.to - cell.from) continue;
    const rest = layout.text.slice(cell.from + group.length, cell.to);
    if (!/^[ \t]*[A-Z][A-Za-z.'’-]*[ \t]+[A-Z][^\n]*(?:,|\sand\s)/.test(rest)) continue;
    return { from: cell.from + group.length, cellIsLast: cell === row.cells.at(-1) };
  }
  return undefined;
}

const SENTENCE_LINES_MAX = 20;

/** How many lines directly below go on with a sentence of plain text. */
function linesBelow(layout: Layout, rows: readonly Row[], at: number): number {
  let count = 0;
  for (; count < SENTENCE_LINES_MAX; count += 1) {
    const row = rows[at + count];
    const next = rows[at + count + 1];
    if (!row || !next || row.table !== undefined || next.table !== undefined) break;
    const isOver = next.cells.length > 1 || partAt(layout, next) || wordsIn(layout, next);
    if (isOver || isNoContent(layout, next) || isBlankBetween(layout, row, next)) break;
  }
  return count;
}

const PAGE_NUMBER = /^[-–(]?\s?(?:[a-z]{1,4}\s?-\s?)?\d{1,3}\s?[-–)]?$/;

/** Rules, running heads and page numbers. */
function isNoContent(layout: Layout, row: Row): boolean {
  if (isRule(layout.text, row) || isRunningHead(layout, row)) return true;
  if (row.to - row.from > 12) return false;
  return PAGE_NUMBER.test(layout.folded.slice(row.from, row.to));
}

function isBlankBetween(layout: Layout, above: Row, below: Row): boolean {
  const gap = layout.text.slice(above.to, below.from);
  return gap.indexOf('\n') !== gap.lastIndexOf('\n');
}
