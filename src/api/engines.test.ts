import { expect, test } from 'vitest';
import { apiUnderTest, sending } from '../../test/api-under-test.ts';
import { atLeast } from '../../test/at-least.ts';
import { onEachStore } from '../../test/stores.ts';
import { API_BASE } from './app.ts';

/*
 * One way through the whole API on each engine: what stores differ in is tested with the store, this
 * only shows that the routes speak to either.
 */
onEachStore(({ address }) => {
  test('filings, holders, a chain, a stake and its draft, out of one store', async () => {
    const api = await apiUnderTest({}, address());
    const get = (path: string) => api.json(`${API_BASE}${path}`);
    await api.request(`${API_BASE}/example`, { method: 'POST' });

    expect(await get('/filings?text=brokers')).toMatchObject({
      items: [{ issuerName: '8x8, Inc.' }],
    });
    expect(await get('/filings/facets')).toMatchObject({ counted: 3, isWhole: true });
    expect(await get('/issuers?name=ridge')).toMatchObject({
      items: [{ name: 'Harbor Ridge Tools, Inc.', filings: 1 }],
    });
    const [holder] = (await get('/reporting-persons?name=larkfield')).items;
    expect(holder).toMatchObject({ filings: 1 });
    expect(await get('/holders?issuer=Harbor+Ridge&on=2020-01-01')).toEqual(
      atLeast({ holders: [{ name: holder.name }] }),
    );
    expect(await get(`/holders/${encodeURIComponent(holder.name)}/stakes`)).toMatchObject({
      items: [{ issuerName: 'Harbor Ridge Tools, Inc.' }],
    });
    expect(await get('/history?issuer=Harbor+Ridge')).toMatchObject({
      classes: [{ points: [{ day: '2019-12-31' }] }],
    });
    expect(await get('/chains/1')).toMatchObject({ filings: [{ name: '1' }] });

    const { stakeId } = await get('/example');
    expect(await get(`/stakes/${stakeId}/ownership?on=2004-01-20`)).toMatchObject({
      together: { aggregateAmount: '714400', percentOfClass: '2.1' },
    });
    const draft = sending('POST', { on: '2004-01-16' });
    expect(await api.json(`${API_BASE}/stakes/${stakeId}/drafts`, draft)).toMatchObject({
      kind: 'exit',
      version: 1,
    });
    await api.close();
  });
});
