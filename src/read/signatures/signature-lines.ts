import { present } from '../../filing/present.ts';
import type { Cell, Layout, Row } from '../layout/layout.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { type FoundDay, firstDay } from '../parse/day-text.ts';
import {
  type Caption,
  captionOf,
  isBareLabel,
  type Label,
  labelOf,
  type PieceKind,
} from './labels.ts';
import { hasFirmMark, isTitle, personIn } from './names.ts';
import { ProseFilter } from './prose.ts';
import {
  byColumns,
  type ColumnPlace,
  type PlacedCell,
  type PlacedRow,
} from './signature-columns.ts';

/** A line or cell of the signature pages. Offsets are of the layout. */
export interface SignaturePiece {
  readonly kind: PieceKind;
  /** Its text without the label that told its kind, blanks as one. */
  readonly text: string;
  /** The person's name with which its text begins. */
  readonly person?: string;
  /** The day in a line that is a date. */
  readonly day?: FoundDay;
  readonly from: number;
  readonly to: number;
  /** Whether a blank line or rule stands above it. */
  readonly apart: boolean;
  /** Whether the label "By" introduced it. */
  readonly by: boolean;
  /** Whether it has the mark of a signature, `/s/`. */
  readonly marked: boolean;
  /** Whether a label stands before it. */
  readonly labelled: boolean;
  /** The number of its row on the signature pages. */
  readonly row: number;
  /** Where it stood beside others and was put below them, column by column. */
  readonly inColumn?: ColumnPlace;
  /** The column of its text in plain text; HTML has none. */
  readonly column?: number;
}

/** The pieces of the signature pages between two offsets: cells, left to right and line by line. */
export function signaturePieces(layout: Layout, from: number, to: number): SignaturePiece[] {
  const rows: PlacedRow<LabelledCell>[] = [];
  const prose = new ProseFilter(layout);
  let above = from;
  let ruled = true;
  for (const row of layout.rows(from, to)) {
    const apart = ruled || hasBlankLine(layout.text, above, row.from);
    above = row.to;
    ruled = isRule(layout.text, row) || isRunningHead(layout, row) || isLoneMark(layout, row);
    if (ruled || prose.skips(row, apart)) continue;
    rows.push({
      cells: labelledCells(layout, row),
      apart,
      table: row.table,
      row: rows.length,
    });
  }
  const pieces: SignaturePiece[] = [];
  let isAgent: boolean | undefined;
  const byAgent = (): boolean => {
    isAgent ??= BARE_STAR.test(layout.text.slice(from, to));
    return isAgent;
  };
  for (const row of byColumns(rows, (cell) => isSigned(layout.text, cell))) {
    for (const cell of row.cells) addPiece(pieces, layout, cell, { ...row, byAgent });
  }
  return withValues(pieces);
}

/** A star in place of a signature: whoever signs behind a star signs for all of those. */
const BARE_STAR = /^[^\S\n]*(?:by:?\s{0,20})?[*†‡][^\S\n]*$/im;

const SIGNED = /\/s\/|^\W{0,3}by\s{0,3}:/i;

function isSigned(text: string, { labels, from, to }: LabelledCell): boolean {
  return SIGNED.test(labels + text.slice(from, to));
}

/** A star on the line where a name would be signed. */
function isLoneMark({ text }: Layout, { from, to }: Row): boolean {
  return to - from === 1 && '*†‡'.includes(text.charAt(from));
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  const newline = text.indexOf('\n', from);
  if (newline < 0 || newline >= to) return false;
  const second = text.indexOf('\n', newline + 1);
  return second >= 0 && second < to;
}

/** A cell's place, and the labels in cells of their own that stand before it. */
interface LabelledCell extends PlacedCell {
  readonly labels: string;
  readonly from: number;
  readonly to: number;
  readonly column?: number;
  /** Whether it is a further line of a cell that holds several. */
  readonly follows?: boolean;
}

/** The cells of a row; one that is nothing but a label goes with the cell behind it. */
function labelledCells(layout: Layout, row: Row): LabelledCell[] {
  const cells = row.table === undefined ? wideCells(layout.text, row.cells) : linesIn(layout, row);
  const joined: LabelledCell[] = [];
  let labels = '';
  let start: number | undefined;
  cells.forEach((cell, at) => {
    const text = layout.text.slice(cell.from, cell.to);
    const next = cells[at + 1];
    const isLast = next === undefined || isNoValue(layout.text.slice(next.from, next.to));
    if (!isLast && isBareLabel(text)) {
      start ??= cell.start;
      labels += text.endsWith('/') ? `${text} ` : `${text.replace(/[:;\s]+$/, '')}: `;
      return;
    }
    joined.push({ labels, ...cell, start: start ?? cell.start });
    labels = '';
    start = undefined;
  });
  return joined;
}

/** A caption, or the same label of the column beside it: the label before it is left blank. */
function isNoValue(text: string): boolean {
  return captionOf(text) !== undefined || FIELD_LABEL.test(text);
}

const FIELD_LABEL = /^\W{0,3}(?:dated?|name|title|its)\s{0,3}:/i;

/** Justified text has two blanks between words; columns of plain text stand further apart. */
const GAP_MIN = 3;

function wideCells(text: string, cells: readonly Cell[]): Omit<LabelledCell, 'labels'>[] {
  const wide: { from: number; to: number; column: number; start: number; end: number }[] = [];
  for (const { from, to, column, columnEnd: end } of cells) {
    const last = wide.at(-1);
    const isNear = last && column - last.end < GAP_MIN && !text.slice(last.to, from).includes('\t');
    if (isNear) Object.assign(last, { to, end });
    else wide.push({ from, to, column, start: column, end });
  }
  return wide;
}

function linesIn(layout: Layout, row: Row): Omit<LabelledCell, 'labels'>[] {
  return row.cells.flatMap((cell) => {
    const text = layout.text.slice(cell.from, cell.to);
    return Array.from(text.matchAll(/\S[^\n]*/g), ({ index, 0: line }) => ({
      from: cell.from + index,
      to: cell.from + index + line.trimEnd().length,
      start: cell.column,
      end: cell.columnEnd,
      follows: index > 0,
    }));
  });
}

/** Longer lines above or below a signature are sentences and no names. */
const NAME_LENGTH_MAX = 110;
/** Behind a label a title may be longer. */
const LABELLED_LENGTH_MAX = 300;

function addPiece(
  pieces: SignaturePiece[],
  layout: Layout,
  cell: LabelledCell,
  { apart, row, inColumn, byAgent }: PlacedRow<LabelledCell> & { readonly byAgent: () => boolean },
): void {
  const typed = layout.text.slice(cell.from, cell.to);
  const quote = quoteOf(typed);
  const lead = leadOf(typed) + quote;
  const labels = quote === '' ? cell.labels.slice(leadOf(cell.labels).length) : MARK;
  const content = typed.slice(lead.length, endOf(typed) - quote.length);
  const caption = labels === '' ? captionOf(content) : undefined;
  if (caption) return applyCaption(pieces, caption);
  const label = labelIn(labels, content);
  const labelLength = Math.max(0, (label?.length ?? 0) - labels.length);
  const said = content.slice(labelLength).replace(/^_+\s*/, '');
  const conformed = label?.kind === 'signed' ? nameInQuotes(said) : undefined;
  const text = conformed ?? said;
  if (!label && !/[A-Za-z]{2}|\d{2}/.test(text)) return;
  if (/^[-–]?\s?\d{1,3}\s?[-–]?$/.test(content)) return;
  const to = cell.from + lead.length + content.length - (conformed === undefined ? 0 : 1);
  const from = to - text.length;
  const plain = /\s{2}|\t/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
  const isStarred = /[*†‡^]/.test(cell.labels + lead);
  // "By: *" with nothing behind the star is where someone else signs; "*By" begins the agent's line.
  const isNamed = isStarred && (/[A-Za-z]/.test(text) || STARRED_BY.test(cell.labels + typed));
  const isAgent = isNamed && (label?.by === true || (label?.marked === true && byAgent()));
  const kind = isAgent && label.kind === 'signed' ? 'agent' : kindOf(label, text);
  const person = MAY_NAME.has(kind) ? personOf(kind, plain) : undefined;
  const day = kind === 'date' ? firstDay(plain) : undefined;
  const piece = present<SignaturePiece>({
    kind,
    text: plain,
    person,
    day,
    from,
    to,
    apart: apart && cell.follows !== true,
    by: label?.by ?? false,
    marked: label?.marked === true || conformed !== undefined,
    labelled: label !== undefined,
    row,
    inColumn,
    column: cell.column === undefined ? undefined : cell.column + (from - cell.from),
  });
  pieces.push(piece);
}

function personOf(kind: PieceKind, plain: string): string | undefined {
  const text = plain.replace(/[*†‡^]{1,3}$/, '');
  const person = personIn(text);
  // Behind a label, "Doe Tai Man, Jane" is a name to its end, as people of Hong Kong write theirs.
  const given = kind === 'name' && person !== undefined ? text.slice(person.length) : '';
  return GIVEN_BEHIND.test(given) &&
    !isTitle(given) &&
    personIn(text.replace(',', '')) !== undefined
    ? text
    : person;
}

const GIVEN_BEHIND = /^, [A-Z][a-z]{2,}$/;

/** The quotation mark before `"Jane Doe"` alone in a cell, as Canadians conform a signature. */
function quoteOf(typed: string): string {
  return nameInQuotes(typed) === undefined ? '' : '"';
}

function nameInQuotes(typed: string): string | undefined {
  const name = QUOTED.exec(typed)?.[1];
  return name !== undefined && personIn(name) !== undefined ? name : undefined;
}

const QUOTED = /^\s*["“]([^"“”]{3,60})["”]\s*$/;
/** What stands before a signature by the usual convention. */
const MARK = '/s/ ';

const STARRED_BY = /^\s*[*†‡^]\s?by\b/i;

/** The kinds of pieces that may begin with a person's name. */
const MAY_NAME: ReadonlySet<PieceKind> = new Set(['signed', 'name', 'text']);

/** What stands before a text and is no part of it: blanks, lines to sign on, note marks. */
function leadOf(text: string): string {
  return /^[\s_*†‡^|`]*/.exec(text)?.[0] ?? '';
}

const BLANK_OR_LINE = /[\s_]/;

/** Where a text ends, less blanks and lines to sign on. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && BLANK_OR_LINE.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The label before a text; "dated" in a sentence is none. */
function labelIn(labels: string, content: string): Label | undefined {
  const text = labels + content.slice(0, LABELLED_LENGTH_MAX + 1);
  const label = labelOf(text);
  if (label?.kind !== 'date') return label;
  const value = text.slice(label.length);
  const isSaid = text.slice(0, label.length).includes(':') && value.length <= DATE_LENGTH_MAX;
  return value === '' || (isSaid && /\d/.test(value)) || isDate(value) ? label : undefined;
}

function kindOf(label: Label | undefined, text: string): PieceKind {
  if (!label) return unlabelledKind(text);
  if (text.length > LABELLED_LENGTH_MAX) return 'prose';
  if (label.kind !== 'signed') return label.kind;
  return label.by && !label.marked && isFirm(text) ? 'link' : 'signed';
}

function isFirm(text: string): boolean {
  return /[A-Za-z]{2}/.test(text) && (hasFirmMark(text) || personIn(text) === undefined);
}

/** `Date: July 9, 1998 (For the period ended` is still one behind its label. */
const DATE_LENGTH_MAX = 60;

function unlabelledKind(text: string): PieceKind {
  if (text.length > NAME_LENGTH_MAX) return 'prose';
  return isDate(text) ? 'date' : 'text';
}

/** Words that stand beside the day in a line that is a date; a place may, too. */
const DATE_WORD = /\b(?:dated?|as|of|this|the|day|on|signed|executed|at)\b/gi;
/** What may stand beside the day: `Dated this`, `Friday`, `Albany, New York`. */
const DATE_REST_MAX = 24;

/** Whether a line is a date, and not a sentence with a date in it. */
function isDate(text: string): boolean {
  if (text.length > DATE_LENGTH_MAX || !/\d/.test(text)) return false;
  const found = firstDay(text);
  if (!found) return false;
  const rest = (text.slice(0, found.from) + text.slice(found.to)).replace(DATE_WORD, '').trim();
  return rest.length <= DATE_REST_MAX && !/\b[a-z]{2}/.test(rest);
}

/** A caption below tells what stands above it. */
function applyCaption(pieces: SignaturePiece[], caption: Caption): void {
  const above = pieces.at(-1);
  if (above?.kind !== 'text') return;
  const isPerson = above.person !== undefined;
  if (caption === 'title') pieces[pieces.length - 1] = { ...above, kind: 'title' };
  else if (caption === 'name' && isPerson) pieces[pieces.length - 1] = { ...above, kind: 'name' };
  else if (caption === 'signature' && isPerson) {
    pieces[pieces.length - 1] = { ...above, kind: 'signed', marked: true };
  }
}

/**
 * A label whose value stands on the next line gives that line its kind; an empty one goes, but for
 * that of a date, which says that the signature above it has none.
 */
function withValues(pieces: readonly SignaturePiece[]): SignaturePiece[] {
  return pieces.flatMap((piece, at) => {
    const above = pieces[at - 1];
    const isBlankDate = piece.kind === 'date' && pieces[at + 1]?.kind !== 'date';
    if (isEmptyLabel(piece) && !isBlankDate) return [];
    if (above && isRestOfDate(piece, above)) return [];
    const isValue = above && isEmptyLabel(above) && piece.kind === 'text' && !piece.apart;
    return [isValue ? { ...piece, kind: above.kind, labelled: true } : piece];
  });
}

function isEmptyLabel({ kind, text }: SignaturePiece): boolean {
  return text === '' && (kind === 'name' || kind === 'title' || kind === 'date');
}

/** `Date: July 9, 1998 (For the period ended` runs on to a second day, which is not the date. */
function isRestOfDate(piece: SignaturePiece, above: SignaturePiece): boolean {
  return above.kind === 'date' && /\([^)]*$/.test(above.text) && piece.text.endsWith(')');
}
