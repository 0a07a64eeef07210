import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { benchCeiling } from './ceiling.ts';
import { storedFilings } from './corpus.ts';
import { type CommandRun, runCommand } from './run-command.ts';

const FILES = 4_000;
const FEW = 100;
const MANY = 10_000;
const RUNS = 3;

/**
 * What threads gain over many files, and how memory grows with their number.
 * Two processes that know nothing of each other, each with half of the files, are what the machine
 * allows; processor time says what threads cost, whatever else the machine does.
 */
export async function benchBulk(files = FILES): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stakeline-bench-'));
  try {
    const link = linker(folder);
    const half = Math.ceil(files / 2);
    await benchCeiling();
    console.log(`${files.toLocaleString('en-US')} files`);
    await benchThreads(link('all', files), [link('half-1', half), link('half-2', half)]);
    await benchMemory(link('few', FEW), link('many', MANY));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes folders of as many files as asked for, all of them links to a few. */
function linker(folder: string): (name: string, count: number) => string {
  const originals = storedFilings().map(({ name, bytes }, at) => {
    const path = join(folder, `${at}${extname(name)}`);
    writeFileSync(path, bytes);
    return path;
  });
  return (name, count) => {
    const inner = join(folder, name);
    mkdirSync(inner);
    for (let at = 0; at < count; at += 1) {
      const original = originals[at % originals.length] ?? '';
      linkSync(original, join(inner, `${String(at).padStart(6, '0')}${extname(original)}`));
    }
    return inner;
  };
}

/** The shortest of several runs of each kind, which take turns. */
async function benchThreads(all: string, halves: readonly string[]): Promise<void> {
  const kinds: Readonly<Record<string, () => Promise<readonly CommandRun[]>>> = {
    'one thread': async () => [await read(['--workers', '1', all])],
    'two threads': async () => [await read(['--workers', '2', all])],
    'two processes': () => Promise.all(halves.map((half) => read(['--workers', '1', half]))),
  };
  const best = new Map<string, { seconds: number; processor: number }>();
  for (let run = 0; run < RUNS; run += 1) {
    for (const [kind, start] of Object.entries(kinds)) {
      const began = performance.now();
      const usages = await start();
      const seconds = (performance.now() - began) / 1e3;
      const processor = usages.reduce((sum, usage) => sum + usage.processorSeconds, 0);
      const before = best.get(kind) ?? { seconds, processor };
      best.set(kind, {
        seconds: Math.min(seconds, before.seconds),
        processor: Math.min(processor, before.processor),
      });
    }
  }
  const one = best.get('one thread')?.seconds ?? 0;
  for (const [kind, { seconds, processor }] of best) {
    console.log(
      `  ${kind.padEnd(16)}${seconds.toFixed(1).padStart(8)} s`,
      `${(one / seconds).toFixed(2).padStart(6)} times as fast`,
      `${processor.toFixed(1).padStart(8)} s of processor time`,
    );
  }
}

async function benchMemory(few: string, many: string): Promise<void> {
  const base = (await read([few])).peakMegabytes;
  const peak = (await read([many])).peakMegabytes;
  console.log('peak memory');
  console.log(`  ${String(FEW).padEnd(8)}files ${base.toFixed(0).padStart(6)} MB`);
  console.log(
    `  ${MANY.toLocaleString('en-US').padEnd(8)}files ${peak.toFixed(0).padStart(6)} MB`,
    ` ${(peak - base).toFixed(0)} MB more`,
  );
}

function read(given: readonly string[]): Promise<CommandRun> {
  return runCommand(['read', '--jsonl', ...given], 'dropped');
}
