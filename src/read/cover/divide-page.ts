import { POWERS } from '../../filing/reporting-person.ts';
import type { Layout } from '../layout/layout.ts';
import { matchesOf } from '../parse/matches.ts';
import type { RowKind } from './captions.ts';
import type { CoverBlock, CoverRow } from './cover-blocks.ts';
import { type PersonOnPage, personsOnPage } from './persons-on-page.ts';
import { type RowEntries, rowEntries, WORD_ROWS } from './row-entries.ts';
import type { Entry } from './row-lines.ts';

/** Rows that tell persons apart: where none of them divides, the page is one for all of them. */
const NUMBERS: ReadonlySet<RowKind> = new Set<RowKind>([
  ...POWERS,
  'aggregateAmount',
  'percentOfClass',
]);

/**
 * A page for several persons as a page for each: the rows narrowed to what is said of that person.
 *
 * The page must name them one by one, and at least one of its numbers must stand there for each:
 * behind the person's name or mark, or one for each in their order. A row that says one thing for
 * all is everyone's; a number other than zero, or a type, is marked as shared.
 */
export function dividePage(layout: Layout, block: CoverBlock): CoverBlock[] {
  const nameRow = block.rows.find(({ kind }) => kind === 'name');
  const persons = nameRow ? personsOnPage(layout, nameRow) : [];
  if (persons.length < 2) return [block];
  const divided = new Map<CoverRow, RowEntries>();
  for (const row of block.rows) {
    const isDivisible = NUMBERS.has(row.kind) || WORD_ROWS.has(row.kind);
    const entries = isDivisible ? rowEntries(layout, row, persons) : undefined;
    if (entries) divided.set(row, entries);
  }
  if (!isSure(divided)) return [block];
  return persons.map((person, at) => ({
    ...block,
    rows: block.rows.map((row) => {
      if (row === nameRow) return narrowed(row, person);
      const own = divided.get(row);
      if (own) return narrowed(row, own.entries[at]);
      return row.kind === 'types' || (NUMBERS.has(row.kind) && !isZero(layout, row))
        ? { ...row, shared: true }
        : row;
    }),
  }));
}

/** Names or marks at one number make sure that the page is divided; mere order must be kept twice. */
function isSure(divided: ReadonlyMap<CoverRow, RowEntries>): boolean {
  const numbers = [...divided].filter(([{ kind }]) => NUMBERS.has(kind));
  return numbers.length > 1 || numbers.some(([, { isNamed }]) => isNamed);
}

/** A row as if it held nothing but one entry; nothing at all where it has none for a person. */
function narrowed(row: CoverRow, entry: PersonOnPage | Entry | undefined): CoverRow {
  const { from, to } = entry ?? { from: row.to, to: row.to };
  return { ...row, from, captionFrom: from, to, numbered: true };
}

/** Whether the only number of a row is zero, which is everyone's. */
function isZero(layout: Layout, row: CoverRow): boolean {
  return matchesOf(DIGITS, layout.text.slice(row.captionFrom, row.to)).every(([digits]) =>
    /^0+$/.test(digits),
  );
}

const DIGITS = /\d+/g;
