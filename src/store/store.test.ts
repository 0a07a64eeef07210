import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { onEachStore } from '../../test/stores.ts';
import { appendAudit, readAudit } from './audit.ts';
import { openStore } from './store.ts';

const AT = '2026-11-28T12:00:00.000Z';

onEachStore(({ store, address }) => {
  test('several may open an empty store at the same moment', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => openStore(address())));
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(
      store().database,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const other of opened) await other.close();
  });

  test('the audit is never changed', async () => {
    await appendAudit(store(), { at: AT, action: 'stake.made', subject: 'stake 1' });
    await appendAudit(store(), {
      at: AT,
      actor: 'ada',
      action: 'stake.changed',
      subject: 'stake 1',
      detail: '{}',
    });
    await expect(
      store().database.updateTable('audit').set({ action: 'nothing' }).execute(),
    ).rejects.toThrow('never changed');
    await expect(store().database.deleteFrom('audit').execute()).rejects.toThrow('never changed');
    const page = await readAudit(store(), { subject: 'stake 1', limit: 1 });
    expect(page.items).toMatchObject([{ actor: 'ada', action: 'stake.changed' }]);
    const rest = await readAudit(store(), { subject: 'stake 1', limit: 1, before: page.next ?? 0 });
    expect(rest).toMatchObject({ items: [{ action: 'stake.made' }] });
    expect(rest.next).toBeUndefined();
  });

  test('a store made by a newer version is refused', async () => {
    const { database } = store();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(
      database,
    );
    await expect(openStore(address())).rejects.toThrow('made by a newer Stakeline');
    await sql`delete from kysely_migration where name = '9999-later'`.execute(database);
  });
});
