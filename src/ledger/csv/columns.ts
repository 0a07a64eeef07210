/** What a column can hold: its name in `--map`, and the headings by which it is known. */
export interface ColumnKind<Name extends string> {
  readonly name: Name;
  /** In small letters and digits with single blanks. The first that fits wins, in this order. */
  readonly headings: readonly string[];
  readonly required?: true;
}

/** Which column of a file, from 0, holds what. */
export type ColumnMap<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** The columns of a file as guessed or given, and where its rows begin. */
export interface FoundColumns<Name extends string> {
  readonly columns: ColumnMap<Name>;
  /** The headings as they stand; none where the columns were given by number only. */
  readonly headings: readonly string[];
  /** Index of the first row of data. */
  readonly firstRow: number;
}

/** Brokers put a few lines about the account before the headings. */
const HEADING_ROWS_MAX = 30;

/**
 * Finds the headings in the first rows and what each column holds. `given` names columns by heading or
 * by number from 1 and goes before the guess; what cannot be found is told.
 */
export function findColumns<Name extends string>(
  rows: readonly (readonly string[])[],
  kinds: readonly ColumnKind<Name>[],
  given: Readonly<Record<string, string>> = {},
): FoundColumns<Name> | { readonly why: string } {
  const unknown = Object.keys(given).find((name) => kinds.every((kind) => kind.name !== name));
  const names = kinds.map(({ name }) => name).join(', ');
  if (unknown !== undefined) return { why: `there is no column “${unknown}”; there are ${names}` };
  const byNumber = columnsOf([], kinds, given);
  if (missing(byNumber, kinds).length === 0) {
    return { columns: byNumber, headings: [], firstRow: firstWithDigits(rows, byNumber, kinds) };
  }
  const tries = rows.slice(0, HEADING_ROWS_MAX).map((cells, at) => ({
    columns: columnsOf(cells, kinds, given),
    headings: cells,
    firstRow: at + 1,
  }));
  const found = tries.find(({ columns }) => missing(columns, kinds).length === 0);
  if (found) return found;
  const best = tries.toSorted(
    (one, other) => Object.keys(other.columns).length - Object.keys(one.columns).length,
  )[0];
  if (!best) return { why: 'there are no rows in it' };
  const lacking = missing(best.columns, kinds).join(' and ');
  return {
    why: `no row has headings for all that is needed: the column for ${lacking} is not found`,
  };
}

/** Where columns are given by number, headings are told from data by their lack of digits. */
function firstWithDigits<Name extends string>(
  rows: readonly (readonly string[])[],
  columns: ColumnMap<Name>,
  kinds: readonly ColumnKind<Name>[],
): number {
  const needed = kinds.flatMap(({ name, required }) => (required ? (columns[name] ?? []) : []));
  const at = rows.findIndex((cells) => needed.every((one) => /\d/.test(cells[one] ?? '')));
  return Math.max(0, at);
}

function missing<Name extends string>(
  columns: ColumnMap<Name>,
  kinds: readonly ColumnKind<Name>[],
): readonly Name[] {
  return kinds
    .filter(({ name, required }) => required && columns[name] === undefined)
    .map(({ name }) => name);
}

function columnsOf<Name extends string>(
  cells: readonly string[],
  kinds: readonly ColumnKind<Name>[],
  given: Readonly<Record<string, string>>,
): ColumnMap<Name> {
  const headings = cells.map(plainHeading);
  const columns: Partial<Record<Name, number>> = {};
  const taken = new Set<number>();
  for (const { name } of kinds) {
    const wanted = given[name];
    const at = wanted === undefined ? -1 : columnAt(wanted, headings);
    if (at < 0) continue;
    columns[name] = at;
    taken.add(at);
  }
  for (const { name, headings: known } of kinds) {
    if (given[name] !== undefined) continue;
    const heading = known.find((one) => headings.some((it, at) => it === one && !taken.has(at)));
    const at = headings.findIndex((it, index) => it === heading && !taken.has(index));
    if (heading === undefined || at < 0) continue;
    columns[name] = at;
    taken.add(at);
  }
  return columns;
}

/** A heading, or a number from 1. */
function columnAt(wanted: string, headings: readonly string[]): number {
  const byHeading = headings.indexOf(plainHeading(wanted));
  if (byHeading >= 0) return byHeading;
  return /^\d{1,3}$/.test(wanted) ? Number(wanted) - 1 : -1;
}

function plainHeading(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
