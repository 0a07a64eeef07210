import { beforeAll, expect, test } from 'vitest';
import { readInput } from '../src/ingest/read-input.ts';
import { storeWork } from '../src/ingest/store-work.ts';
import { exportPage } from '../src/store/export-rows.ts';
import { filingsOfChain } from '../src/store/filings-of-chain.ts';
import { filingsOfStake } from '../src/store/filings-of-stake.ts';
import { findFiling } from '../src/store/find-filing.ts';
import { historyOf } from '../src/store/holdings/history-of.ts';
import { holdersOn } from '../src/store/holdings/holders-on.ts';
import { lateFilings } from '../src/store/holdings/late-filings.ts';
import { newSchedules13D } from '../src/store/holdings/new-schedules-13d.ts';
import { stakesOf } from '../src/store/holdings/stakes-of.ts';
import { saveReadings } from '../src/store/save-readings.ts';
import { facetsOf } from '../src/store/search/facets.ts';
import type { FilingSearch } from '../src/store/search/filing-search.ts';
import { issuersNamed, personsNamed } from '../src/store/search/found-names.ts';
import { type Hit, searchFilings } from '../src/store/search/search-filings.ts';
import type { Store } from '../src/store/store.ts';
import { StoreError } from '../src/store/store-error.ts';
import { type Day, parseDay } from '../src/value/day.ts';
import { Decimal } from '../src/value/decimal.ts';
import { CORPUS, filingsIn } from './filings-in.ts';
import { onBothStores } from './stores.ts';

/*
 * The samples, and real filings where they are at hand, are put into a store on each engine, and
 * every question is put to both. Answers are equal but for one thing: how many words around a hit a
 * snippet has. The engines cut them by rules of their own, and only they know which words of a text
 * have the stem that was looked for; that hits are in the same items is compared.
 */

/** Longer filings take longer to read and ask nothing else of a store. */
const LENGTH_MAX = 15_000;
/** So many different issuers, holders and CUSIPs are asked for. */
const ASKED = 12;

const AT = '2026-11-28T12:00:00.000Z';
const TASK = { readerVersion: '1' };

const FOLDERS = [
  'samples',
  ...['labelled', 'labelled-xml', 'chains'].map((of) => `${CORPUS}/${of}`),
];

onBothStores((sqlite, postgres) => {
  let known: Known = { issuers: [], holders: [], cusips: [], ids: [] };

  beforeAll(async () => {
    const rows = FOLDERS.flatMap(filingsIn)
      .filter(({ text }) => text.length <= LENGTH_MAX)
      .flatMap(({ name, text }) => {
        const read = readInput({ name, bytes: new TextEncoder().encode(text) });
        const found = 'error' in read ? undefined : storeWork(read, TASK);
        return found === undefined || 'otherForm' in found ? [] : found;
      });
    await saveReadings(sqlite(), rows, AT);
    await saveReadings(postgres(), rows, AT);
    known = await knownIn(sqlite());
  }, 60_000);

  async function expectEqual(ask: (store: Store) => Promise<unknown>): Promise<void> {
    const [one, other] = [await answered(sqlite(), ask), await answered(postgres(), ask)];
    expect(other).toEqual(one);
  }

  test.each<[string, FilingSearch]>([
    ['nothing', {}],
    ['form', { family: '13D' }],
    ['amendments', { isAmendment: true }],
    ['days of filing', { filedDate: { from: day('2000-01-01'), to: day('2024-12-31') } }],
    ['days of the event', { eventDate: { from: day('2019-06-30') } }],
    ['days of acceptance', { acceptedDate: { from: day('2024-01-01') } }],
    ['percent', { percent: { from: Decimal.of(9), to: Decimal.of(12) } }],
    ['percent and type', { percent: { from: Decimal.of(5) }, personType: 'ia' }],
    ['shares', { shares: { from: Decimal.of(1_000_000) } }],
    ['type', { personType: 'in' }],
    ['class', { securityClass: 'ordinary shares' }],
    ['rule', { rule: '13d-1(b)' }],
    ['purpose', { purpose: 'investment' }],
    ['finding', { finding: 'filed-by-due-day' }],
    ['words', { text: 'purchased investment' }],
    ['a phrase and what is not to be there', { text: '"investment purposes" -merger' }],
    ['signs', { text: "and/or 13d-1(b) don't" }],
    ['words that nobody wrote', { text: 'zzyzzx' }],
  ])('a search by %s, its counts and its pages', async (_, search) => {
    await expectEqual((store) => searchFilings(store, search, { limit: 10_000 }));
    await expectEqual((store) => facetsOf(store, search));
    await expectEqual(async (store) => {
      const first = await searchFilings(store, search, { limit: 3 });
      const next = first.next && { limit: 3, after: first.next };
      return [first, next && (await searchFilings(store, search, next))];
    });
  });

  test('issuers, by search, holders on a day and over time', async () => {
    for (const issuer of known.issuers) {
      await expectEqual((store) => searchFilings(store, { issuer }, { limit: 100 }));
      await expectEqual((store) => issuersNamed(store, issuer));
      for (const basis of ['event', 'filed'] as const) {
        const asked = { issuer, day: day('2025-06-30'), basis };
        await expectEqual((store) => holdersOn(store, asked));
        await expectEqual((store) => historyOf(store, { issuer }, basis));
      }
    }
  });

  test('holders, by search and with all their stakes', async () => {
    for (const holder of known.holders) {
      await expectEqual((store) => searchFilings(store, { holder }, { limit: 100 }));
      await expectEqual((store) => stakesOf(store, holder));
      await expectEqual((store) => personsNamed(store, holder));
      const part = holder.split(' ')[0] ?? '';
      await expectEqual((store) => searchFilings(store, { holder: part }, { limit: 100 }));
    }
  });

  test('CUSIPs, by search, over time and as stakes', async () => {
    for (const cusip of known.cusips) {
      await expectEqual((store) => searchFilings(store, { cusip }, { limit: 100 }));
      await expectEqual((store) => historyOf(store, { cusip }));
      const names = { cusip, holders: known.holders, accessions: [] };
      await expectEqual((store) => filingsOfStake(store, names, 100));
    }
  });

  test('filings, their chains, new and late ones, and all as they are exported', async () => {
    for (const id of known.ids) {
      await expectEqual((store) => findFiling(store, id));
      await expectEqual(async (store) => {
        const filing = await findFiling(store, id);
        return filing && filingsOfChain(store, filing, 100);
      });
    }
    await expectEqual((store) => newSchedules13D(store, day('1990-01-01'), { limit: 1_000 }));
    await expectEqual((store) => issuersNamed(store, undefined));
    await expectEqual((store) => personsNamed(store, undefined));
    await expectEqual((store) => lateFilings(store, {}, { limit: 1_000 }));
    await expectEqual((store) => exportPage(store, undefined, 10_000));
  });
});

/** What to ask for. */
interface Known {
  readonly issuers: readonly string[];
  readonly holders: readonly string[];
  readonly cusips: readonly string[];
  readonly ids: readonly number[];
}

async function knownIn({ database }: Store): Promise<Known> {
  const filings = await database.selectFrom('filings').select(['id', 'issuer_name']).execute();
  const persons = await database.selectFrom('persons').select('name').execute();
  const cusips = await database.selectFrom('cusips').select('cusip').execute();
  return {
    issuers: someOf(filings.flatMap(({ issuer_name }) => issuer_name ?? [])),
    holders: someOf(persons.flatMap(({ name }) => name ?? [])),
    cusips: someOf(cusips.map(({ cusip }) => cusip)),
    ids: someOf(filings.map(({ id }) => id)),
  };
}

/** A few, from all over a list. */
function someOf<Value>(values: readonly Value[]): Value[] {
  const different = [...new Set(values)];
  const step = Math.max(1, Math.floor(different.length / ASKED));
  return different.filter((_, at) => at % step === 0);
}

/** An answer, or what is said of a question that has none; of snippets, where the hits are. */
async function answered(store: Store, ask: (store: Store) => Promise<unknown>): Promise<unknown> {
  try {
    return withoutCuts(await ask(store));
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
}

function withoutCuts(answer: unknown): unknown {
  const text = JSON.stringify(answer, (key, value: unknown) => {
    // The columns by which SQLite sorts decimals; PostgreSQL needs none.
    if (key.endsWith('_order')) return undefined;
    // This key stands in hits alone.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return key === 'snippets' ? placesOf(value as Hit['snippets']) : value;
  });
  return text === undefined ? undefined : JSON.parse(text);
}

function placesOf(snippets: Hit['snippets']): unknown {
  return snippets.map(({ item, pieces }) => ({ item, found: pieces.some(({ isHit }) => isHit) }));
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day.`);
  return parsed;
}
