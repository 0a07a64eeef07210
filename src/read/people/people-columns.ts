import type { Cell, Layout, Row } from '../layout/layout.ts';

/** What a schedule of directors and officers tells of a person. */
export type PersonField = 'position' | 'otherPositions' | 'address' | 'citizenship';

/** A column of such a schedule; `fields` is empty where the cells carry labels of their own. */
export interface PeopleColumn {
  readonly column: number;
  readonly field?: PersonField;
}

/** The heading row of a schedule: which column holds the names and what the others hold. */
export interface PeopleHeading {
  readonly row: Row;
  readonly columns: readonly PeopleColumn[];
  readonly hasCitizenship: boolean;
}

const NAME_HEADING =
  /^names?(?:\s*$|[\s,]+(?:and|of|&|\/|business|residence|principal|present|address|title|position)|\s*\/)/;
const FIELDS: readonly { readonly field: PersonField; readonly words: RegExp }[] = [
  { field: 'citizenship', words: /^citizenship|^country\s+of|^nationality/ },
  {
    field: 'position',
    words: /occupation|position|employment|title|office(?:s|$)|principal\s+business|relationship/,
  },
  { field: 'address', words: /address|residence/ },
];

/** Reads a row as the heading of a schedule of people; `undefined` where it is none. */
export function peopleHeading(layout: Layout, row: Row): PeopleHeading | undefined {
  const [first, ...others] = row.cells;
  if (!first || others.length === 0) return undefined;
  if (!NAME_HEADING.test(layout.folded.slice(first.from, first.to).trim())) return undefined;
  const columns = others.map((cell) => columnOf(layout, cell));
  if (!columns.some((column) => column.field)) return undefined;
  return {
    row,
    columns,
    hasCitizenship: columns.some((column) => column.field === 'citizenship'),
  };
}

function columnOf(layout: Layout, cell: Cell): PeopleColumn {
  const heading = layout.folded.slice(cell.from, cell.to).replace(/\s+/g, ' ');
  const known = FIELDS.find(({ words }) => words.test(heading));
  return { column: cell.column, ...(known && { field: known.field }) };
}

const LABELS: readonly { readonly field: PersonField; readonly label: RegExp }[] = [
  { field: 'otherPositions', label: /^other\s+positions?\s*:/ },
  {
    field: 'position',
    label: /^(?:present\s+)?(?:positions?|principal\s+occupations?|occupation|title)\s*:/,
  },
  { field: 'address', label: /^(?:business\s+|residence\s+)?address\s*:/ },
  { field: 'citizenship', label: /^(?:citizenship|citizen\s+of|nationality)\s*:/ },
];

/** The field that a cell's own label names (`Citizenship:`), and the label's length. */
export function labelOf(folded: string): { field: PersonField; length: number } | undefined {
  for (const { field, label } of LABELS) {
    const match = label.exec(folded);
    if (match) return { field, length: match[0].length };
  }
  return undefined;
}
