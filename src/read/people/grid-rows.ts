import type { Cell, Layout, Row } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';
import { type Group, groupHeading } from './group-words.ts';
import type { ListReading } from './list-reading.ts';
import {
  blocksIn,
  firstLine,
  leadingNameIn,
  linesIn,
  NAME_LENGTH_MAX,
  nameBeforeTitle,
  personNameIn,
  titleBehindName,
} from './name-cell.ts';
import { labelOf, type PeopleHeading } from './people-columns.ts';
import type { PeopleList } from './people-lists.ts';
import {
  addPiece,
  type Entry,
  type EntryField,
  isTitle,
  newEntry,
  type Piece,
} from './person-entry.ts';

/** Adds a row of a table to a list: a person, several whose names are stacked, or more of one. */
export function addGridRow(reading: ListReading, row: Row): void {
  const [first, ...others] = row.cells;
  if (!first) return;
  const { heading, sideBySide } = reading.list;
  if (sideBySide) {
    for (const cell of row.cells) addPeople(reading, namesIn(reading, cell, 0));
    return;
  }
  const inNameColumn = !heading || first.column < (heading.columns[0]?.column ?? 0);
  const named = inNameColumn ? namesIn(reading, first, others.length) : NOBODY;
  if (named.names.length === 0) {
    if (named.isHeading) return;
    const entry = reading.entries.at(-1);
    // A row without a name goes on with the person above in a table with a heading only.
    if (entry && heading) for (const cell of row.cells) addCell(reading, entry, cell);
    return;
  }
  const people = addPeople(reading, named);
  const [only] = people;
  if (named.areInLine) {
    // What stands beside several names in one line is said of each.
    for (const entry of people) for (const cell of others) addCell(reading, entry, cell);
  } else if (people.length === 1 && only) {
    for (const piece of named.rest) addRest(reading, only, piece);
    for (const cell of others) addCell(reading, only, cell);
  } else for (const cell of others) addStacked(reading, people, cell);
}

/** An entry for each of the names in a cell, with the title behind it. */
function addPeople({ layout, entries }: ListReading, { names }: Named): Entry[] {
  const people = names.map(({ pieces, title }) => {
    const entry = newEntry(pieces);
    if (title) addPiece(layout, entry, 'position', title);
    return entry;
  });
  entries.push(...people);
  return people;
}

/** A name in a cell, a piece or two, and the title that goes on with it in its line. */
interface FoundName {
  readonly pieces: readonly Piece[];
  readonly title?: Piece;
}

/** The names in a cell and what else stands there. */
interface Named {
  readonly names: readonly FoundName[];
  readonly rest: readonly Piece[];
  /** The cell holds words that head a list. */
  readonly isHeading?: boolean;
  /** Several names stand in one line. */
  readonly areInLine?: boolean;
}

const NOBODY: Named = { names: [], rest: [] };

function namesIn(reading: ListReading, cell: Cell, others: number): Named {
  const { layout, list } = reading;
  const lines = linesIn(layout, cell);
  if (!list.heading) return namesInGroup(layout, lines, list.group, others);
  // "Executive Officers" parts the rows of a table and is nobody's.
  const isParting =
    others === 0 &&
    (groupHeading(layout.folded.slice(cell.from, cell.to)) ?? isFirmHeading(layout, list, cell));
  if (isParting) return { names: [], rest: [], isHeading: true };
  const stacked = stackedNames(layout, list.heading, cell, lines);
  if (stacked) return stacked;
  const name = firstLine(layout, cell);
  const text = layout.text.slice(name.from, name.to).trim();
  if (text === '' || labelOf(text.toLowerCase())) return NOBODY;
  const wrapped = wrappedName(layout, lines);
  if (wrapped) return { names: [{ pieces: wrapped }], rest: lines.slice(2) };
  // The first cell of a row of the grid is the name, be it a person's or a firm's.
  const several = others > 0 ? namesInLine(layout, name) : undefined;
  if (several) return { names: several, rest: [], areInLine: true };
  const isName = others > 0 ? /[A-Za-z]{2}/.test(text) : personNameIn(layout, cell);
  return isName ? { names: [foundName(layout, name)], rest: lines.slice(1) } : NOBODY;
}

/** A firm's name alone in a column of nothing but names heads the rows of that firm's people. */
function isFirmHeading({ text }: Layout, { heading }: PeopleList, { from, to }: Cell): boolean {
  if (heading?.belowName === 'address' || to - from > NAME_LENGTH_MAX) return false;
  const words = text.slice(from, to);
  return FIRM.test(words) && !/\d/.test(words) && !isTitle(words);
}

const BETWEEN_NAMES = /,\s+and\s+|,\s+|;\s+(?:and\s+)?|\s+and\s+|\s+&\s+/g;

/** The names of several persons in one line: `Jane Doe, John Roe and Ada Poe`. */
function namesInLine(layout: Layout, line: Piece): FoundName[] | undefined {
  const text = layout.text.slice(line.from, line.to);
  const names: FoundName[] = [];
  let from = 0;
  for (const { index, 0: between } of [
    ...text.matchAll(BETWEEN_NAMES),
    { index: text.length, 0: '' },
  ]) {
    if (!isPersonName(text.slice(from, index))) return undefined;
    names.push({ pieces: [{ from: line.from + from, to: line.from + index }] });
    from = index + between.length;
  }
  return names.length > 1 ? names : undefined;
}

/** A line with a name, parted from the title with which it goes on. */
function foundName(layout: Layout, line: Piece): FoundName {
  const text = layout.text.slice(line.from, line.to);
  const length = nameBeforeTitle(text);
  // A comma at its end parts the name from the title in the next line.
  if (length === undefined)
    return { pieces: [text.endsWith(',') ? { ...line, to: line.to - 1 } : line] };
  const name = { from: line.from, to: line.from + length };
  const title = titleBehindName(layout, name, line);
  return { pieces: [name], ...(title && { title }) };
}

/** Blocks, or lines where the column holds nothing but names, each of which is a name. */
function stackedNames(
  layout: Layout,
  heading: PeopleHeading,
  cell: Cell,
  lines: readonly Piece[],
): Named | undefined {
  const parts = heading.belowName ? blocksIn(layout, cell) : lines;
  if (parts.length < 2) return undefined;
  const names = parts.flatMap((part) => {
    const name = leadingNameIn(layout, part, isPersonName);
    return name && linesIn(layout, part).length === 1
      ? [foundName(layout, firstLine(layout, part))]
      : [];
  });
  return names.length === parts.length ? { names, rest: [] } : undefined;
}

/** `Lawrence B.` / `Doe`: a first line that is no whole name, but is with the second. */
function wrappedName(layout: Layout, lines: readonly Piece[]): Piece[] | undefined {
  const [one, two] = lines;
  if (!one || !two) return undefined;
  const first = layout.text.slice(one.from, one.to);
  if (first.length > NAME_LENGTH_MAX) return undefined;
  if (isPersonName(first) && !/(?:,|\s[A-Z]\.)$/.test(first)) return undefined;
  const second = firstLine(layout, two);
  if (second.to - second.from > NAME_LENGTH_MAX) return undefined;
  const whole = `${first} ${layout.text.slice(second.from, second.to)}`;
  return isPersonName(whole) ? [one, second] : undefined;
}

const FIRM =
  /\b(?:l\.?l\.?c|l\.?l\.?p|l\.?p|inc|corp|corporation|company|co|ltd|limited|plc|n\.v|s\.a|gmbh|trust|foundation|partners)\b/i;

/** Line by line, as the cell may hold a firm's name and "Members:" above the names. */
function namesInGroup(
  layout: Layout,
  lines: readonly Piece[],
  listGroup: Group | undefined,
  others: number,
): Named {
  let group = listGroup;
  let isHeading = false;
  let names: FoundName[] = [];
  let rest: Piece[] = [];
  for (const line of lines) {
    const next = groupHeading(layout.folded.slice(line.from, line.to));
    const name = next ? undefined : nameInGroup(layout, line, group, others);
    if (next) {
      group = next;
      isHeading = true;
      names = [];
      rest = [];
    } else if (name) names.push(foundName(layout, firstLine(layout, line)));
    else rest.push(line);
  }
  return { names, rest, isHeading };
}

function nameInGroup(
  layout: Layout,
  line: Piece,
  group: Group | undefined,
  others: number,
): Piece | undefined {
  const person = leadingNameIn(layout, line, isPersonName);
  if (person) return person;
  const isFirm = FIRM.test(layout.text.slice(line.from, line.to));
  return isFirm && group?.holdsFirms && others > 0 ? firstLine(layout, line) : undefined;
}

function addRest({ layout, list }: ListReading, entry: Entry, line: Piece): void {
  const text = layout.text.slice(line.from, line.to).trim();
  if (/^(?:\(\d+\)|[*†‡])*$/.test(text)) return;
  const isOffice = list.heading?.belowName === 'position' || (!list.heading && isTitle(text));
  addPiece(layout, entry, isOffice && !/\d/.test(text) ? 'position' : 'address', line);
}

function addCell({ layout, list }: ListReading, entry: Entry, cell: Cell): void {
  const label = labelOf(layout.folded.slice(cell.from, cell.to));
  if (label) entry.open = label.field;
  const from = label ? cell.from + label.length : cell.from;
  const at = columnIn(list.heading, cell);
  const field = entry.open ?? fieldIn(list.heading, at);
  if (field) addPiece(layout, entry, field, { from, to: cell.to, column: Math.max(at, 0) });
}

function columnIn(heading: PeopleHeading | undefined, cell: Cell): number {
  return heading ? heading.columns.findLastIndex((column) => column.column <= cell.column) : 0;
}

function fieldIn(heading: PeopleHeading | undefined, at: number): EntryField | undefined {
  if (!heading) return 'unlabelled';
  return at < 0 ? 'address' : heading.columns[at]?.field;
}

/** The k-th block beside stacked names is the k-th person's, where there are as many. */
function addStacked(reading: ListReading, people: readonly Entry[], cell: Cell): void {
  const { layout, list } = reading;
  const at = columnIn(list.heading, cell);
  const field = fieldIn(list.heading, at);
  if (!field) return;
  const blocks = blocksIn(layout, cell);
  const parts = blocks.length === 1 ? linesIn(layout, cell) : blocks;
  const isPaired = parts.length === people.length && !parts.some((part) => startsLow(layout, part));
  if (!isPaired) {
    reading.doubt =
      'Names stand one above the other in a cell beside as many or fewer texts that are not clearly one for each; what the texts say is left out.';
    return;
  }
  people.forEach((entry, order) => {
    const part = parts[order];
    if (part) addPiece(layout, entry, field, { ...part, column: Math.max(at, 0) });
  });
}

/** A block that begins with a number is the address of the block above. */
function startsLow(layout: Layout, part: Piece): boolean {
  return /^\s*\d/.test(layout.text.slice(part.from, part.to));
}
