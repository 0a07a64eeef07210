import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { onEachStore } from '../../test/stores.ts';
import { appendAudit, readAudit } from './audit.ts';

const PROGRAM = 'dist/src/cli/main.js';
const AT = '2026-11-28T12:00:00.000Z';
/** Each process starts twice as slowly where others keep the machine busy. */
const LIMIT_MS = 120_000;

onEachStore(({ store, address }) => {
  test(
    'two processes write the same filings while this one reads and writes',
    async () => {
      const ingest = [PROGRAM, 'ingest', 'samples', '--store', address(), '--json'];
      const running = new Set([1, 2]);
      const both = Promise.all(
        [...running].map(async (name) => {
          await promisify(execFile)(process.execPath, ingest);
          running.delete(name);
        }),
      );
      // Their failure is told when they are waited for, below.
      both.catch(() => running.clear());
      let entries = 0;
      while (running.size > 0) {
        await appendAudit(store(), { at: AT, action: 'looked', subject: 'store' });
        entries += 1;
        await store().database.selectFrom('filings').select('id').execute();
        await new Promise((resume) => setTimeout(resume, 20));
      }
      // Both ended with exit code 0, or this would throw.
      await both;
      const filings = await store().database.selectFrom('filings').select('name').execute();
      expect(filings).toHaveLength(3);
      const readings = await store().database.selectFrom('readings').select('id').execute();
      expect(readings).toHaveLength(3);
      const audit = await readAudit(store(), { subject: 'store', limit: entries + 1 });
      expect(audit.items).toHaveLength(entries);
    },
    LIMIT_MS,
  );
});
