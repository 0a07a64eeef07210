import { type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND } from './compiled.ts';
import { madeSubmissions } from './made-submissions.ts';
import { type Network, startNetwork, whyNoNetwork } from './network.ts';

/*
 * Three workers on machines of their own share one queue: one is killed while it has work, the link
 * of another is cut. The third does what is left, all of it once.
 */
const FILINGS = 120;
const LEASE_SECONDS = 2;
const why = whyNoNetwork();
const title = why === undefined ? 'workers over a network' : `workers over a network: ${why}`;

const command = join(process.cwd(), COMMAND);

describe.skipIf(why !== undefined)(title, () => {
  let network: Network | undefined;
  let folder = '';
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stakeline-machines-'));
    for (const { accession, bytes } of madeSubmissions(FILINGS)) {
      writeFileSync(join(folder, `${accession}.txt`), bytes);
    }
    network = await startNetwork(3);
  }, 120_000);

  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await network?.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('one is killed, one is cut off, and everything is read once', async () => {
    const there = given(network);
    const queue = [
      'ingest',
      '--queue',
      '--lease',
      String(LEASE_SECONDS),
      '--store',
      there.url,
      folder,
    ];
    await there.run(0, process.execPath, [command, ...queue]);

    const killed = startWorker(there, 0);
    await takesJob(there, killed);
    killed.kill('SIGKILL');

    const cutOff = startWorker(there, 1);
    await takesJob(there, cutOff);
    there.cut(1);

    const last = await there.run(2, process.execPath, [
      command,
      ...work(there),
      '--until-empty',
      '--json',
    ]);
    expect(JSON.parse(last)).toMatchObject({ unread: 0, otherBytes: 0 });
    expect(cutOff.exitCode).toBeNull();
    const counts = await asked(
      there,
      `select
      (select count(*) from filings) as filings,
      (select count(distinct accession) from filings) as numbers,
      (select count(*) from readings) as readings,
      (select count(*) from waiting) as waiting,
      (select count(*) from stakeline_queue.job where name = 'read' and state <> 'completed') as left,
      (select count(*) from stakeline_queue.job where name = 'read-failed') as failed,
      (select sum(retry_count) >= 2 from stakeline_queue.job where name = 'read') as retried`,
    );
    expect(counts).toBe(`${FILINGS}|${FILINGS}|${FILINGS}|0|0|0|t`);
  }, 180_000);

  function startWorker(there: Network, machine: number): ChildProcess {
    const worker = there.start(machine, process.execPath, [command, ...work(there)]);
    workers.push(worker);
    return worker;
  }
});

function work({ url }: Network): string[] {
  return ['work', '--store', url, '--workers', '1'];
}

function given(network: Network | undefined): Network {
  if (!network) throw new Error('there is no network');
  return network;
}

/** Waits until a worker that was just started has a job. */
async function takesJob(network: Network, worker: ChildProcess): Promise<void> {
  const taken =
    'select coalesce(sum(retry_count + (started_on is not null)::int), 0) from stakeline_queue.job';
  const before = await asked(network, taken);
  while ((await asked(network, taken)) === before) {
    expect(worker.exitCode, 'the worker is at work').toBeNull();
    // Each question starts a process.
    await pause(200);
  }
}

/** One row, as psql prints it without a heading. */
async function asked(network: Network, query: string): Promise<string> {
  return (await network.run(2, 'psql', ['-Atc', query, network.url])).trim();
}
