import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND } from '../../test/compiled.ts';
import { madeSubmissions } from '../../test/made-submissions.ts';
import { stakeline } from '../../test/stakeline.ts';
import { onEachStore } from '../../test/stores.ts';
import type { Store } from '../store/store.ts';

/** Processes are started, which takes its time on a busy machine. */
const PATIENCE = 120_000;

/** Threads run what is compiled, and this process does not. */
const IN_THIS_THREAD = ['--workers', '1', '--json'];

/** So many that the first lot is committed while others are still being read. */
const FILINGS = 140;
const made = madeSubmissions(FILINGS);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stakeline-killed-'));
  mkdirSync(join(folder, 'filings'));
  for (const { accession, bytes } of made) {
    writeFileSync(join(folder, 'filings', `${accession}.txt`), bytes);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

onEachStore(({ store, address }) => {
  test(
    'an ingest that is killed loses nothing it had committed, and the next one finishes',
    async () => {
      const run = started('ingest', '--store', address(), join(folder, 'filings'));
      const before = await killedWhen(run, async () => {
        const rows = await filingsIn(store());
        return rows.length > 0 ? rows : undefined;
      });
      const { code, out } = await stakeline(
        'ingest',
        '--store',
        address(),
        ...IN_THIS_THREAD,
        join(folder, 'filings'),
      );
      const counts: unknown = JSON.parse(out);
      expect(code).toBe(0);
      const after = await filingsIn(store());
      expect(after).toEqual(expect.arrayContaining(before));
      expect(after.map(({ accession }) => String(accession)).toSorted()).toEqual(
        made.map(({ accession }) => accession),
      );
      expect(counts).toMatchObject({ files: FILINGS, unread: 0, otherBytes: 0 });
      // Whatever is of a filing is there once.
      for (const table of ['readings', 'contents'] as const) {
        const { rows } = await sql<{ n: number | string }>`
        select count(*) as n from ${sql.table(table)}`.execute(store().database);
        expect(Number(rows[0]?.n)).toBe(FILINGS);
      }
    },
    PATIENCE,
  );

  test(
    'two workers share a queue; what one had when it was killed, the other does',
    async () => {
      if (store().engine === 'sqlite') {
        const refused = await stakeline('work', '--store', address());
        expect(refused.code).toBe(2);
        expect(refused.complaints[0]).toContain('only a PostgreSQL database has a queue');
        return;
      }
      await store().database.deleteFrom('filings').execute();
      const queue = [
        'ingest',
        '--queue',
        '--lease',
        '1',
        '--store',
        address(),
        join(folder, 'filings'),
      ];
      expect((await stakeline(...queue)).out).toBe(`${FILINGS} in the queue, 0 there already.\n`);
      expect((await stakeline(...queue)).out).toBe(`0 in the queue, ${FILINGS} there already.\n`);
      const first = started('work', '--store', address());
      await killedWhen(first, async () => ((await activeJobs(store())) > 0 ? true : undefined));
      const second = await stakeline(
        'work',
        '--store',
        address(),
        '--until-empty',
        ...IN_THIS_THREAD,
      );
      expect(second).toMatchObject({ code: 0, complaints: [] });
      const after = await filingsIn(store());
      expect(after.map(({ accession }) => String(accession)).toSorted()).toEqual(
        made.map(({ accession }) => accession),
      );
      expect(await waitingIn(store())).toBe(0);
      expect(await activeJobs(store())).toBe(0);
    },
    PATIENCE,
  );
});

function started(...given: string[]): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...given], { stdio: 'ignore' });
}

/** Kills a process as soon as something is so, and says what it was. */
async function killedWhen<T>(run: ChildProcess, isSo: () => Promise<T | undefined>): Promise<T> {
  const ended = new Promise((resolve) => run.on('exit', resolve));
  for (;;) {
    expect(run.exitCode, 'it is at work').toBeNull();
    const found = await isSo();
    if (found !== undefined) {
      run.kill('SIGKILL');
      await ended;
      expect(run.signalCode, 'it was still at work').toBe('SIGKILL');
      return found;
    }
    await pause(20);
  }
}

async function filingsIn(store: Store): Promise<{ id: number; accession: string | null }[]> {
  return store.database.selectFrom('filings').select(['id', 'accession']).orderBy('id').execute();
}

async function waitingIn(store: Store): Promise<number> {
  return (await store.database.selectFrom('waiting').select('id').execute()).length;
}

async function activeJobs(store: Store): Promise<number> {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from stakeline_queue.job where state = 'active'`.execute(store.database);
  return Number(rows[0]?.n);
}
