import { type Stated, stated } from '../../filing/fact.ts';
import type { RelatedPerson } from '../../filing/filing.ts';
import type { Cell, Layout, Row } from '../layout/layout.ts';
import { lineIndexAt } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { isPersonName } from '../parse/person-name.ts';
import { defaultAddress } from './default-address.ts';
import { labelOf, type PeopleHeading, type PersonField, peopleHeading } from './people-columns.ts';

/** No schedule names more people than this. */
const PEOPLE_MAX = 2000;

/**
 * The directors, officers and other persons whom a Schedule 13D lists under General Instruction C:
 * every table below a heading that begins with "Name" and has a column for position, address or
 * citizenship. A person listed in several schedules comes once for each.
 */
export function readRelatedPersons(layout: Layout, from: number, to: number): RelatedPerson[] {
  const start = firstNameLine(layout, from, to);
  if (start === undefined) return [];
  const people: Entry[] = [];
  let heading: PeopleHeading | undefined;
  for (const row of layout.rows(start, to)) {
    if (isRule(layout.text, row) || isRunningHead(layout, row)) continue;
    const next = peopleHeading(layout, row);
    if (next) heading = next;
    else if (heading && isPast(layout, heading, row)) heading = undefined;
    else if (heading && people.length < PEOPLE_MAX) addRow(layout, people, heading, row);
  }
  return people.map((entry) => personOf(layout, entry, from));
}

/** Where the first line begins with "Name", as the heading of every such table does. */
function firstNameLine(layout: Layout, from: number, to: number): number | undefined {
  for (let at = lineIndexAt(layout, from); at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from >= to) return undefined;
    if (layout.folded.startsWith('name', line.from)) return line.from;
  }
  return undefined;
}

/** One person as the rows are walked; values are stretches of the layout. */
interface Entry {
  readonly name: Piece;
  readonly fields: Partial<Record<PersonField, Piece[]>>;
  /** The field to which an unlabelled cell further down belongs. */
  open?: PersonField;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

const NEXT_PART = /^(?:signature|exhibit|item\s|schedule\s+(?!13)|annex|appendix|index)/;

function isPast(layout: Layout, heading: PeopleHeading, row: Row): boolean {
  if (heading.row.table !== undefined) return row.table !== heading.row.table;
  return NEXT_PART.test(layout.folded.slice(row.from, row.to));
}

function addRow(layout: Layout, people: Entry[], heading: PeopleHeading, row: Row): void {
  const [first] = row.cells;
  const named = first && startsPerson(layout, heading, row, first);
  if (named) people.push({ name: named, fields: {} });
  const entry = people.at(-1);
  if (!entry || !first) return;
  // Cells under the name that are no name are the person's address.
  const rest = named ? afterName(layout, first, named) : row.cells;
  for (const cell of [...rest, ...(named ? row.cells.slice(1) : [])])
    addCell(layout, entry, heading, cell);
}

/** The name with which a row begins, where it begins another person. */
function startsPerson(
  layout: Layout,
  heading: PeopleHeading,
  row: Row,
  first: Cell,
): Piece | undefined {
  const inNameColumn = first.column < (heading.columns[0]?.column ?? 0);
  if (!inNameColumn || row.cells.length < 2) return undefined;
  const line = /^[^\n]*/.exec(layout.text.slice(first.from, first.to))?.[0] ?? '';
  const name = line.replace(NOTE_MARKS, '').trim();
  if (name === '' || labelOf(name.toLowerCase())) return undefined;
  const piece = { from: first.from, to: first.from + name.length };
  // A grid's first cell is the name, be it a person's or a firm's.
  if (row.table !== undefined) return /[A-Za-z]{2}/.test(name) ? piece : undefined;
  const others = row.cells.slice(1);
  const citizenship = heading.columns.find((column) => column.field === 'citizenship');
  const hasCitizenship =
    !citizenship ||
    others.some((cell) => Math.abs(cell.column - citizenship.column) <= COLUMN_REACH);
  return isPersonName(name) && hasCitizenship ? piece : undefined;
}

/** Cells of plain text stand below their heading give or take so many columns. */
const COLUMN_REACH = 6;
const NOTE_MARKS = /(?:\s?\(\d{1,2}\)|\s?[*†‡]+)+\s*$/;

function afterName(layout: Layout, cell: Cell, name: Piece): Cell[] {
  const from =
    name.to +
    (/^\s*(?:\(\d+\)|[*†‡])*\s*/.exec(layout.text.slice(name.to, cell.to))?.[0].length ?? 0);
  return from < cell.to ? [{ ...cell, from }] : [];
}

function addCell(layout: Layout, entry: Entry, heading: PeopleHeading, cell: Cell): void {
  const label = labelOf(layout.folded.slice(cell.from, cell.to));
  if (label) entry.open = label.field;
  const from = label ? cell.from + label.length : cell.from;
  if (layout.text.slice(from, cell.to).trim() === '') return;
  const field = label?.field ?? fieldAt(entry, heading, cell);
  const pieces = entry.fields[field];
  if (pieces) pieces.push({ from, to: cell.to });
  else entry.fields[field] = [{ from, to: cell.to }];
}

function fieldAt(entry: Entry, heading: PeopleHeading, cell: Cell): PersonField {
  if (entry.open) return entry.open;
  const own = heading.columns.findLast((column) => column.column <= cell.column + COLUMN_REACH);
  const exact =
    heading.row.table === undefined
      ? own
      : heading.columns.findLast((c) => c.column <= cell.column);
  return exact ? (exact.field ?? 'position') : 'address';
}

function personOf(layout: Layout, entry: Entry, from: number): RelatedPerson {
  const field = (name: PersonField): Stated<string> | undefined =>
    textOf(layout, entry.fields[name]);
  const position = field('position');
  const otherPositions = field('otherPositions');
  const address = field('address') ?? defaultAddress(layout, from, entry.name.from);
  const citizenship = field('citizenship');
  const name = layout.text.slice(entry.name.from, entry.name.to);
  return {
    name: stated(name.replace(/\s+/g, ' '), layout.place(entry.name.from, entry.name.to)),
    ...(position && { position }),
    ...(otherPositions && { otherPositions }),
    ...(address && { address }),
    ...(citizenship && { citizenship }),
  };
}

function textOf(layout: Layout, pieces: readonly Piece[] | undefined): Stated<string> | undefined {
  const first = pieces?.[0];
  const last = pieces?.at(-1);
  if (!first || !last || !pieces) return undefined;
  const text = pieces.map((piece) => layout.text.slice(piece.from, piece.to)).join(' ');
  return stated(text.replace(/\s+/g, ' ').trim(), layout.place(first.from, last.to));
}
