import { benchBulk } from './bulk.ts';
import { benchIngest } from './ingest.ts';
import { benchLedger } from './ledger.ts';
import { benchLinear } from './linear.ts';
import { benchReading } from './reading.ts';
import { benchStartup } from './startup.ts';
import { benchStore } from './store.ts';

/** A benchmark, which may be told how much to do. */
type Benchmark = (count?: number) => void | Promise<void>;

/** The benchmarks by name: `npm run bench [NAME [COUNT]…]`, all of them without a name. */
const BENCHMARKS: ReadonlyMap<string, Benchmark> = new Map<string, Benchmark>([
  ['reading', benchReading],
  ['linear', benchLinear],
  ['startup', benchStartup],
  ['ledger', benchLedger],
  ['bulk', benchBulk],
  ['ingest', benchIngest],
  ['store', benchStore],
]);

async function bench(names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    if (isCount(name)) continue;
    const benchmark = BENCHMARKS.get(name);
    if (!benchmark) {
      console.error(`There is no benchmark "${name}": ${[...BENCHMARKS.keys()].join(', ')}.`);
      process.exitCode = 2;
      return;
    }
    console.log(name);
    const next = names[at + 1] ?? '';
    await benchmark(isCount(next) ? Number(next) : undefined);
  }
}

function isCount(word: string): boolean {
  return /^\d+$/.test(word);
}

const named = process.argv.slice(2);
await bench(named.length > 0 ? named : [...BENCHMARKS.keys()]);
