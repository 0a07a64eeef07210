import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeSubmissions } from '../../test/made-submissions.ts';
import { onEachStore } from '../../test/stores.ts';
import { packed } from '../store/packed.ts';
import type { Store } from '../store/store.ts';
import { addWaiting } from '../store/waiting.ts';
import { type IngestOptions, type IngestWatch, ingest } from './ingest.ts';
import type { IngestCounts } from './ingest-tally.ts';
import { allWaiting, contentsToReadAgain, ingestWaiting } from './ingest-waiting.ts';
import { openInputs } from './inputs.ts';

const FIRST: IngestOptions = { readerVersion: '1', again: false, workers: 1 };
const NEWER: IngestOptions = { readerVersion: '2', again: true, workers: 1 };
const NOTHING = { added: 0, readAnew: 0, known: 0, otherBytes: 0, otherForms: 0, unread: 0 };

onEachStore(({ store }) => {
  test('files are read once, and what cannot be read is told of', async () => {
    const paths = ['samples', 'samples/absent.txt', 'samples/harbor-ridge-13g.htm'];
    const { counts, done, unread } = await ingested(store(), paths, FIRST);
    expect(counts).toMatchObject({ ...NOTHING, files: 5, added: 3, known: 1, unread: 1 });
    expect(done).toHaveLength(4);
    expect(unread).toEqual(['samples/absent.txt: there is no such file (check the path)']);
    expect(counts.readingMilliseconds).toBeGreaterThan(0);
    expect(counts.writingMilliseconds).toBeGreaterThan(0);
    const again = await ingested(store(), paths, FIRST);
    expect(again.counts).toMatchObject({ ...NOTHING, files: 5, known: 4, unread: 1 });
    expect(await rowsIn(store(), 'filings')).toBe(3);
  });

  test('a newer reader reads the store again, and what was said before stays', async () => {
    await ingested(store(), ['samples'], FIRST);
    const older = await ingested(store(), ['samples'], { ...NEWER, again: false });
    expect(older.counts).toMatchObject({ ...NOTHING, known: 3 });
    const before = await rowsIn(store(), 'readings');
    const watch = new Watch();
    const inputs = contentsToReadAgain(store(), NEWER.readerVersion);
    const counts = await ingest(store(), inputs, NEWER, watch);
    expect(counts).toMatchObject({ ...NOTHING, readAnew: before });
    expect(await rowsIn(store(), 'readings')).toBe(2 * before);
    const files = await ingested(store(), ['samples'], NEWER);
    expect(files.counts).toMatchObject({ ...NOTHING, known: 3 });
  });

  test('a filing under the same number with other bytes does not take the place of the first', async () => {
    const [made] = madeSubmissions(1, { from: 900 });
    const bytes = made?.bytes ?? Buffer.alloc(0);
    const inputs = [bytes, Buffer.concat([bytes, Buffer.from('\n')])];
    const { counts } = await ingestedBytes(store(), inputs);
    expect(counts).toMatchObject({ ...NOTHING, added: 1, otherBytes: 1 });
  });

  test('submissions of other forms are left out', async () => {
    const [made] = madeSubmissions(1, { from: 901 });
    const annual = Buffer.from(made?.bytes.toString().replaceAll('SC 13G', '10-K') ?? '');
    const { counts, done } = await ingestedBytes(store(), [annual]);
    expect(counts).toMatchObject({ ...NOTHING, otherForms: 1 });
    expect(done).toHaveLength(1);
  });

  test('what waits is read and waits no more; what cannot be read is set aside', async () => {
    const made = madeSubmissions(3, { from: 910 });
    for (const { accession, bytes } of made) {
      await addWaiting(
        store().database,
        [{ name: 'twice.txt', accession, ...packed(bytes) }],
        '2026-11-28',
      );
    }
    // Another file of the same name, and one that breaks off.
    const sample = readFileSync('samples/quarry-kiln-13da.xml');
    const other = Buffer.concat([sample, Buffer.from('\n')]);
    await addWaiting(store().database, [{ name: 'twice.txt', ...packed(other) }], '2026-11-28');
    // An index may list it for a schedule; its own header decides.
    const annual = Buffer.from(made[0]?.bytes.toString().replaceAll('SC 13G', '10-K') ?? '');
    await addWaiting(store().database, [{ name: 'annual.txt', ...packed(annual) }], '2026-11-28');
    const broken = Buffer.from([0x1f, 0x8b, 8, 0, 0]);
    await addWaiting(store().database, [{ name: 'broken.gz', ...packed(broken) }], '2026-11-28');
    const watch = new Watch();
    const counts = await ingestWaiting(store(), allWaiting(store()), FIRST, watch);
    expect(counts).toMatchObject({ ...NOTHING, added: 4, otherForms: 1, unread: 1 });
    expect(watch.notRead).toEqual(['broken.gz: it breaks off (fetch it again)']);
    const left = await store().database.selectFrom('waiting').select(['name', 'error']).execute();
    expect(left).toEqual([
      {
        name: 'annual.txt',
        error: "EDGAR's header calls it 10-K, which is neither schedule",
      },
      { name: 'broken.gz', error: 'it breaks off (fetch it again)' },
    ]);
    const none = await ingestWaiting(store(), allWaiting(store()), FIRST, new Watch());
    expect(none.files).toBe(0);
  });
});

class Watch implements IngestWatch {
  readonly names: string[] = [];
  readonly notRead: string[] = [];

  done(names: readonly string[]): Promise<void> {
    this.names.push(...names);
    return Promise.resolve();
  }

  otherForm(name: string): Promise<void> {
    return this.done([name]);
  }

  unread({ name, error }: { readonly name: string; readonly error: string }): Promise<void> {
    this.notRead.push(`${name}: ${error}`);
    return Promise.resolve();
  }
}

interface Ingested {
  readonly counts: IngestCounts;
  readonly done: readonly string[];
  readonly unread: readonly string[];
}

async function ingested(
  store: Store,
  paths: readonly string[],
  options: IngestOptions,
): Promise<Ingested> {
  const watch = new Watch();
  const nothing = { file: () => {}, bytes: () => {} };
  const counts = await ingest(store, openInputs(paths, nothing), options, watch);
  return { counts, done: watch.names, unread: watch.notRead };
}

async function ingestedBytes(store: Store, files: readonly Buffer[]): Promise<Ingested> {
  const watch = new Watch();
  const counts = await ingest(store, inputsOf(files), FIRST, watch);
  return { counts, done: watch.names, unread: watch.notRead };
}

async function* inputsOf(
  files: readonly Buffer[],
): AsyncGenerator<{ name: string; bytes: Buffer }> {
  for (const [at, bytes] of files.entries()) yield { name: `${at}.txt`, bytes };
}

async function rowsIn(store: Store, table: 'filings' | 'readings'): Promise<number> {
  const { count } = await store.database
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
