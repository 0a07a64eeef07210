import { expect, test } from 'vitest';
import { rowsOf } from '../../test/stored-samples.ts';
import { onEachStore } from '../../test/stores.ts';
import { type SampleChanges, sample13d } from '../filing/sample.ts';
import { filingsOfChain } from './filings-of-chain.ts';
import { findFiling } from './find-filing.ts';
import { saveReadings } from './save-readings.ts';

const AT = '2026-11-28T12:00:00.000Z';

onEachStore(({ store }) => {
  test('every filing of a chain leads to all others, over persons that filings share', async () => {
    await save('first', ['Alder Fund LP'], { eventDate: '2020-01-01' });
    await save('joint', ['ALDER FUND, L.P.', 'Birch Bank'], { eventDate: '2020-02-01' });
    await save('last', ['Birch Bank'], { eventDate: '2020-03-01' });
    await save('stranger', ['Cedar Trust'], { eventDate: '2020-02-15' });
    await save('elsewhere', ['Alder Fund LP'], { issuerName: 'Moss Kiln Corp' });
    const chain = ['first', 'joint', 'last'];
    for (const name of chain) {
      expect(await others(name)).toEqual(chain.filter((other) => other !== name));
    }
    expect(await others('stranger')).toEqual([]);
    expect(await others('last', 1)).toEqual(['first']);
  });

  test('a new reading of a filing takes it out of the chain, or into it', async () => {
    await save('joint', ['Cedar Trust'], { eventDate: '2020-02-01' }, '2');
    expect(await others('first')).toEqual([]);
    expect(await others('joint')).toEqual(['stranger']);
  });

  const ids = new Map<string, number>();

  async function save(
    name: string,
    persons: readonly string[],
    changes: SampleChanges,
    readerVersion = '1',
  ): Promise<void> {
    const filing = sample13d({ ...changes, persons: persons.map((person) => ({ name: person })) });
    await saveReadings(store(), [rowsOf(filing, { name, readerVersion })], AT);
    const rows = await store().database.selectFrom('filings').select(['id', 'name']).execute();
    for (const row of rows) ids.set(row.name, row.id);
  }

  async function others(name: string, limit = 10): Promise<string[]> {
    const filing = await findFiling(store(), ids.get(name) ?? 0);
    const found = filing ? await filingsOfChain(store(), filing, limit) : [];
    return found.map((other) => other.name);
  }
});
