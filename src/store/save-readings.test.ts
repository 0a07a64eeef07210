import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../test/stored-samples.ts';
import { onEachStore } from '../../test/stores.ts';
import { sample13d, sample13g } from '../filing/sample.ts';
import { readFiling } from '../read/read-filing.ts';
import { sourceFrom } from '../source/source.ts';
import { parseAccession } from '../value/accession.ts';
import { filingJson } from '../write/json.ts';
import { contentOf, currentReading, findFiling, readingsOf } from './find-filing.ts';
import { saveReadings } from './save-readings.ts';
import { openStore } from './store.ts';

const AT = '2026-11-28T12:00:00.000Z';
const SAMPLES = ['eight-by-eight-13da2.txt', 'harbor-ridge-13g.htm', 'quarry-kiln-13da.xml'];

onEachStore(({ store, address }) => {
  test('samples come back as filed and as read', async () => {
    const read = SAMPLES.map((name) => {
      const bytes = readFileSync(`samples/${name}`);
      return { name, bytes, ...readFiling(sourceFrom(name, bytes)) };
    });
    const rows = read.map(({ filing, ...of }) => rowsOf(filing, of));
    expect(await saveReadings(store(), rows, AT)).toEqual(['added', 'added', 'added']);
    const filings = await store().database.selectFrom('filings').selectAll().execute();
    expect(filings.map(({ name }) => name).toSorted()).toEqual(SAMPLES.toSorted());
    for (const { name, bytes, filing } of read) {
      const id = filings.find((row) => row.name === name)?.id ?? 0;
      expect(Buffer.from((await contentOf(store(), id)) ?? []).equals(bytes)).toBe(true);
      const facts: unknown = JSON.parse((await currentReading(store(), id))?.facts ?? '');
      expect(facts).toEqual(JSON.parse(JSON.stringify(filingJson(filing, { spans: true }))));
    }
    const [kiln] = await store()
      .database.selectFrom('persons')
      .innerJoin('filings', 'filings.id', 'persons.filing_id')
      .select(['aggregate_amount', 'percent_of_class', 'event_date', 'form', 'class_key'])
      .where('issuer_name', 'like', 'Quarry%')
      .execute();
    expect(kiln).toEqual({
      aggregate_amount: '1487600.00',
      percent_of_class: '6.40',
      event_date: '2026-04-07',
      form: '13D/A',
      class_key: 'COMMON STOCK',
    });
  });

  test('the same filing again changes nothing', async () => {
    const rows = rowsOf(sample13d(), { name: 'again.txt' });
    expect(await saveReadings(store(), [rows, rows], AT)).toEqual(['added', 'known']);
    expect(await saveReadings(store(), [rows], AT)).toEqual(['known']);
  });

  test('a newer reading takes the place of the older one, which stays beside it', async () => {
    const name = 'anew.txt';
    const first = rowsOf(sample13d({ issuerName: 'Old Reading Inc.' }), { name });
    const second = rowsOf(sample13d({ issuerName: 'New Reading Inc.' }), {
      name,
      readerVersion: '2',
    });
    await saveReadings(store(), [first], AT);
    expect(await saveReadings(store(), [second], AT)).toEqual(['read-anew']);
    expect(await saveReadings(store(), [first], AT)).toEqual(['known']);
    const row = await store()
      .database.selectFrom('filings')
      .select(['id', 'issuer_name'])
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    expect(row.issuer_name).toBe('New Reading Inc.');
    const readings = await readingsOf(store(), row.id);
    expect(readings.map(({ readerVersion, isCurrent }) => [readerVersion, isCurrent])).toEqual([
      ['2', true],
      ['1', false],
    ]);
    expect(readings[1]?.facts).toContain('Old Reading Inc.');
    const persons = await store()
      .database.selectFrom('persons')
      .select('ordinal')
      .where('filing_id', '=', row.id)
      .execute();
    expect(persons).toEqual([{ ordinal: 1 }]);
  });

  test('one accession number is one filing, and other bytes under it are refused', async () => {
    const accession = parseAccession('0001234567-26-000001');
    const filedAs = accession && { accession };
    const filing = sample13g();
    const rows = ['as filed', 'changed'].map((bytes) =>
      rowsOf(filing, { name: 'twice.txt', bytes: Buffer.from(bytes), ...(filedAs && { filedAs }) }),
    );
    expect(await saveReadings(store(), rows.slice(0, 1), AT)).toEqual(['added']);
    expect(await saveReadings(store(), rows.slice(1), AT)).toEqual(['other-bytes']);
    const found = await findFiling(store(), '000123456726000001');
    expect(found?.accession).toBe('0001234567-26-000001');
    expect(Buffer.from((await contentOf(store(), found?.id ?? 0)) ?? []).toString()).toBe(
      'as filed',
    );
    expect((await findFiling(store(), found?.id ?? 0))?.id).toBe(found?.id);
    expect(await findFiling(store(), 'nothing')).toBeUndefined();
  });

  test('a batch is saved whole or not at all', async () => {
    const good = rowsOf(sample13d(), { name: 'good.txt' });
    const bad = rowsOf(sample13d(), { name: 'bad.txt' });
    const broken = { ...bad, persons: [...bad.persons, ...bad.persons] };
    await expect(saveReadings(store(), [good, broken], AT)).rejects.toThrow();
    const rows = await store().database.selectFrom('filings').select('name').execute();
    expect(rows.map(({ name }) => name)).not.toContain('good.txt');
  });

  test('several may save the same filings at once', async () => {
    const batch = Array.from({ length: 20 }, (_, at) =>
      rowsOf(sample13d(), { name: `shared-${at}` }),
    );
    const others = await Promise.all([1, 2, 3].map(() => openStore(address())));
    const outcomes = await Promise.all(others.map((other) => saveReadings(other, batch, AT)));
    expect(outcomes.flat().filter((outcome) => outcome === 'added')).toHaveLength(batch.length);
    expect(outcomes.flat().filter((outcome) => outcome === 'known')).toHaveLength(2 * batch.length);
    const next = batch.map((_, at) =>
      rowsOf(sample13d(), { name: `shared-${at}`, readerVersion: '2' }),
    );
    const anew = await Promise.all(others.map((other) => saveReadings(other, next, AT)));
    expect(anew.flat().filter((outcome) => outcome === 'read-anew')).toHaveLength(batch.length);
    for (const other of others) await other.close();
  });

  describe('texts that an engine would not take', () => {
    test('are kept whole: U+0000, lone surrogates, very long items', async () => {
      const long = Array.from({ length: 60_000 }, (_, at) => `w${at}`).join(' ');
      const items = { 4: `before\0after \ud800 ${long}` };
      const rows = rowsOf(sample13d({ items, issuerName: 'Nul\0l' }), { name: 'odd\0.txt' });
      expect(await saveReadings(store(), [rows], AT)).toEqual(['added']);
      const found = await store()
        .database.selectFrom('items')
        .innerJoin('filings', 'filings.id', 'items.filing_id')
        .select(['text', 'piece'])
        .where('name', 'like', 'odd%')
        .where('number', '=', '4')
        .orderBy('piece')
        .execute();
      expect(found.length).toBeGreaterThan(3);
      const text = found.map((row) => row.text).join('');
      expect(text).toContain('before\uFFFDafter');
      expect(text.endsWith('w59999')).toBe(true);
    });
  });
});
