import type { Store } from '../store/store.ts';
import { contentsNotReadBy } from '../store/stored-contents.ts';
import { dropWaiting, setAside, waitingAfter, waitingOf } from '../store/waiting.ts';
import { type IngestOptions, type IngestWatch, ingest } from './ingest.ts';
import type { IngestCounts } from './ingest-tally.ts';
import type { Input } from './input.ts';

/** Some filings of those that wait; whoever gave them out is told when none of them waits any more. */
export interface WaitingLot {
  readonly ids: readonly number[];
  settled(): Promise<void>;
}

/** So many are unpacked at once. */
const LOT = 100;

/** All that waits in a store, lot by lot. */
export async function* allWaiting(store: Store): AsyncGenerator<WaitingLot> {
  for (let after = 0; ; ) {
    const ids = await waitingAfter(store, after, LOT);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield { ids, settled: () => Promise.resolve() };
    after = last;
  }
}

/**
 * Reads filings that wait in the store and takes each away once it is committed; one that cannot be
 * read, or is neither schedule, is set aside with the reason, so that it is not fetched again. A
 * filing that another process has read meanwhile is passed over.
 */
export async function ingestWaiting(
  store: Store,
  lots: AsyncGenerator<WaitingLot>,
  options: IngestOptions,
  watch: IngestWatch,
): Promise<IngestCounts> {
  const underWay = new UnderWay();
  const done = async (names: readonly string[]): Promise<void> => {
    await dropWaiting(
      store,
      names.map((name) => underWay.idOf(name)),
    );
    await underWay.settle(names);
  };
  const aside = async (name: string, why: string): Promise<void> => {
    await setAside(store, underWay.idOf(name), why);
    await underWay.settle([name]);
  };
  return ingest(store, inputsOf(store, lots, underWay), options, {
    done: async (names) => {
      await done(names);
      await watch.done(names);
    },
    otherForm: async (name, form) => {
      await aside(name, `EDGAR's header calls it ${form}, which is neither schedule`);
      await watch.otherForm(name, form);
    },
    unread: async (file) => {
      await aside(file.name, file.error);
      await watch.unread(file);
    },
  });
}

/** Filings of the store that a version of the reader has not read, in their order. */
export async function* contentsToReadAgain(
  store: Store,
  readerVersion: string,
): AsyncGenerator<Input> {
  for (let after = 0; ; ) {
    const contents = await contentsNotReadBy(store, readerVersion, after, LOT);
    const last = contents.at(-1);
    if (!last) return;
    for (const { name, bytes } of contents) yield { name, bytes };
    after = last.id;
  }
}

async function* inputsOf(
  store: Store,
  lots: AsyncGenerator<WaitingLot>,
  underWay: UnderWay,
): AsyncGenerator<Input> {
  for await (const lot of lots) {
    const filings = await waitingOf(store, lot.ids);
    const named = filings.map(({ id, name, bytes }) => ({
      name: underWay.nameFor(id, name),
      bytes,
    }));
    await underWay.add(
      lot,
      named.map(({ name }) => name),
    );
    yield* named;
  }
}

/** Which filing of which lot a name stands for, while it is under way. */
class UnderWay {
  readonly #ids = new Map<string, number>();
  readonly #lots = new Map<string, { left: number; readonly lot: WaitingLot }>();

  /** Files of one name may wait at the same time, as from standard input. */
  nameFor(id: number, name: string): string {
    const own = this.#ids.has(name) ? `${name} (${id})` : name;
    this.#ids.set(own, id);
    return own;
  }

  idOf(name: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`${name} does not wait`);
    return id;
  }

  async add(lot: WaitingLot, names: readonly string[]): Promise<void> {
    if (names.length === 0) await lot.settled();
    const place = { left: names.length, lot };
    for (const name of names) this.#lots.set(name, place);
  }

  async settle(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const place = this.#lots.get(name);
      this.#lots.delete(name);
      this.#ids.delete(name);
      if (!place) continue;
      place.left -= 1;
      if (place.left === 0) await place.lot.settled();
    }
  }
}
