import type { Trade } from '../journal/entry.ts';
import { CellReader, type ColumnStyle, styleOfDays, USUAL_SIGN } from './cells.ts';
import { type FoundColumns, findColumns } from './columns.ts';
import type { DayStyle } from './csv-day.ts';
import {
  type CsvHead,
  type CsvProblem,
  csvHead,
  DELIMITERS,
  eachRow,
  isBlank,
} from './csv-rows.ts';
import { DuplicateTrades } from './duplicate-trades.ts';
import { type Imported, type ImportOptions, type RefusedRow, refusedFile } from './imported.ts';
import type { KnownStake } from './known-stake.ts';
import { readAs } from './read-as.ts';
import { TRADE_COLUMNS, type TradeColumn } from './trade-columns.ts';
import { RowReader } from './trade-rows.ts';

/**
 * Trades from a broker's CSV file: all of its rows or, where one is refused, none. Rows that the
 * journal has already are recognised by their number or, without one, by what they say: as many are
 * left out as the journal has.
 */
export function importTrades(text: string, known: KnownStake, options: ImportOptions): Imported {
  const head = csvHead(text, HEAD_MAX);
  const found = findColumns(head.rows, TRADE_COLUMNS, options.map);
  if ('why' in found) return refusedFile(found.why);
  const file: TradeFile = { text, head, found, known, options };
  let style = firstStyle(file);
  for (let tried = 0; tried < STYLES_MAX; tried += 1) {
    const read = readAll(file, style);
    if (read.problem)
      return refusedFile(
        `the file cannot be cut into cells: ${read.problem.text}`,
        read.problem.line,
      );
    const settled: ColumnStyle = options.days
      ? { style, assumed: false }
      : styleOfDays(read.dayCells);
    if ('why' in settled) return refusedFile(settled.why);
    if (settled.style === style) return outcome(file, read, settled);
    // The first rows left open, or had wrong, how days are written.
    style = settled.style;
  }
  return refusedFile('it is not clear how days are written');
}

/** Headings stand among the first rows. */
const HEAD_MAX = 50;
/** Each round rules out a style of days. */
const STYLES_MAX = 4;
/** No more refused rows than this are listed; the file is refused all the same. */
const REFUSED_MAX = 100;
const NO_SIDE =
  'no column says purchase or sale, and no number of shares has a minus: name the column or the side';

interface TradeFile {
  readonly text: string;
  readonly head: CsvHead;
  readonly found: FoundColumns<TradeColumn>;
  readonly known: KnownStake;
  readonly options: ImportOptions;
}

/** What the first rows say of the style of days; the others may know better. */
function firstStyle({ head, found, options }: TradeFile): DayStyle {
  if (options.days) return options.days;
  const { day = 0 } = found.columns;
  const style = styleOfDays(head.rows.slice(found.firstRow).map((cells) => cells[day] ?? ''));
  return 'why' in style ? 'iso' : style.style;
}

interface ReadTrades extends Pick<Imported, 'entries' | 'refused' | 'duplicates' | 'leftOut'> {
  readonly problem?: CsvProblem;
  /** Each once. */
  readonly dayCells: Iterable<string>;
  /** A number of shares was negative. */
  readonly signed: boolean;
}

function readAll({ text, head, found, known, options }: TradeFile, style: DayStyle): ReadTrades {
  const cellReader = new CellReader(style, options.decimalSign, head.delimiter);
  const reader = new RowReader(cellReader, found.columns, known, options);
  const isUnwanted = unwantedRows(found, options);
  const seen = new DuplicateTrades(known.entries);
  const entries: Trade[] = [];
  const refused: RefusedRow[] = [];
  const duplicates: number[] = [];
  const leftOut: number[] = [];
  let rows = 0;
  const problem = eachRow(text, head.delimiter, (cells, line) => {
    rows += 1;
    if (rows <= found.firstRow || isBlank(cells)) return true;
    if (isUnwanted(cells)) {
      leftOut.push(line);
      return true;
    }
    const read = reader.read(cells, line);
    const state = 'why' in read ? read : seen.take(read);
    if (state === 'known') duplicates.push(line);
    else if (state !== 'new') refused.push({ line, why: state.why, cells });
    else if (!('why' in read)) entries.push(read);
    return refused.length < REFUSED_MAX;
  });
  const { signed } = reader;
  const dayCells = cellReader.dayCells();
  return { entries, refused, duplicates, leftOut, dayCells, signed, ...(problem && { problem }) };
}

/** Rows that the caller does not want: with a word to skip, or of another security than the one named. */
function unwantedRows(
  { columns }: FoundColumns<TradeColumn>,
  { skip = [], security }: ImportOptions,
): (cells: readonly string[]) => boolean {
  const words = new Set(skip.map(plain));
  const wanted = security === undefined ? undefined : plain(security);
  return (cells) => {
    const named = columns.security === undefined ? undefined : cells[columns.security];
    const other = wanted !== undefined && named !== undefined && plain(named) !== wanted;
    return other || (words.size > 0 && cells.some((cell) => words.has(plain(cell))));
  };
}

function plain(cell: string): string {
  return cell.trim().toLowerCase();
}

function outcome(
  { head, found, options }: TradeFile,
  { entries, refused, duplicates, leftOut, signed }: ReadTrades,
  days: { readonly style: DayStyle; readonly assumed: boolean },
): Imported {
  const saysSides = found.columns.side !== undefined || options.side !== undefined || signed;
  if (!saysSides) return refusedFile(NO_SIDE);
  const delimiter = DELIMITERS[head.delimiter] ?? head.delimiter;
  return {
    entries: refused.length > 0 ? [] : entries,
    refused,
    duplicates,
    leftOut,
    readAs: readAs(found, TRADE_COLUMNS, days, delimiter, options.decimalSign ?? USUAL_SIGN),
  };
}
