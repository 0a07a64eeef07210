import { extname } from 'node:path';
import type { FilingRows } from '../store/rows/filing-rows.ts';
import { saveReadings } from '../store/save-readings.ts';
import type { Store } from '../store/store.ts';
import { readBulk } from './bulk.ts';
import { type IngestCounts, IngestTally } from './ingest-tally.ts';
import type { Input, UnreadFile } from './input.ts';
import { storeWork } from './store-work.ts';
import { unknownInputs } from './unknown-inputs.ts';

export interface IngestOptions {
  /** Which reader reads: its readings are told apart by this. */
  readonly readerVersion: string;
  readonly workers?: number;
  /** Reads what is in the store once more, unless this version has read it. */
  readonly again: boolean;
}

/** Is told of each file, by its name, when its fate is known. */
export interface IngestWatch {
  /** These are in the store now, committed. */
  done(names: readonly string[]): Promise<void>;
  /** By EDGAR's header it is neither schedule, and does not belong there. */
  otherForm(name: string, form: string): Promise<void>;
  unread(file: UnreadFile): Promise<void>;
}

/** So many filings, or so much of them, are committed at once. */
const COMMIT_FILINGS = 100;
const COMMIT_BYTES = 8_000_000;
/** What is read waits no longer than this to be committed. */
const COMMIT_MILLISECONDS = 2_000;

/**
 * Reads inputs by threads and writes them into a store, from this thread alone, in transactions.
 * What is in the store already, by its bytes, is not read; what is there by its accession number
 * is not written. A run that is killed leaves what it has committed, and the next one finishes.
 * A file that cannot be read is told of and left out; the others go on.
 */
export async function ingest(
  store: Store,
  inputs: AsyncGenerator<Input>,
  options: IngestOptions,
  watch: IngestWatch,
): Promise<IngestCounts> {
  const tally = new IngestTally();
  const known = async (names: readonly string[]): Promise<void> => {
    tally.known += names.length;
    await watch.done(names);
  };
  const fresh = unknownInputs(
    store,
    inputs,
    options.again ? options.readerVersion : undefined,
    known,
  );
  const writer = new Writer(store, tally, watch);
  const job = { work: storeWork, task: options, worker: WORKER };
  for await (const file of readBulk(fresh, job, options.workers)) {
    if ('error' in file) {
      tally.unread += 1;
      await watch.unread(file);
      continue;
    }
    tally.readingMilliseconds += file.milliseconds;
    if ('otherForm' in file.result) {
      tally.otherForms += 1;
      await watch.otherForm(file.name, file.result.otherForm);
    } else await writer.add(file.name, file.result);
  }
  await writer.end();
  return tally.counts();
}

/** Gathers rows and commits them by the lot; the next lot is gathered while one is written. */
class Writer {
  readonly #store: Store;
  readonly #tally: IngestTally;
  readonly #watch: IngestWatch;
  #lot: FilingRows[] = [];
  #names: string[] = [];
  #bytes = 0;
  #since = performance.now();
  #writing: Promise<void> = Promise.resolve();

  constructor(store: Store, tally: IngestTally, watch: IngestWatch) {
    this.#store = store;
    this.#tally = tally;
    this.#watch = watch;
  }

  async add(name: string, rows: FilingRows): Promise<void> {
    if (this.#lot.length === 0) this.#since = performance.now();
    this.#lot.push(rows);
    this.#names.push(name);
    this.#bytes += rows.gzip.length + rows.reading.factsGzip.length;
    const isDue = performance.now() - this.#since > COMMIT_MILLISECONDS;
    if (isDue || this.#lot.length >= COMMIT_FILINGS || this.#bytes >= COMMIT_BYTES) {
      await this.#commit();
    }
  }

  async end(): Promise<void> {
    await this.#commit();
    await this.#writing;
  }

  async #commit(): Promise<void> {
    const [lot, names] = [this.#lot, this.#names];
    [this.#lot, this.#names] = [[], []];
    this.#bytes = 0;
    await this.#writing;
    this.#writing = this.#write(lot, names);
    // Whoever waits for it next gets its failure; until then it is not one that nobody waits for.
    this.#writing.catch(() => {});
  }

  async #write(lot: readonly FilingRows[], names: readonly string[]): Promise<void> {
    const start = performance.now();
    const outcomes = await saveReadings(this.#store, lot, new Date().toISOString());
    this.#tally.wrote(outcomes, performance.now() - start);
    await this.#watch.done(names);
  }
}

/** The worker lies beside this file, compiled where this is. */
const WORKER = new URL(`./store-worker${extname(import.meta.url)}`, import.meta.url);
