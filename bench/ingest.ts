import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { benchCeiling } from './ceiling.ts';
import { type MadeFiling, madeFilings } from './made-filings.ts';
import { runCommand } from './run-command.ts';

const FILINGS = 2_000;
/** Of more than this, one run tells enough. */
const COMPARED_MAX = 10_000;
const ROUNDS = 3;

/** What a run says of itself (`stakeline ingest --json`). */
interface Run {
  readonly files: number;
  readonly added: number;
  readonly unread: number;
  readonly seconds: number;
  readonly readingSeconds: number;
  readonly writingSeconds: number;
  readonly memoryMegabytes: number;
  readonly processorSeconds: number;
}

/**
 * How fast filings come into a store, as users do it: made from the corpus, in archives, by the
 * command. The baseline is one worker, which reads and writes in turn; the ceiling is what two
 * processes reach that have nothing in common, and beside it stands what the machine gives to two
 * processes of any kind. Processor time tells what a run cost, whatever else the machine did.
 */
export async function benchIngest(count: number = FILINGS): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stakeline-bench-'));
  try {
    const archives = await makeArchives(folder, count);
    const isCompared =
      count <= COMPARED_MAX && process.env['STAKELINE_BENCH_POSTGRES'] === undefined;
    if (!isCompared) return print('all workers', await ingest(folder, 'all', archives));
    await benchCeiling();
    await compareWorkers(folder, archives);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The fastest of several runs of each kind, which take turns: others use the machine too. */
async function compareWorkers(folder: string, archives: readonly string[]): Promise<void> {
  const half = Math.ceil(archives.length / 2);
  const [ones, twos, rates]: [Run[], Run[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ones.push(await ingest(folder, `one-${round}`, archives, 1));
    twos.push(await ingest(folder, `two-${round}`, archives, 2));
    const apart = await Promise.all([
      ingest(folder, `first-${round}`, archives.slice(0, half), 1),
      ingest(folder, `second-${round}`, archives.slice(half), 1),
    ]);
    rates.push(apart.reduce((sum, run) => sum + rateOf(run), 0));
  }
  const [one, two, rate] = [fastestOf(ones), fastestOf(twos), Math.max(...rates)];
  print('1 worker', one);
  print('2 workers', two, one);
  console.log(
    `  2 processes apart ${rate.toFixed(0).padStart(7)}/s  ${(rate / rateOf(one)).toFixed(2)} x;` +
      ` 2 workers reach ${Math.round((100 * rateOf(two)) / rate)} % of it`,
  );
}

function fastestOf(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

const ARCHIVES = 4;

async function makeArchives(folder: string, count: number): Promise<string[]> {
  const start = performance.now();
  const filings = madeFilings(count);
  const paths: string[] = [];
  let bytes = 0;
  for (let archive = 0; archive < ARCHIVES; archive += 1) {
    const path = join(folder, `made-${archive}.tar.gz`);
    const tar = pack();
    const writing = pipeline(tar, createGzip({ level: 1 }), createWriteStream(path));
    for (let at = 0; at < Math.ceil(count / ARCHIVES); at += 1) {
      const next: IteratorResult<MadeFiling> = filings.next();
      if (next.done) break;
      bytes += next.value.bytes.length;
      const entry = { name: `${next.value.accession}.nc` };
      await new Promise<void>((resolve) => {
        tar.entry(entry, Buffer.from(next.value.bytes), () => resolve());
      });
    }
    tar.finalize();
    await writing;
    paths.push(path);
  }
  const seconds = ((performance.now() - start) / 1e3).toFixed(1);
  console.log(
    `  ${count.toLocaleString('en-US')} filings made, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`,
  );
  return paths;
}

async function ingest(
  folder: string,
  name: string,
  archives: readonly string[],
  workers?: number,
): Promise<Run> {
  const store = process.env['STAKELINE_BENCH_POSTGRES'] ?? join(folder, `${name}.db`);
  const threads = workers === undefined ? [] : ['--workers', String(workers)];
  const given = ['ingest', '--json', '--store', store, ...threads, ...archives];
  const { out, processorSeconds } = await runCommand(given, 'kept');
  // What the command prints is its contract.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...(JSON.parse(out) as Omit<Run, 'processorSeconds'>), processorSeconds };
}

function rateOf({ files, seconds }: Run): number {
  return files / seconds;
}

function print(what: string, run: Run, baseline: Run = run): void {
  const { readingSeconds: reading, writingSeconds: writing } = run;
  const share = Math.round((100 * reading) / (reading + writing));
  console.log(
    `  ${what.padEnd(17)} ${rateOf(run).toFixed(0).padStart(7)}/s ` +
      ` ${(rateOf(run) / rateOf(baseline)).toFixed(2)} x,` +
      ` ${run.added.toLocaleString('en-US')} of ${run.files.toLocaleString('en-US')} new in ${run.seconds} s,` +
      ` ${run.processorSeconds.toFixed(1)} s of processor time,` +
      ` reading ${share} %, writing ${100 - share} %, ${run.memoryMegabytes} MB at most`,
  );
}
