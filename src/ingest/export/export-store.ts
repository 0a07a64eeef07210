import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportPage, type ExportPlace, exportPage } from '../../store/export-rows.ts';
import { UNKNOWN_DAY } from '../../store/rows/filing-rows.ts';
import type { Store } from '../../store/store.ts';
import { EXPORT_COLUMNS, type ExportTable, exportRows } from './columns.ts';
import { parquetForm } from './parquet-file.ts';
import type { ExportForm, TableFile } from './table-file.ts';
import { csvForm, jsonlForm } from './text-file.ts';

/** In what form a store is exported. */
export const EXPORT_FORMS: Readonly<Record<string, ExportForm>> = {
  parquet: parquetForm,
  csv: csvForm,
  jsonl: jsonlForm,
};

export interface ExportWatch {
  progress(filings: number): void;
  /** A number that the form has no room for, and which is left empty. */
  odd(message: string): void;
}

/** How many rows of each table were written. */
export type ExportCounts = Readonly<Record<ExportTable, number>>;

/** So many filings are in memory at once, with all that was read of them. */
const PAGE = 200;
/** Files of another run are never mixed with those of this one. */
const PART = '.part';
/** How Hive, Spark and DuckDB name the partition of rows that have no year. */
const NO_YEAR = '__HIVE_DEFAULT_PARTITION__';

const TABLES: readonly ExportTable[] = ['filings', 'persons', 'trades', 'items'];

/**
 * Writes a store into a folder: `TABLE/year=YYYY/TABLE.parquet`, the year in which a filing was
 * filed, or else of its event or its latest signature. A file appears when it is whole; those of an earlier export are
 * replaced, and years that are no more go. Filings that come in meanwhile may be left out.
 */
export async function exportStore(
  store: Store,
  form: ExportForm,
  folder: string,
  watch: ExportWatch,
): Promise<ExportCounts> {
  const counts = { filings: 0, persons: 0, trades: 0, items: 0 };
  const years = new Set<string>();
  let files: YearFiles | undefined;
  for await (const page of pagesOf(store)) {
    for (const [year, ids] of idsByYear(page)) {
      if (files?.year !== year) {
        await files?.end();
        files = await YearFiles.open(folder, year, form, watch);
        years.add(year);
      }
      for (const table of TABLES) counts[table] += await files.write(page, table, ids);
    }
    watch.progress(counts.filings);
  }
  await files?.end();
  for (const table of TABLES) await dropOtherYears(join(folder, table), years, form);
  return counts;
}

async function* pagesOf(store: Store): AsyncGenerator<ExportPage> {
  for (let after: ExportPlace | undefined; ; ) {
    const page = await exportPage(store, after, PAGE);
    const last = page.filings.at(-1);
    if (!last) return;
    yield page;
    after = { day: last.sort_date, id: last.id };
  }
}

/** The filings of a page by year, in the order of the years. */
function idsByYear({ filings }: ExportPage): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const { id, sort_date } of filings) {
    const year = sort_date === UNKNOWN_DAY ? NO_YEAR : sort_date.slice(0, 4);
    const ids = years.get(year) ?? new Set();
    years.set(year, ids.add(id));
  }
  return years;
}

/** The files of one year, one for each table. */
class YearFiles {
  readonly year: string;
  readonly #files: ReadonlyMap<ExportTable, { readonly path: string; readonly file: TableFile }>;

  private constructor(
    year: string,
    files: ReadonlyMap<ExportTable, { readonly path: string; readonly file: TableFile }>,
  ) {
    this.year = year;
    this.#files = files;
  }

  static async open(
    folder: string,
    year: string,
    form: ExportForm,
    watch: ExportWatch,
  ): Promise<YearFiles> {
    const files = new Map<ExportTable, { path: string; file: TableFile }>();
    for (const table of TABLES) {
      const partition = join(folder, table, `year=${year}`);
      await mkdir(partition, { recursive: true });
      const path = join(partition, `${table}.${form.ending}`);
      const file = await form.open(`${path}${PART}`, EXPORT_COLUMNS[table], (column, [filing]) =>
        watch.odd(
          `filing ${filing}: its ${column} has more digits than a column; it is left empty`,
        ),
      );
      files.set(table, { path, file });
    }
    return new YearFiles(year, files);
  }

  async write(page: ExportPage, table: ExportTable, ids: ReadonlySet<number>): Promise<number> {
    const rows = exportRows(page, table)
      .filter(([filing]) => ids.has(filing))
      .map(([, row]) => row);
    await this.#files.get(table)?.file.write(rows);
    return rows.length;
  }

  async end(): Promise<void> {
    for (const { path, file } of this.#files.values()) {
      await file.end();
      await rename(`${path}${PART}`, path);
    }
  }
}

async function dropOtherYears(
  folder: string,
  years: ReadonlySet<string>,
  { ending }: ExportForm,
): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const year = /^year=(.*)$/.exec(name)?.[1];
    if (year === undefined || years.has(year)) continue;
    const table = folder.replace(/^.*[\\/]/, '');
    await rm(join(folder, name, `${table}.${ending}`), { force: true });
  }
}
