import type { CountPublished, Entry } from '../journal/entry.ts';
import { printEntry } from '../journal/print-journal.ts';
import { CellReader, isNumber, styleOfDays, USUAL_SIGN } from './cells.ts';
import { type ColumnKind, type ColumnMap, findColumns } from './columns.ts';
import { csvHead, DELIMITERS, eachRow, isBlank } from './csv-rows.ts';
import { type Imported, type ImportOptions, type RefusedRow, refusedFile } from './imported.ts';
import { readAs } from './read-as.ts';

type CountColumn = 'asOf' | 'shares' | 'published' | 'heldByIssuer' | 'document';

const COLUMNS: readonly ColumnKind<CountColumn>[] = [
  {
    name: 'shares',
    headings: ['shares outstanding', 'outstanding', 'shares', 'count', 'number of shares'],
    required: true,
  },
  { name: 'asOf', headings: ['as of', 'asof', 'as of date', 'date', 'day'], required: true },
  { name: 'published', headings: ['published', 'filed', 'filing date', 'date filed'] },
  { name: 'heldByIssuer', headings: ['held by issuer', 'treasury', 'treasury shares'] },
  { name: 'document', headings: ['document', 'source', 'form', 'report'] },
];

/** Headings stand among the first rows. */
const HEAD_MAX = 50;

/** A row of cells and the line on which it begins. */
interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Counts of shares outstanding from a CSV file, all or none. A count without a day of publication is taken to be
 * known on its own day.
 */
export function importCounts(
  text: string,
  existing: readonly Entry[],
  options: ImportOptions,
): Imported {
  const head = csvHead(text, HEAD_MAX);
  const found = findColumns(head.rows, COLUMNS, options.map);
  if ('why' in found) return refusedFile(found.why);
  const rows: CsvRow[] = [];
  const problem = eachRow(text, head.delimiter, (cells, line) => {
    rows.push({ cells, line });
    return true;
  });
  if (problem)
    return refusedFile(`the file cannot be cut into cells: ${problem.text}`, problem.line);
  const body = rows.slice(found.firstRow).filter(({ cells }) => !isBlank(cells));
  const { asOf = 0, published } = found.columns;
  const days = body.flatMap(({ cells }) => [cells[asOf] ?? '', cells[published ?? asOf] ?? '']);
  const style = options.days ? { style: options.days, assumed: false } : styleOfDays(days);
  if ('why' in style) return refusedFile(style.why);
  const sign = options.decimalSign ?? USUAL_SIGN;
  const reader = new CellReader(style.style, options.decimalSign, head.delimiter);
  return {
    ...readAll(body, (row) => readCount(row, found.columns, reader, options), existing),
    leftOut: [],
    readAs: readAs(found, COLUMNS, style, DELIMITERS[head.delimiter] ?? head.delimiter, sign),
  };
}

function readAll(
  rows: readonly CsvRow[],
  read: (row: CsvRow) => CountPublished | { readonly why: string },
  existing: readonly Entry[],
): Pick<Imported, 'entries' | 'refused' | 'duplicates'> {
  const known = new Set(existing.map(withoutSource));
  const entries: CountPublished[] = [];
  const refused: RefusedRow[] = [];
  const duplicates: number[] = [];
  for (const row of rows) {
    const count = read(row);
    if ('why' in count) refused.push({ line: row.line, why: count.why, cells: row.cells });
    else if (known.has(withoutSource(count))) duplicates.push(row.line);
    else {
      known.add(withoutSource(count));
      entries.push(count);
    }
  }
  return { entries: refused.length > 0 ? [] : entries, refused, duplicates };
}

function withoutSource({ source: _source, ...entry }: Entry): string {
  return printEntry(entry);
}

function readCount(
  { cells, line }: CsvRow,
  columns: ColumnMap<CountColumn>,
  reader: CellReader,
  { name }: ImportOptions,
): CountPublished | { readonly why: string } {
  const text = (column: CountColumn): string => {
    const at = columns[column];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const asOf = reader.day(text('asOf'));
  if (asOf === undefined) return { why: `“${text('asOf')}” is not a day of the file’s style` };
  const day = text('published') === '' ? asOf : reader.day(text('published'));
  if (day === undefined) return { why: `“${text('published')}” is not a day of the file’s style` };
  const shares = reader.number(text('shares'));
  if (!isNumber(shares)) return { why: `the number of shares: ${shares.why}` };
  if (shares.negative || shares.zero) return { why: 'a class has shares' };
  const held = text('heldByIssuer') === '' ? undefined : reader.number(text('heldByIssuer'));
  if (held && !isNumber(held)) return { why: `the shares that the issuer holds: ${held.why}` };
  if (held && (held.negative || held.size.compare(shares.size) > 0)) {
    return { why: 'the issuer cannot hold less than nothing or more than all' };
  }
  return {
    kind: 'count',
    day,
    shares: shares.size,
    asOf,
    ...(held && { heldByIssuer: held.size }),
    ...(text('document') !== '' && { document: text('document') }),
    source: `${name}:${line}`,
  };
}
