import { expect, test } from 'vitest';
import { onEachStore } from '../../test/stores.ts';
import { holdTurns, takeTurn } from './pace.ts';
import { claim, releaseClaim, renewClaims } from './pull-claims.ts';
import { openStore } from './store.ts';

onEachStore(({ store, address }) => {
  test('turns are spaced evenly over all who share a store, and a pause holds all up', async () => {
    const other = await openStore(address());
    const first = Date.now() + (await takeTurn(store(), 'sec', 100));
    const waits = await Promise.all(
      Array.from({ length: 20 }, (_, at) => takeTurn(at % 2 === 0 ? store() : other, 'sec', 100)),
    );
    expect(Date.now() + Math.max(...waits) - first).toBeGreaterThan(190);
    await holdTurns(other, 'sec', 60_000);
    expect(await takeTurn(store(), 'sec', 100)).toBeGreaterThan(55_000);
    expect(await takeTurn(store(), 'mirror', 100)).toBe(0);
    await holdTurns(store(), 'sec', 1);
    expect(await takeTurn(store(), 'sec', 100)).toBeGreaterThan(55_000);
    await other.close();
  });

  test('one has a file until it gives it back, or its time is over', async () => {
    expect(await claim(store(), 'a', 'ada', 60_000)).toBe(true);
    expect(await claim(store(), 'a', 'bob', 60_000)).toBe(false);
    await releaseClaim(store(), 'a', 'bob');
    expect(await claim(store(), 'a', 'bob', 60_000)).toBe(false);
    await releaseClaim(store(), 'a', 'ada');
    expect(await claim(store(), 'a', 'bob', -1)).toBe(true);
    expect(await claim(store(), 'a', 'ada', -1)).toBe(true);
    await renewClaims(store(), 'ada', 60_000);
    expect(await claim(store(), 'a', 'bob', 60_000)).toBe(false);
  });
});
