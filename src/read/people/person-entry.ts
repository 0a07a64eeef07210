import { type Stated, stated } from '../../filing/fact.ts';
import type { RelatedPerson } from '../../filing/filing.ts';
import { present } from '../../filing/present.ts';
import type { Layout } from '../layout/layout.ts';
import type { PersonField } from './people-columns.ts';

/** A stretch of the layout. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Which of the columns that hold the same kind of value it stands in. */
  readonly column?: number;
}

/** Where a value of a list goes; `unlabelled` is settled when the person is complete. */
export type EntryField = PersonField | 'unlabelled';

/** One person as the rows are walked; all values are stretches of the layout. */
export interface Entry {
  /** The name and the lines on which it goes on. */
  readonly name: Piece[];
  readonly fields: Partial<Record<EntryField, Piece[]>>;
  readonly doubts: Partial<Record<EntryField | 'name', string>>;
  /** The field to which an unlabelled cell further down belongs. */
  open?: PersonField;
  /** What has begun below the name. */
  below?: 'position' | 'address';
  /** A blank line in the name column ended what stands below the name. */
  done?: boolean;
}

export function newEntry(name: readonly Piece[]): Entry {
  return { name: [...name], fields: {}, doubts: {} };
}

/** Adds a stretch to a field; stretches without text add nothing. */
export function addPiece(layout: Layout, entry: Entry, field: EntryField, piece: Piece): void {
  const text = layout.text.slice(piece.from, piece.to);
  if (text.trim() === '') return;
  const citizenship =
    field === 'citizenship' ? null : (CITIZEN.exec(text) ?? CITIZEN_IN_PARENTHESES.exec(text));
  const nation = citizenship?.[1];
  if (nation !== undefined) {
    const from = piece.from + text.indexOf(nation);
    push(entry, 'citizenship', { from, to: from + nation.length });
    return;
  }
  push(entry, field, piece);
}

/** `(Dutch citizen)` on a line of its own. */
const CITIZEN = /^\(?([A-Za-z][A-Za-z. ]{2,40}) citizen\)?$/;

/** `(citizen of Canada)` on a line of its own. */
const CITIZEN_IN_PARENTHESES = /^\((?:an? )?citizen of (?:the )?([A-Z][A-Za-z. ]{1,40})\)$/;

function push(entry: Entry, field: EntryField, piece: Piece): void {
  const pieces = entry.fields[field];
  if (pieces) pieces.push(piece);
  else entry.fields[field] = [piece];
}

/** What is said of everybody in a list. */
export interface ForEverybody {
  readonly address: Stated<string> | undefined;
  readonly citizenship: Stated<string> | undefined;
}

/** The person that an entry tells of; `others` holds what is said of those who have none here. */
export function personOf(layout: Layout, entry: Entry, others: ForEverybody): RelatedPerson {
  settle(layout, entry);
  const position = valueOf(layout, entry, 'position');
  const otherPositions = valueOf(layout, entry, 'otherPositions');
  // Whoever's position goes on with a firm's address is not at the address for everybody.
  const hasOwn = position !== undefined && /\d/.test(position.value);
  const address = valueOf(layout, entry, 'address') ?? (hasOwn ? undefined : others.address);
  const citizenship =
    valueOf(layout, entry, 'citizenship') ?? citizenIn(position) ?? others.citizenship;
  return present<RelatedPerson>({
    name: nameOf(layout, entry),
    position,
    otherPositions,
    address,
    citizenship,
  });
}

/** The nation in a remark behind a position: `Managing Director (citizen of France)`. */
function citizenIn(position: Stated<string> | undefined): Stated<string> | undefined {
  const nation = position && CITIZEN_REMARK.exec(position.value)?.[1];
  return nation === undefined ? undefined : stated(nation, position?.span);
}

const CITIZEN_REMARK = /\((?:an?\s|is\s|who\s){0,3}citizen of (?:the )?([A-Z][A-Za-z. ]{1,40})\)/;

/**
 * A column without a heading holds either positions or, in lists that part directors from officers
 * by their headings, a firm and its address.
 */
function settle(layout: Layout, entry: Entry): void {
  const pieces = entry.fields.unlabelled;
  const first = pieces?.[0];
  if (!pieces || !first) return;
  const line = /^[^\n]*/.exec(layout.text.slice(first.from, first.to))?.[0] ?? '';
  const hasNumber = pieces.some((piece) => /\d/.test(layout.text.slice(piece.from, piece.to)));
  const field = isTitle(line) || !hasNumber ? 'position' : 'address';
  for (const piece of pieces) push(entry, field, piece);
}

const TITLE =
  /\b(?:chair(?:man|woman|person)?|president|directors?|officer|secretary|treasurer|manager|partner|member|counsel|trustee|founder|controller|comptroller|retired|former|consultant|investor|attorney|professor|executive|head|principal|associate|analyst|v\.?p|c[efo]o)\b/i;

/** Whether a line speaks of an office or an occupation. */
export function isTitle(line: string): boolean {
  return TITLE.test(line);
}

function nameOf(layout: Layout, entry: Entry): Stated<string> {
  const name = textOf(layout, entry.name).replace(/[\s,;]+$/, '');
  return stated(name, placeOf(layout, entry.name), entry.doubts.name);
}

function valueOf(layout: Layout, entry: Entry, field: PersonField): Stated<string> | undefined {
  const pieces = entry.fields[field];
  if (!pieces) return undefined;
  return stated(textOf(layout, pieces), placeOf(layout, pieces), entry.doubts[field]);
}

/** Each column is joined by itself, so that two columns side by side are not mixed line by line. */
function textOf(layout: Layout, pieces: readonly Piece[]): string {
  const columns = new Map<number, string[]>();
  for (const { from, to, column = 0 } of pieces) {
    const texts = columns.get(column) ?? [];
    texts.push(layout.text.slice(from, to));
    columns.set(column, texts);
  }
  return [...columns]
    .toSorted(([a], [b]) => a - b)
    .map(([, texts]) => texts.join(' ').replace(/\s+/g, ' ').trim())
    .join('; ');
}

function placeOf(layout: Layout, pieces: readonly Piece[]): Stated<string>['span'] {
  const from = pieces.reduce((least, piece) => Math.min(least, piece.from), Infinity);
  const to = pieces.reduce((most, piece) => Math.max(most, piece.to), 0);
  return layout.place(from, to);
}
