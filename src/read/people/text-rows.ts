import type { Cell, Layout } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';
import type { ListReading } from './list-reading.ts';
import {
  firstLine,
  leadingNameIn,
  NAME_LENGTH_MAX,
  personNameIn,
  titleBehindName,
} from './name-cell.ts';
import { cutAtColumn } from './names-beside.ts';
import { labelOf } from './people-columns.ts';
import type { ListRow } from './people-lists.ts';
import { addPiece, type Entry, isTitle, newEntry, type Piece } from './person-entry.ts';
import type { TextColumn, TextFrame } from './text-frame.ts';

/** What goes on below a name is set in by at most so many columns; what is further in is centred. */
const INDENT_MAX = 5;
/** Cells begin at their column's edge give or take so many columns. */
const EDGE_REACH = 2;

/** Adds a line of plain text to a list: a person, or more of the person above. */
export function addTextRow(reading: ListReading, { row: whole, apart }: ListRow): void {
  const { layout, frame, entries, isName } = reading;
  const row = frame ? cutAtColumn(layout, frame, whole, isName) : whole;
  const [first, ...others] = row.cells;
  if (!first) return;
  const name = frame
    ? nameInFrame(reading, frame, { row, apart })
    : nameInRun(reading, first, others.length);
  if (others.length > 0) reading.namesOnly = false;
  if (name) {
    const entry = newEntry([name]);
    entries.push(entry);
    const title = titleBehindName(reading.layout, name, firstLine(reading.layout, first));
    if (title) addPiece(reading.layout, entry, 'position', title);
    const inOrder = frame?.ragged === true && others.length === frame.columns.length;
    others.forEach((cell, at) => addBeside(reading, entry, cell, inOrder ? at : undefined));
    const text = reading.layout.text.slice(name.from, name.to);
    if (frame && isDoubtful(reading, frame)) entry.doubts.name = UNSPACED;
    else if (!reading.isName(text)) entry.doubts.name = NO_NAME;
    return;
  }
  reading.namesOnly &&= entries.length === 0;
  const entry = entries.at(-1) ?? reading.carried;
  if (entry && frame) addMore(reading, frame, entry, { row, apart });
}

const NO_NAME = 'What stands in the column of names does not look like the name of a person.';
const UNSPACED =
  'The list has no blank lines between its people, so this may be a line of an address.';

/** Without blank lines and citizenships only the look of a name tells it from an address. */
function isDoubtful({ list }: ListReading, frame: TextFrame): boolean {
  const isPlain = list.heading?.belowName === undefined && list.heading !== undefined;
  const cited = frame.columns.some((column) => column.field === 'citizenship');
  return !frame.spaced && !isPlain && !cited;
}

function nameInFrame(
  { layout, list, isName }: ListReading,
  frame: TextFrame,
  { row, apart }: ListRow,
): Piece | undefined {
  const [first, ...others] = row.cells;
  if (!first || Math.abs(first.column - frame.names) > 1) return undefined;
  const mayBegin =
    apart || (!frame.spaced && others.length > 0) || row.from === list.rows[0]?.row.from;
  if (!mayBegin || labelOf(layout.folded.slice(first.from, first.to))) return undefined;
  const cited = frame.columns.findIndex((column) => column.field === 'citizenship');
  // A list of citizenships has one on the first line of every person, or blank lines between them.
  const isParted = frame.spaced && others.length > 0;
  if (cited >= 0 && !isParted && !others.some((cell) => columnOf(frame, cell) === cited))
    return undefined;
  const isWhole = list.heading && others.length === frame.columns.length && others.length > 1;
  return leadingNameIn(layout, first, isName) ?? (isWhole ? wordsOf(layout, first) : undefined);
}

/** The first line of a cell that stands where a name would, beside a value in each column. */
function wordsOf(layout: Layout, cell: Cell): Piece | undefined {
  const line = firstLine(layout, cell);
  const text = layout.text.slice(line.from, line.to);
  return /^[A-Z]/.test(text) && line.to - line.from <= NAME_LENGTH_MAX ? line : undefined;
}

/** Lines of nothing but names directly below "Directors:". */
function nameInRun(
  { layout, list, namesOnly }: ListReading,
  first: Cell,
  others: number,
): Piece | undefined {
  if (!list.group || !namesOnly || others > 0) return undefined;
  return personNameIn(layout, first);
}

function addMore(
  reading: ListReading,
  frame: TextFrame,
  entry: Entry,
  { row, apart }: ListRow,
): void {
  const second = frame.columns[0]?.edge ?? Infinity;
  const alone = row.cells.length === 1;
  // Behind a blank line stands an address of several people, a note or the next page's head.
  if (apart && (row.cells[0]?.column ?? 0) < second - EDGE_REACH) entry.done = true;
  for (const cell of row.cells) {
    const isBelow = cell.column < second - EDGE_REACH;
    if (!isBelow && !(apart && alone && isStray(reading, frame, entry, cell)))
      addBeside(reading, entry, cell);
    const isCentred = alone && cell.column > frame.names + INDENT_MAX;
    if (isBelow && !entry.done && !isCentred) addBelow(reading, entry, cell);
  }
}

/** A lone cell behind a blank line goes on with a person only where its column or label says so. */
function isStray(
  { layout, list }: ListReading,
  frame: TextFrame,
  entry: Entry,
  cell: Cell,
): boolean {
  if (!list.heading) return true;
  if (entry.open || labelOf(layout.folded.slice(cell.from, cell.to))) return false;
  return !frame.columns.some(({ edge }) => Math.abs(edge - cell.column) <= EDGE_REACH);
}

/** A cell of the name column below a name: more of the name, an office or an address. */
function addBelow(reading: ListReading, entry: Entry, cell: Cell): void {
  const { layout } = reading;
  if (goesOnWithName(reading, entry, cell)) {
    entry.name.push(firstLine(layout, cell));
    return;
  }
  const field = fieldBelow(reading, entry, layout.text.slice(cell.from, cell.to));
  entry.below = field;
  addPiece(layout, entry, field, { from: cell.from, to: cell.to });
}

function fieldBelow({ list }: ListReading, entry: Entry, text: string): 'position' | 'address' {
  const { heading } = list;
  if (/\d/.test(text) || entry.below === 'address') return 'address';
  if (!heading) return isTitle(text) ? 'position' : 'address';
  if (heading.belowName) return heading.belowName === 'position' ? 'position' : 'address';
  entry.doubts.position = 'A line of it stands under the name and not in its own column.';
  return 'position';
}

const SUFFIX = /^(?:jr|sr|i{2,3}|iv|2d|3d|[23]nd|3rd|4th|m\.?d|ph\.?d|esq)\.?$/i;
const UNFINISHED = /(?:,|\s[A-Z]\.)$/;
const LAST_NAME = /^[A-Z][a-z'’-][A-Za-z'’-]*(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?$/;

/** Whether a cell below a name is its end: `Lawrence B.` / `Doe`, `Joseph L. Roe,` / `Jr.`. */
function goesOnWithName({ layout, list }: ListReading, entry: Entry, cell: Cell): boolean {
  if (entry.below || cell.to - cell.from > NAME_LENGTH_MAX) return false;
  if (entry.name.length > 1 && !isOpenName(layout, entry)) return false;
  const text = layout.text.slice(cell.from, cell.to);
  if (SUFFIX.test(text)) return true;
  const plain = list.heading !== undefined && list.heading.belowName === undefined;
  if (!isOpenName(layout, entry) && !(plain && LAST_NAME.test(text))) return false;
  const name = entry.name.map((piece) => layout.text.slice(piece.from, piece.to)).join(' ');
  return isPersonName(`${name} ${text}`);
}

function isOpenName(layout: Layout, entry: Entry): boolean {
  const last = entry.name.at(-1);
  return last !== undefined && UNFINISHED.test(layout.text.slice(last.from, last.to));
}

function addBeside({ layout, frame }: ListReading, entry: Entry, cell: Cell, order?: number): void {
  const label = labelOf(layout.folded.slice(cell.from, cell.to));
  if (label) entry.open = label.field;
  const from = label ? cell.from + label.length : cell.from;
  if (entry.open) {
    addPiece(layout, entry, entry.open, { from, to: cell.to });
    return;
  }
  const at = order ?? (frame ? columnOf(frame, cell) : -1);
  const column = frame?.columns[Math.max(at, 0)];
  if (!column?.field) return;
  const next = columnRunInto(frame, cell, at)?.field;
  if (at < 0 || next || frame?.ragged) entry.doubts[column.field] = ASTRAY;
  if (next) entry.doubts[next] = ASTRAY;
  addPiece(layout, entry, column.field, { from, to: cell.to, column: Math.max(at, 0) });
}

const ASTRAY = 'A line of it, or of the column beside it, does not keep to its column.';

/** The column in which a cell begins, or -1. */
function columnOf(frame: TextFrame, cell: Cell): number {
  return frame.columns.findLastIndex((column) => column.edge <= cell.column + EDGE_REACH);
}

/** The column to its right into which a cell runs over. */
function columnRunInto(
  frame: TextFrame | undefined,
  cell: Cell,
  at: number,
): TextColumn | undefined {
  const next = frame?.columns[at + 1];
  return next && cell.columnEnd > next.edge + EDGE_REACH ? next : undefined;
}
