import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stakeline } from '../../../test/stakeline.ts';
import { rowsOf } from '../../../test/stored-samples.ts';
import { onEachStore } from '../../../test/stores.ts';
import { sample13g } from '../../filing/sample.ts';
import { saveReadings } from '../../store/save-readings.ts';
import type { Store } from '../../store/store.ts';
import { Decimal } from '../../value/decimal.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stakeline-export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const DECIMALS = {
  persons: ['sole_voting_power', 'aggregate_amount', 'percent_of_class'],
  trades: ['shares', 'price'],
  filings: ['outstanding_shares'],
} as const;

onEachStore(({ store, address }) => {
  test('DuckDB reads what the store has: counts, days and exact sums', async () => {
    const to = join(folder, store().engine);
    await stakeline('ingest', '--store', address(), 'samples');
    const exported = await stakeline('export', to, '--store', address(), '--json');
    expect(exported).toMatchObject({ code: 0, complaints: [] });
    const counts: unknown = JSON.parse(exported.out);
    for (const table of ['filings', 'persons', 'trades', 'items'] as const) {
      const [own] = await asked(to, table, 'count(*)::varchar as n');
      expect(counts).toHaveProperty(table, Number(own?.['n']));
      const { rows } = await sql<{
        n: number | string;
      }>`select count(*) as n from ${sql.table(table)}`.execute(store().database);
      expect(Number(rows[0]?.n)).toBe(Number(own?.['n']));
      expect(Number(own?.['n'])).toBeGreaterThan(0);
    }
    for (const [table, columns] of Object.entries(DECIMALS)) {
      for (const column of columns) {
        const [row] = await asked(
          to,
          table,
          `sum(${column})::varchar as total, any_value(typeof(${column})) as type`,
        );
        expect(row?.['type']).toBe('DECIMAL(38,10)');
        const total = await sumOf(store(), table, column);
        expect(Decimal.parse(String(row?.['total']))?.equals(total), `${table}.${column}`).toBe(
          true,
        );
      }
    }
    const days = await asked(
      to,
      'filings',
      'event_date::varchar as day, typeof(event_date) as type, year',
    );
    const stored = await store()
      .database.selectFrom('filings')
      .select(['event_date', 'sort_date'])
      .execute();
    expect(days.map(({ day }) => String(day)).toSorted()).toEqual(
      stored.map((row) => String(row.event_date)).toSorted(),
    );
    expect(days.map(({ year }) => String(year)).toSorted()).toEqual(
      stored.map((row) => row.sort_date.slice(0, 4)).toSorted(),
    );
    expect(new Set(days.map(({ type }) => type))).toEqual(new Set(['DATE']));
  });

  test('a number that does not fit is told of and left empty; the others stay exact', async () => {
    const odd = sample13g({
      persons: [{ aggregateAmount: '0.12345678901', percentOfClass: '1234567.8901234567' }],
    });
    await saveReadings(store(), [rowsOf(odd, { name: 'odd.txt' })], '2026-11-28T12:00:00Z');
    const to = join(folder, `${store().engine}-odd`);
    const exported = await stakeline('export', to, '--store', address());
    expect(exported.code).toBe(1);
    expect(exported.complaints).toEqual([
      expect.stringMatching(/its aggregate_amount has more digits/),
    ]);
    const rows = await asked(
      to,
      'persons',
      'aggregate_amount is null as empty, percent_of_class::varchar as percent',
      'where percent_of_class > 1000000',
    );
    expect(rows).toEqual([{ empty: true, percent: '1234567.8901234567' }]);
  });

  test('CSV and lines of JSON say the same; an export replaces the one before', async () => {
    const to = join(folder, `${store().engine}-text`);
    for (const form of ['csv', 'jsonl']) {
      expect((await stakeline('export', to, '--to', form, '--store', address())).code).toBe(0);
    }
    const [csv] =
      await duck(`select sum(aggregate_amount::decimal(38,11))::varchar as n, count(*)::varchar as rows
      from read_csv('${to}/persons/**/*.csv', hive_partitioning = true, all_varchar = true)`);
    const [json] =
      await duck(`select sum(aggregate_amount::decimal(38,11))::varchar as n, count(*)::varchar as rows
      from read_json('${to}/persons/**/*.jsonl', hive_partitioning = true, columns = {aggregate_amount: 'VARCHAR'})`);
    expect(json).toEqual(csv);
    expect(
      Decimal.parse(String(csv?.['n']))?.equals(
        await sumOf(store(), 'persons', 'aggregate_amount'),
      ),
    ).toBe(true);
    const file = join(to, 'filings', 'year=2026', 'filings.csv');
    expect(readFileSync(file, 'utf8')).toMatch(/^filing_id,accession,form,/);
    await store()
      .database.deleteFrom('filings')
      .where('sort_date', '>=', '2026-01-01')
      .where('sort_date', '<', '2027-01-01')
      .execute();
    expect((await stakeline('export', to, '--to', 'csv', '--store', address())).code).toBe(0);
    expect(existsSync(file)).toBe(false);
  });
});

test('wrong usage', async () => {
  const { code, complaints } = await stakeline('export', folder, '--to', 'xlsx');
  expect([code, complaints[0]]).toEqual([
    2,
    '--to is one of parquet, csv, jsonl (see stakeline export --help)',
  ]);
});

async function duck(query: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

function asked(
  to: string,
  table: string,
  what: string,
  where = '',
): Promise<Record<string, unknown>[]> {
  const files = `read_parquet('${to}/${table}/**/*.parquet', hive_partitioning = true)`;
  return duck(`select ${what} from ${files} ${where}`);
}

/** Exact on both engines: SQLite has no decimals of its own. */
async function sumOf(store: Store, table: string, column: string): Promise<Decimal> {
  const { rows } = await sql<{
    value: string | null;
  }>`select ${sql.ref(column)} as value from ${sql.table(table)}`.execute(store.database);
  return Decimal.sum(
    rows.flatMap(({ value }) => (value === null ? [] : (Decimal.parse(value) ?? []))),
  );
}
