import type { Cell, Layout, Row } from '../layout/layout.ts';
import type { NameOrder } from './name-order.ts';

/** What a schedule of directors and officers tells of a person. */
export type PersonField = 'position' | 'otherPositions' | 'address' | 'citizenship';

/** A column of such a schedule; without `field` it holds what is no fact of ours, such as shares. */
export interface PeopleColumn {
  readonly column: number;
  readonly columnEnd: number;
  readonly field?: PersonField;
}

/** The heading of a schedule: what stands below the names and what the other columns hold. */
export interface PeopleHeading {
  readonly row: Row;
  /** What the name column holds below a name; absent where its heading is "Name" alone. */
  readonly belowName?: PersonField;
  readonly columns: readonly PeopleColumn[];
  /** Where the names stand behind other columns; all rows are then put in the order of `row`. */
  readonly order?: NameOrder;
}

const NAME_HEADING =
  /^(?:(?:director|officer|manager|trustee|partner|full)(?:['’]s|s['’]?)?\s+)?names?(?:\s*$|[\s,]+(?:and|of|&|\/|business|residence|principal|present|address|title|position)|\s*\/)/;
/** Whose names they are says nothing of what stands below them: `Officer Name`, `Name of Director or Officer`. */
const WHOSE_NAME =
  /^(?:officer['’s]{0,2}\s+names?|names?\s+of\s+(?:the\s+|each\s+)?(?:(?:director|executive officer|officer)s?(?:,?\s(?:and|or|&)\s|\s?[,/]\s?)?){1,3})/;
const FIELDS: readonly { readonly field: PersonField; readonly words: RegExp }[] = [
  {
    field: 'citizenship',
    words: /^citizenship|^citizens?(?:\s+of|$)|^country\s+of|^nationality|^place\s+of\s+citizen/,
  },
  {
    field: 'position',
    words:
      /occupation|position|employ|title|office(?:s|r|\s|$)|principal\s+business|relationship|capacity/,
  },
  { field: 'address', words: /address|residence/ },
];
/** Columns of a firm's name or the like, which stand beside positions and belong with them. */
const BESIDE_POSITION = /company|corporation|organization|reporting\s+person|firm/;
/** What the heading says again on the next page. */
const CONTINUED = /\(?\bcont(?:inued|['’]?d|\.)\)?/;
/** A heading is no longer than this. */
const HEADING_LENGTH_MAX = 80;
/** No schedule has more columns beside the names. */
const COLUMNS_MAX = 20;

/** The rows of plain text directly above and below a heading's first line. */
export interface Beside {
  readonly above?: Row;
  readonly below: readonly Row[];
}

/**
 * Reads a row, with those directly above and below that may belong to it, as the heading of a
 * schedule of people; `undefined` where it is none.
 */
export function peopleHeading(layout: Layout, row: Row, beside: Beside): PeopleHeading | undefined {
  const [first, ...others] = row.cells;
  if (!first || others.length === 0 || others.length > COLUMNS_MAX) return undefined;
  const head = wordsOf(layout, first, beside.below).replace(CONTINUED, '').trim();
  if (!NAME_HEADING.test(head) || first.to - first.from > HEADING_LENGTH_MAX) return undefined;
  const behind = head.replace(WHOSE_NAME, '');
  const belowName = FIELDS.toReversed().find(({ words }) => words.test(behind))?.field;
  const columns = columnsOf(layout, others, beside, belowName);
  if (!columns.some((column) => column.field) || isOfHoldings(layout, others, columns))
    return undefined;
  return { row, ...(belowName && { belowName }), columns };
}

/** A table of who holds how much may tell addresses, too, but no positions. */
function isOfHoldings(
  layout: Layout,
  cells: readonly Cell[],
  columns: readonly PeopleColumn[],
): boolean {
  if (columns.some(({ field }) => field !== undefined && field !== 'address')) return false;
  return cells.some(({ from, to }) => HOLDINGS.test(layout.folded.slice(from, to)));
}

const HOLDINGS = /\bshares\b|\bamount\b|\bpercent|\bprice\b/;

/**
 * The columns beside names that have no heading of their own; `undefined` where the cells are no
 * headings of at least two different columns of ours.
 */
export function columnsBeside(
  layout: Layout,
  cells: readonly Cell[],
): readonly PeopleColumn[] | undefined {
  if (cells.some(({ from, to }) => to - from > HEADING_LENGTH_MAX)) return undefined;
  const columns = columnsOf(layout, cells, { below: [] }, undefined);
  return columns.length > 1 && columns.every(({ field }) => field) ? columns : undefined;
}

/** How the heading of a column of names may begin; few rows begin with one of these letters. */
const NAME_BEGINS =
  /^(?:name|(?:director|officer|manager|trustee|partner|full)[s'’]{0,2}\s+names?\b)/;
const NAME_BEGINS_MAX = 20;
const NAME_LETTERS = new Set('ndomtpf');

/** Whether a cell may begin the heading of a column of names: `Name`, `Director Name`. */
export function mayHeadNames(layout: Layout, { from }: Cell): boolean {
  if (!NAME_LETTERS.has(layout.folded.charAt(from))) return false;
  return NAME_BEGINS.test(layout.folded.slice(from, from + NAME_BEGINS_MAX));
}

/** Whether a row holds only the first words of a heading: `Name, Business Address`. */
export function beginsHeading(layout: Layout, row: Row): boolean {
  const [first, ...others] = row.cells;
  if (!first || others.length > 0 || first.to - first.from > HEADING_LENGTH_MAX) return false;
  return NAME_HEADING.test(layout.folded.slice(first.from, first.to).trim());
}

/** Each kind of column once; what speaks of positions again is of other positions. */
function columnsOf(
  layout: Layout,
  cells: readonly Cell[],
  { above, below }: Beside,
  belowName: PersonField | undefined,
): readonly PeopleColumn[] {
  const known: PersonField[] = belowName ? [belowName] : [];
  return cells.map((cell) => {
    // What stands above may be the title of the whole list, so that it is asked last.
    const found =
      fieldOf(wordsOf(layout, cell, below)) ??
      (above && fieldOf(wordsOf(layout, cell, [above, ...below])));
    const again = found === 'position' && known.includes('position');
    const field = again ? 'otherPositions' : found;
    if (field) known.push(field);
    return { column: cell.column, columnEnd: cell.columnEnd, ...(field && { field }) };
  });
}

function fieldOf(heading: string): PersonField | undefined {
  const known = FIELDS.find(({ words }) => words.test(heading))?.field;
  return known ?? (BESIDE_POSITION.test(heading) ? 'position' : undefined);
}

/** A heading's words, with those of the cells that stand over or under it. */
function wordsOf(layout: Layout, cell: Cell, beside: readonly Row[]): string {
  const own = { from: cell.from, to: cell.to };
  const near = beside
    .flatMap((row) => row.cells)
    .filter((other) => other.column < cell.columnEnd && cell.column < other.columnEnd);
  return [own, ...near]
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => layout.folded.slice(from, to))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const LABELS: readonly { readonly field: PersonField; readonly label: RegExp }[] = [
  { field: 'otherPositions', label: /^other\s+positions?\s*:/ },
  {
    field: 'position',
    label:
      /^(?:present\s+)?(?:positions?|(?:principal\s+)?occupations?(?:\s+(?:or|and|\/)\s+(?:principal\s+)?employment)?|title|employment)\s*:/,
  },
  {
    field: 'address',
    label:
      /^(?:(?:business|residence|office)\s+(?:(?:or|and)\s+(?:business|residence)\s+)?)?address\s*:/,
  },
  { field: 'citizenship', label: /^(?:citizenship|citizen\s+of|nationality)\s*:/ },
];

/** The field that a cell's own label names (`Citizenship:`), and the label's length. */
export function labelOf(folded: string): { field: PersonField; length: number } | undefined {
  if (!folded.includes(':')) return undefined;
  for (const { field, label } of LABELS) {
    const match = label.exec(folded);
    if (match) return { field, length: match[0].length };
  }
  return undefined;
}
