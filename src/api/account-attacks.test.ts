import { expect } from 'vitest';
import { type ApiUnderTest, sending, signedIn } from '../../test/api-under-test.ts';
import { BASE, server, statusOf, tryAttacks } from '../../test/attacks.ts';
import { changeAccount, listAccounts } from '../store/accounts.ts';

/* Attacks on accounts and by those who have one; attacks.test.ts has those on requests and files. */

/** A server with a stake and a draft by `ada`, and others who are signed in. */
async function office() {
  const one = await server();
  const ada = await signedIn(one, 'ada', 'preparer');
  const bob = await signedIn(one, 'bob', 'approver');
  const eve = await signedIn(one, 'eve', 'reader');
  await one.request(`${BASE}/stakes`, sending('POST', { name: 'Quill', journal: JOURNAL }, ada));
  await one.request(`${BASE}/stakes/1/drafts`, sending('POST', { on: '2024-02-15' }, ada));
  return { one, ada, bob, eve };
}

const JOURNAL = `stakeline-journal 1
holder Quill

2023-01-05 filed 13D
2024-01-02 count 20000000 as-of 2023-12-31
2024-01-02 opening Quill 1200000
2024-02-14 purchase Quill 400000
`;

const EDIT = { edits: [{ section: 'item 4', field: 'text', text: 'Sold.' }] };
const SEEN = { 'If-Match': '"1"' };

const ATTACKS: Readonly<Record<string, () => Promise<void>>> = {
  'Passwords are guessed for one name.': async () => {
    const one = await server();
    await signedIn(one, 'ada', 'reader');
    const tries = await guesses(
      one,
      Array.from({ length: 8 }, () => 'ada'),
    );
    expect(tries.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(tries.at(-1)).toBe(429);
    const right = sending('POST', { name: 'ada', password: 'four words are enough' });
    expect(await statusOf(one, '/session', right)).toBe(429);
  },
  'One password is tried with many names.': async () => {
    const one = await server();
    await signedIn(one, 'ada', 'reader');
    const names = Array.from({ length: 25 }, (_, at) => `name${at}`);
    expect((await guesses(one, names)).at(-1)).toBe(429);
  },
  'The answer to a wrong password tells whether there is such a name.': async () => {
    const one = await server();
    await signedIn(one, 'ada', 'reader');
    const answers = await Promise.all(
      ['ada', 'nobody'].map(async (name) =>
        (await one.request(`${BASE}/session`, sending('POST', { name, password: 'wrong' }))).text(),
      ),
    );
    expect(answers[0]).toBe(answers[1]);
  },
  'A session is put upon somebody before signing in (fixation).': async () => {
    const one = await server();
    const own = await signedIn(one, 'ada', 'reader');
    const request = sending(
      'POST',
      { name: 'ada', password: 'four words are enough' },
      { Cookie: 'stakeline_session=chosen-by-another' },
    );
    const response = await one.request(`${BASE}/session`, request);
    const cookie = response.headers.getSetCookie().at(-1) ?? '';
    expect(cookie).toMatch(/^stakeline_session=[\w-]{43};/);
    expect(cookie).not.toContain(own['Cookie'] ?? '');
    const chosen = { headers: { Cookie: 'stakeline_session=chosen-by-another' } };
    expect(await statusOf(one, '/stakes', chosen)).toBe(401);
  },
  'A script or another site gets hold of the session’s cookie.': async () => {
    const one = await server();
    await signedIn(one, 'ada', 'reader');
    const request = sending('POST', { name: 'ada', password: 'four words are enough' });
    const cookie = (await one.request(`${BASE}/session`, request)).headers.get('set-cookie');
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    const secure = await one.request(`https://localhost${BASE}/session`, request);
    expect(secure.headers.get('set-cookie')).toContain('Secure');
  },
  'A copy of the store is read for sessions and passwords.': async () => {
    const one = await server();
    const { Cookie = '' } = await signedIn(one, 'ada', 'reader');
    const sessions = await one.store.database.selectFrom('sessions').selectAll().execute();
    expect(JSON.stringify(sessions)).not.toContain(Cookie.split('=')[1] ?? '');
    const [account] = await listAccounts(one.store);
    expect(account?.password_hash).toMatch(/^\$argon2id\$v=19\$m=\d+,t=\d+,p=1\$/);
  },
  'A session goes on after its time, after signing out, or after its account is removed.':
    async () => {
      let now = '2024-02-20T15:00:00.000Z';
      const one = await server({ now: () => now });
      const [ada, bob] = [
        await signedIn(one, 'ada', 'reader'),
        await signedIn(one, 'bob', 'reader'),
      ];
      expect(await statusOf(one, '/stakes', { headers: ada })).toBe(200);
      await one.request(`${BASE}/session`, { method: 'DELETE', headers: ada });
      expect(await statusOf(one, '/stakes', { headers: ada })).toBe(401);
      const account = (await listAccounts(one.store)).find(({ name }) => name === 'bob');
      await changeAccount(one.store, account?.id ?? 0, { disabled_at: now });
      expect(await statusOf(one, '/stakes', { headers: bob })).toBe(401);
      const eve = await signedIn(one, 'eve', 'reader');
      now = '2024-02-21T04:00:00.000Z';
      expect(await statusOf(one, '/stakes', { headers: eve })).toBe(401);
    },
  'Somebody who may only read changes something.': async () => {
    const { one, eve } = await office();
    expect(await statusOf(one, '/stakes', sending('POST', { name: 'x' }, eve))).toBe(403);
    const removal = { method: 'DELETE', headers: { ...eve, ...SEEN } };
    expect(await statusOf(one, '/stakes/1', removal)).toBe(403);
    expect(await statusOf(one, '/audit', { headers: eve })).toBe(403);
    expect(await statusOf(one, '/stakes', { headers: eve })).toBe(200);
  },
  'Whoever prepared a draft approves it.': async () => {
    const { one, ada, bob } = await office();
    const approval = (headers: Record<string, string>) =>
      statusOf(one, '/drafts/2/approval', { method: 'POST', headers });
    expect(await approval({ ...ada, ...SEEN })).toBe(403);
    await one.request(`${BASE}/drafts/2`, sending('PUT', EDIT, { ...bob, ...SEEN }));
    expect(await approval({ ...bob, 'If-Match': '"2"' })).toBe(403);
    const carol = await signedIn(one, 'carol', 'approver');
    expect(await approval({ ...carol, 'If-Match': '"2"' })).toBe(200);
  },
  'A draft that was saved before there were accounts is approved by its own preparer.':
    async () => {
      const one = await server();
      await one.request(`${BASE}/stakes`, sending('POST', { name: 'Quill', journal: JOURNAL }));
      await one.request(`${BASE}/stakes/1/drafts`, sending('POST', { on: '2024-02-15' }));
      const bob = await signedIn(one, 'bob', 'approver');
      const request = { method: 'POST', headers: { ...bob, ...SEEN } };
      expect(await statusOf(one, '/drafts/2/approval', request)).toBe(403);
    },
  'A draft is changed after it was approved.': async () => {
    const { one, ada, bob } = await office();
    const headers = { ...bob, ...SEEN };
    const approved = await one.json(`${BASE}/drafts/2/approval`, { method: 'POST', headers });
    expect(approved.approval).toMatchObject({ by: 'bob' });
    const edited = await one.json(`${BASE}/drafts/2`, sending('PUT', EDIT, { ...ada, ...SEEN }));
    expect(edited.approval).toBeNull();
  },
  'One person overwrites what another has saved meanwhile.': async () => {
    const { one, ada, bob } = await office();
    expect(await statusOf(one, '/drafts/2', sending('PUT', EDIT, ada))).toBe(428);
    const both = await Promise.all(
      [ada, bob].map((who) =>
        statusOf(one, '/drafts/2', sending('PUT', EDIT, { ...who, ...SEEN })),
      ),
    );
    expect(new Set(both)).toEqual(new Set([200, 412]));
  },
  'The audit is changed or cut short.': async () => {
    const { one, bob } = await office();
    const { items } = await one.json(`${BASE}/audit?limit=500`, { headers: bob });
    expect(items.map(({ action }: { action: string }) => action)).toContain('draft.created');
    const { database } = one.store;
    await expect(database.updateTable('audit').set({ actor: 'eve' }).execute()).rejects.toThrow();
    await expect(database.deleteFrom('audit').execute()).rejects.toThrow();
  },
  'An edit is laid upon what every object has.': async () => {
    const { one, ada } = await office();
    const edits = [{ section: '__proto__', field: 'polluted', text: 'true' }];
    const edited = sending('PUT', { edits }, { ...ada, ...SEEN });
    expect(await statusOf(one, '/drafts/2', edited)).toBe(200);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  },
};

async function guesses(one: ApiUnderTest, names: readonly string[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    statuses.push(await statusOf(one, '/session', sending('POST', { name, password: 'wrong' })));
  }
  return statuses;
}

tryAttacks('On accounts and drafts', ATTACKS);
