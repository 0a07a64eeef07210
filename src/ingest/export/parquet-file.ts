import { StoreError } from '../../store/store-error.ts';
import { type Day, dayOf, daysBetween, parseDay } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import type { ColumnKind, ExportRow } from './columns.ts';
import type { ExportForm, Odd, TableFile } from './table-file.ts';

/**
 * DECIMAL(38, 10), the widest that Parquet's readers share: 28 digits before the point, ten behind.
 * The largest counts of shares have 13 digits, and the finest percents that were seen have nine
 * places.
 */
const PRECISION = 38;
const SCALE = 10;
const DECIMAL_BYTES = 16;

/** Rows are held until there are so many of them, or so much text. */
const GROUP_ROWS = 20_000;
const GROUP_CHARACTERS = 16_000_000;

/** Parquet, by the library hyparquet-writer, which is loaded only here. */
export const parquetForm: ExportForm = {
  ending: 'parquet',
  async open(path, columns, odd) {
    const { fileWriter, ParquetWriter } = await library();
    const schema = schemaOf(columns);
    const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'stakeline' });
    return new ParquetFile(writer, columns, odd);
  },
};

type Library = typeof import('hyparquet-writer');
type Writer = InstanceType<Library['ParquetWriter']>;
type Schema = Writer['schema'];

/** Gathers rows and writes them by the row group. */
class ParquetFile implements TableFile {
  readonly #writer: Writer;
  readonly #columns: readonly (readonly [string, ColumnKind])[];
  readonly #odd: Odd;
  #rows: ExportRow[] = [];
  #characters = 0;

  constructor(writer: Writer, columns: Readonly<Record<string, ColumnKind>>, odd: Odd) {
    this.#writer = writer;
    this.#columns = Object.entries(columns);
    this.#odd = odd;
  }

  async write(rows: readonly ExportRow[]): Promise<void> {
    for (const row of rows) {
      this.#rows.push(row);
      for (const cell of row) if (typeof cell === 'string') this.#characters += cell.length;
      if (this.#rows.length >= GROUP_ROWS || this.#characters >= GROUP_CHARACTERS) {
        await this.#writeGroup();
      }
    }
  }

  async end(): Promise<void> {
    if (this.#rows.length > 0) await this.#writeGroup();
    await this.#writer.finish();
  }

  async #writeGroup(): Promise<void> {
    const rows = this.#rows;
    const columnData = this.#columns.map(([name, kind], at) => ({
      name,
      data: rows.map((row) => this.#valueOf(name, kind, row, at)),
    }));
    this.#rows = [];
    this.#characters = 0;
    await this.#writer.write({ columnData, rowGroupSize: rows.length });
  }

  #valueOf(name: string, kind: ColumnKind, row: ExportRow, at: number): unknown {
    const cell = row[at] ?? null;
    if (cell === null) return null;
    if (kind === 'yes-no') return cell === 1;
    if (kind === 'day') return dayNumber(String(cell));
    if (kind !== 'decimal') return cell;
    const units = unitsOf(String(cell));
    if (units === undefined) this.#odd(name, row);
    return units ?? null;
  }
}

const EPOCH: Day | undefined = dayOf(1970, 1, 1);

/** Days since 1970, as Parquet counts them. */
function dayNumber(text: string): number | null {
  const day = parseDay(text);
  return day && EPOCH ? daysBetween(EPOCH, day) : null;
}

/** A decimal as a whole number of its smallest units; nothing where they cannot hold it. */
function unitsOf(text: string): bigint | undefined {
  const decimal = Decimal.parse(text);
  if (!decimal || !decimal.rounded(SCALE).equals(decimal)) return undefined;
  const [whole = '', part = ''] = decimal.toString().split('.');
  const digits = `${whole}${part.slice(0, SCALE).padEnd(SCALE, '0')}`;
  return digits.replace('-', '').length > PRECISION ? undefined : BigInt(digits);
}

function schemaOf(columns: Readonly<Record<string, ColumnKind>>): Schema {
  const entries = Object.entries(columns);
  return [
    { name: 'root', num_children: entries.length },
    ...entries.map(([name, kind]) => ({
      name,
      repetition_type: 'OPTIONAL' as const,
      ...TYPES[kind],
    })),
  ];
}

const TYPES: Readonly<Record<ColumnKind, Omit<Schema[number], 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  whole: { type: 'INT32' },
  'yes-no': { type: 'BOOLEAN' },
  decimal: {
    type: 'FIXED_LEN_BYTE_ARRAY',
    type_length: DECIMAL_BYTES,
    converted_type: 'DECIMAL',
    precision: PRECISION,
    scale: SCALE,
  },
};

async function library(): Promise<Library> {
  try {
    return await import('hyparquet-writer');
  } catch {
    throw new StoreError(
      'What writes Parquet is not installed: npm install hyparquet-writer (or --to csv).',
    );
  }
}
