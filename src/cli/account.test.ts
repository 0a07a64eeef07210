import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { stakeline } from '../../test/stakeline.ts';
import { addAccount, addSession } from '../store/accounts.ts';
import { readAudit } from '../store/audit.ts';
import { openStore } from '../store/store.ts';
import { passwordGiven } from './password-given.ts';

const folder = mkdtempSync(join(tmpdir(), 'stakeline-account-'));
const path = join(folder, 'a.db');
const AT = '2024-02-20T15:00:00.000Z';
afterAll(() => rmSync(folder, { recursive: true }));

describe('stakeline account', () => {
  test('keeps accounts, and the audit tells of each change', async () => {
    expect((await stakeline('account', 'list', '--store', path)).out).toContain('no accounts');
    const store = await openStore(path);
    const account = { name: 'ada', role: 'reader', passwordHash: 'x', at: AT };
    const accountId = await addAccount(store, account);
    await addSession(store, { tokenHash: 't', accountId, at: AT, expiresAt: '2999-01-01' });
    const changed = await stakeline(
      'account',
      'role',
      'ada',
      '--role',
      'approver',
      '--store',
      path,
    );
    expect(changed).toMatchObject({ code: 0, out: 'ada is approver now.\n' });
    expect((await stakeline('account', 'remove', 'ada', '--store', path)).code).toBe(0);
    expect((await stakeline('account', 'list', '--store', path)).out).toMatch(
      /^ada: approver, since 2024-02-20, removed \d{4}-\d{2}-\d{2}\n$/,
    );
    expect(await store.database.selectFrom('sessions').selectAll().execute()).toEqual([]);
    const { items } = await readAudit(store, { limit: 9 });
    expect(items.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'account.removed account ada',
      'account.role-changed account ada',
    ]);
    await store.close();
  });

  test.each([
    [['add', 'bob'], 2, '--role takes reader, preparer, approver'],
    [['add', 'b/b', '--role', 'reader'], 2, 'letters, digits'],
    [['list', 'bob'], 2, 'list takes no name'],
    [['grow', 'bob'], 2, 'no such verb'],
    [['add', 'ada', '--role', 'reader'], 1, 'was removed, and stays its own'],
    [['password', 'bob'], 1, 'there is no such account'],
  ])('%s is refused', async (given, code, complaint) => {
    const run = await stakeline('account', ...given, '--store', path);
    expect(run.code).toBe(code);
    expect(run.complaints.join()).toContain(complaint);
  });
});

describe('a password', () => {
  test('is the first line of what is piped in', async () => {
    const input = new PassThrough();
    input.end('four words are enough\nmore\n');
    expect(await passwordGiven(input, new PassThrough())).toEqual({
      password: 'four words are enough',
    });
  });

  test.each([
    ['again\r', { password: 'again' }],
    ['other\r', { refused: 'the two passwords are not the same' }],
  ])('is typed twice and not shown', async (second, answer) => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const shown = new PassThrough();
    const given = passwordGiven(input, shown);
    input.write('again\r');
    setImmediate(() => input.write(second));
    expect(await given).toEqual(answer);
    expect(String(shown.read())).toBe('Password: \nAgain: \n');
  });
});

describe('stakeline serve', () => {
  test('refuses another address than this machine’s own while there are no accounts', async () => {
    const fresh = join(folder, 'b.db');
    const run = await stakeline('serve', '--host', '0.0.0.0', '--store', fresh);
    expect(run.code).toBe(1);
    expect(run.complaints.join()).toContain('only once there are accounts');
  });

  test('refuses what is no port', async () => {
    expect(await stakeline('serve', '--port', '70000')).toMatchObject({ code: 2 });
  });
});
